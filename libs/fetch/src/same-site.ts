import { getDomain } from 'tldts';

/** Whether two addresses belong to one registrable domain (`a.town.example` and `www.town.example`). False when unclear. */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [one, other].map((url) => getDomain(url, { allowPrivateDomains: true }));
  return typeof a === 'string' && a === b;
}
