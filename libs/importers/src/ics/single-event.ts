/** Last parts of a path that name a whole calendar, where an event's own name would stand. */
const WHOLE = new Set(
  'all feed feeds list ical ics calendar calendars events event upcoming month week day today public basic full index category categories tag tags venue location organizer series page'.split(
    ' ',
  ),
);
const OF_ONE = /[?&](?:vcal|eid|event_?id|occurrence|occ_id|event_ids%5b%5d|action=template|format=ical)(?:=|&|$)/iu;

/**
 * Whether an address is the "add to my calendar" of one event: `/event/book-club/?ical=1`, `/events/123.ics`,
 * `/event/book-club/ical/`, `?vcal=12`. It looks like a feed and goes stale after that event.
 */
export function isSingleEvent({ pathname, search, hostname }: URL): boolean {
  if (OF_ONE.test(search.slice(0, 1_000)) || /[?&]action=TEMPLATE\b/u.test(search)) return true;
  // SIDEARM sports sites serve games this way.
  if (/\/calendar\.ashx(?:\/|$)/iu.test(pathname)) return true;
  const parts = pathname.split('/').filter((part) => part !== '');
  if (hostname.endsWith('meetup.com')) return parts[1] === 'events' && /^\d/u.test(parts[2] ?? '') && parts.length > 3;
  const at = parts.findIndex((part) => /^(?:events?|e|meetings?|services?)$/iu.test(part));
  if (at === -1) return false;
  const [name = '', ...rest] = parts.slice(at + 1);
  const plain = name.replace(/\.ics$/iu, '').toLowerCase();
  if (plain === '' || WHOLE.has(plain)) return plain === 'events' && /^\d+$/u.test(rest[0] ?? '');
  const asked =
    /\.ics$/iu.test(name) ||
    /[?&]ical(?:=|&|$)/iu.test(search) ||
    rest.some((part) => /^(?:ical|ics|feed|.*\.ics)$/iu.test(part));
  return asked && isName(plain, parts[at] ?? '');
}

/** `/events/library/?ical=1` is a calendar of the library, `/event/book-club/?ical=1` the book club. */
function isName(part: string, above: string): boolean {
  return (
    /^(?:event|e|meeting|service)$/iu.test(above) ||
    /^\d+$|-\d{4,}|\d{4}-\d\d-\d\d/u.test(part) ||
    part.split('-').length > 2
  );
}
