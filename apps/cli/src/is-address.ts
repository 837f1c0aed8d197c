/** Whether a text is an address to fetch rather than the name of a file. */
export function isAddress(text: string): boolean {
  return /^(?:https?|webcals?):\/\//iu.test(text);
}
