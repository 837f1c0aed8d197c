import { canParseUrl } from '#libs/domain';

/** Scheme, host and port of an address on the web; null for anything else. */
export function webOrigin(url: string | null): string | null {
  if (url === null || !canParseUrl(url)) return null;
  const { origin, protocol } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? origin : null;
}
