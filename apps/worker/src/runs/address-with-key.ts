/** Where the key stands in the address of a source whose organiser gave us one. */
const PLACE = '{key}';

/** The address to ask, with the key in its place. Without one the address is as it is stored. */
export function addressWithKey(url: string, key: string | null): string {
  if (key === null) return url;
  // `URL` writes braces in a path as %7B and %7D.
  return url.replaceAll('%7Bkey%7D', PLACE).replaceAll(PLACE, encodeURIComponent(key));
}
