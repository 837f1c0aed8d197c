/** The address that stands for one answered form among the sources. Nothing answers there and nothing is ever fetched from it. */
export function formAddress(reference: string): string {
  return `https://form.invalid/${reference}`;
}
