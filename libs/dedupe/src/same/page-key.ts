/** Parameters that say where a visitor came from, not which page it is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|source|aff)=/u;
/** Parameters that choose how a page is shown, or which part of a long list. */
const VIEW =
  /^(?:lang|language|locale|hl|view|display|mode|layout|month|year|week|page|paged|sort|order|orderby|filters?|category|cat|tags?|types?|audience|ages?|locations?|branch|search|q|s|print|amp|format|ical|share|tribe[-_]\w+|eventdisplay)=/iu;
/** Pages that list many events, and pages through which everybody comes, whatever they come for. */
const LIST_PAGE =
  /^(?:events?|calendar|whats-?on|diary|classes|groups|meetings|programmes?|programs?|index\w*|home|news|services|activities|courses|workshops|sessions|schedule|timetable|agenda|locations|branches|about(?:-us)?|visit(?:-us)?|contact(?:-us)?|register|registration|book(?:-?(?:now|online|here))?|bookings?|rsvp|tickets?|join(?:-?us)?|sign-?(?:up|in)|log-?in|landing|donate|online|zoom|support|community|kids|children|families|teens|adults)(?:\.\w+)?$/u;
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
    .filter((part) => part !== '' && !TRACKING.test(part) && !VIEW.test(part))
    .sort()
    .join('&');
  const last = (path.at(-1) ?? '').toLowerCase();
  if (kept === '' && (last.length < SHORTEST_PATH || LIST_PAGE.test(last))) return null;
  const name = host.toLowerCase().replace(/^www\./u, '');
  return `${name}/${path.join('/')}${kept === '' ? '' : `?${kept}`}`;
}
