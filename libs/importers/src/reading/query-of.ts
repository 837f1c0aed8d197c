import { canParseUrl } from '#libs/domain';

/** What an address asks for by name; null for each name that it does not say, and where there is no address. */
export function queryOf(url: string | null, name: string): string | null {
  return url !== null && canParseUrl(url) ? new URL(url).searchParams.get(name) : null;
}

/** The address with one name of its query said anew. */
export function withQuery(url: string, name: string, value: string): string {
  const asked = new URL(url);
  asked.searchParams.set(name, value);
  return asked.href;
}
