/** The address that stands for a file among the sources. Nothing is ever fetched from it, and no link of a saved page resolves to it. */
export function uploadAddress(reference: string): string {
  return `upload:${reference}`;
}

export function isUploadAddress(address: string): boolean {
  return address.startsWith('upload:');
}
