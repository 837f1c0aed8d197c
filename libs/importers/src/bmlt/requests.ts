import { canParseUrl, type SourceRequest, trimAny } from '#libs/domain';
import { textIn } from '../reading/json-value.js';

const AGGREGATOR = 'aggregator.bmltenabled.org';

/**
 * The search that lists a server's meetings with the meaning of their formats. The source's address is the server's root, a search of
 * its own, or a file of the daily export; `services` narrows a root to some service bodies and those below them.
 */
export function requestsFor(url: string, options: Readonly<Record<string, unknown>>): readonly SourceRequest[] {
  if (!canParseUrl(url) || /\.(?:nd)?json(?:\.gz)?$/iu.test(new URL(url).pathname)) return [{ url, kind: 'feed' }];
  const search = new URL(url);
  const at = search.pathname.search(/\/client_interface\//iu);
  const root = trimAny(at < 0 ? search.pathname.replace(/index\.php$/iu, '') : search.pathname.slice(0, at), '/');
  search.pathname = root === '' ? '/client_interface/json/' : `/${root}/client_interface/json/`;
  search.hash = '';
  search.searchParams.set('switcher', 'GetSearchResults');
  search.searchParams.set('get_used_formats', '1');
  const services = textIn(options, 'services');
  if (services !== null && !search.searchParams.has('services')) {
    search.searchParams.set('services', services);
    search.searchParams.set('recursive', '1');
  }
  // House rule of the aggregator: say which program asks.
  if (search.hostname === AGGREGATOR) search.searchParams.set('callingApp', 'porchlight');
  return [{ url: search.href, kind: 'feed' }];
}

/** The next page of a paged search; null when this one was not full, or the search is not paged. */
export function nextPage(url: string | null, rows: number): string | null {
  if (url === null || !canParseUrl(url)) return null;
  const search = new URL(url);
  const size = Number(search.searchParams.get('page_size') ?? 0);
  const page = Number(search.searchParams.get('page_num') ?? 1);
  if (!(size > 0) || rows < size || !Number.isInteger(page)) return null;
  search.searchParams.set('page_num', String(page + 1));
  return search.href;
}

/** Whether an address asks for one page of several. */
export function isPaged(url: string | null): boolean {
  return url !== null && canParseUrl(url) && new URL(url).searchParams.has('page_size');
}
