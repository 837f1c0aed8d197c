/** Parameters that say where a visitor came from, not which page it is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|source|aff)=/u;
/** Pages that list many events. */
const LIST_PAGE =
  /^(?:events?|calendar|whats-?on|diary|classes|groups|meetings|programme|program|index\w*|home|news|services|activities)(?:\.\w+)?$/u;
/** Rooms that anybody may be in. */
const SHORTEST_PATH = 3;

/**
 * What an address is known by when two listings name it: without scheme, `www.`, tracking and the end's slash. Null for an address that
 * names no event of its own: a home page, or a page that lists many.
 */
export function pageKey(address: string | null): string | null {
  if (address === null || address.length > 2_000) return null;
  const [plain = ''] = address
    .trim()
    .replace(/^[a-z]+:\/\//iu, '')
    .split('#', 1);
  const [where = '', query = ''] = plain.split('?', 2);
  const [host = '', ...path] = where.split('/').filter((part) => part !== '');
  const kept = query
    .split('&')
    .filter((part) => part !== '' && !TRACKING.test(part))
    .sort()
    .join('&');
  const last = (path.at(-1) ?? '').toLowerCase();
  if (kept === '' && (last.length < SHORTEST_PATH || LIST_PAGE.test(last))) return null;
  const name = host.toLowerCase().replace(/^www\./u, '');
  return `${name}/${path.join('/')}${kept === '' ? '' : `?${kept}`}`;
}
