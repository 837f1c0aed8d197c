import type { SourceRequest } from '#libs/domain';
import type { Ask } from '../importer.js';
import { tenantOf } from '../reading/web-host.js';
import { queryOf } from '../reading/query-of.js';

const GATEWAY = 'https://gateway.bibliocommons.com/v2/libraries';
/** What its robots.txt asks for between requests (seen July 2026): RSS is not asked about there, yet hosts that are asked faster refuse for hours. */
const REST_SECONDS = 120;
/** The platform's own hosts, which are no library's. */
export const NO_TENANTS = [
  'gateway',
  'help',
  'support',
  'cdn',
  'any-cdn',
  'cor-cdn-static',
  'cor-liv-cdn-static',
  'status',
];

/** The first page of the library's events; the others follow from it. */
export function requests({ url }: Ask): readonly SourceRequest[] {
  const library = libraryOf(url);
  if (library === null) return [{ url, kind: 'feed', restSeconds: REST_SECONDS }];
  const types = queryOf(url, 'types');
  const only = types === null ? '' : `types=${encodeURIComponent(types)}&`;
  return [{ url: `${feedOf(library)}?${only}page=1`, kind: 'feed', restSeconds: REST_SECONDS }];
}

/** The address of a library's events, without a page. */
export function feedOf(library: string): string {
  return `${GATEWAY}/${library}/rss/events`;
}

/** Which library an address of the platform is about: its host, or its name behind the gateway. */
export function libraryOf(url: string | null): string | null {
  const behind = /^https?:\/\/gateway\.bibliocommons\.com\/v2\/libraries\/([\w-]{1,60})\//i.exec(url ?? '')?.[1];
  const tenant = tenantOf(url, ['bibliocommons.com'], NO_TENANTS);
  return behind?.toLowerCase() ?? (tenant !== null && /^[\w-]{1,60}$/u.test(tenant) ? tenant : null);
}
