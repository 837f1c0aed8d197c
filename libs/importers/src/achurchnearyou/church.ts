import { canParseUrl } from '#libs/domain';

const HOSTS: ReadonlySet<string> = new Set(['www.achurchnearyou.com', 'achurchnearyou.com']);

/** Whether an address is the finder's own. */
export function isFinder(url: string | null): boolean {
  return url !== null && canParseUrl(url) && HOSTS.has(new URL(url).hostname);
}

/** The number of the church that an address of the finder names (`/church/621/…`); null when it names none. */
export function churchOf(url: string | null): string | null {
  if (url === null || !isFinder(url)) return null;
  return /^\/church\/(\d{1,7})(?:\/|$)/u.exec(new URL(url).pathname)?.[1] ?? null;
}

/** Everything that one church announces, as a calendar. */
export function feedOf(church: string): string {
  return `https://www.achurchnearyou.com/church/${church}/service-and-events/feed/`;
}

/** The churches and halls around a point, nearest first: with what each says of itself. A quarter of a mile is one churchyard. */
export function venuesAround(lat: number, lon: number): string {
  const search = new URL('https://www.achurchnearyou.com/api/internal/venues/venue/');
  search.searchParams.set('filter_geo_lat', String(lat));
  search.searchParams.set('filter_geo_lon', String(lon));
  search.searchParams.set('filter_geo_radius', '0.25');
  search.searchParams.set('ordering', 'filter_geo_distance');
  search.searchParams.set('limit', '20');
  return search.href;
}
