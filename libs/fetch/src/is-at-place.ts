import { bareHost } from './bare-host.js';

/**
 * Whether an address lies at a place that somebody named: on that host or under it. Where the place has a path, it has to lie below
 * that path: on a host that many people share, one of them speaks for one calendar only.
 */
export function isAtPlace(url: string, place: string): boolean {
  const [host, named] = [bareHost(url), bareHost(place)];
  if (host === '' || named === '') return false;
  const path = new URL(place).pathname;
  if (path === '/') return host === named || host.endsWith(`.${named}`);
  return host === named && new URL(url).pathname.startsWith(path);
}
