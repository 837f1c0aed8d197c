import type { FoundCalendar } from './found-calendar.js';

/** A calendar's id: an address on google.com or the owner's own. */
const ID = /^[\w.%+#-]{1,250}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}$/u;

/**
 * Google Calendar: the id of a calendar from its embed (`src`, plain or base64), its "add" links (`cid`) or its feed, as the
 * address of the public feed. Links that add one event (`render?action=TEMPLATE`, `event?eid=`) are none.
 */
export function googleCalendar(url: URL): FoundCalendar | null {
  // An embed may show several, and often one of holidays first.
  return googleCalendars(url).sort((a, b) => b.confidence - a.confidence)[0] ?? null;
}

/** As {@link googleCalendar}, every calendar that an embed shows, in its order. */
export function googleCalendars(url: URL): FoundCalendar[] {
  const old = url.hostname === 'www.google.com' && url.pathname.startsWith('/calendar/');
  if (!old && url.hostname !== 'calendar.google.com') return [];
  const feed = /^\/calendar\/ical\/([^/]{1,300})\/(public|private-[\da-f]{6,64})\/(?:basic|full)\.ics$/u.exec(
    url.pathname,
  );
  if (feed !== null) return [feedOf(decoded(feed[1] ?? ''), url.href, feed[2] !== 'public')];
  const given = [...url.searchParams.getAll('src'), ...url.searchParams.getAll('cid')].slice(0, MOST);
  const ids = new Set(given.flatMap((one) => idOf(one) ?? []));
  return [...ids].map((id) => feedOf(id, `${FEEDS}${encodeURIComponent(id)}/public/basic.ics`, false));
}

/** "Add to Google Calendar" of a calendar elsewhere: its own address, which Google is only told of. Null for anything else. */
export function addedToGoogle({ hostname, pathname, searchParams }: URL): string | null {
  if (!/^(?:calendar|www)\.google\.com$/u.test(hostname) || !pathname.includes('/calendar/')) return null;
  const given = searchParams.get('cid') ?? '';
  return /^(?:https?|webcals?):\/\//iu.test(given) ? given : null;
}

/** An embed with more calendars than this is a directory of them. */
const MOST = 20;

const FEEDS = 'https://calendar.google.com/calendar/ical/';

function feedOf(id: string, url: string, secret: boolean): FoundCalendar {
  const found = { url, platform: 'google', confidence: 0.85, evidence: `Google calendar ${short(id)}`, question: null };
  if (id.endsWith('@group.v.calendar.google.com')) {
    return {
      ...found,
      confidence: 0.05,
      question: 'This is one of Google’s own calendars of holidays. Is it really meant?',
    };
  }
  if (!secret) return found;
  return {
    ...found,
    confidence: 0.5,
    question: 'This address holds a secret. Has the calendar’s owner given it to us?',
  };
}

/** As written, or from base64 (Google leaves the padding out). */
function idOf(given: string): string | null {
  const plain = decoded(given);
  if (ID.test(plain)) return plain;
  if (!/^[\w+/=-]{8,500}$/u.test(plain)) return null;
  const text = Buffer.from(plain, 'base64').toString('utf8');
  return ID.test(text) ? text : null;
}

/** Only what ids contain: `%40` and `%23`. Other escapes are not an id's. */
function decoded(text: string): string {
  return text.replace(/%40/gu, '@').replace(/%23/gu, '#').replace(/%2e/giu, '.');
}

/** An owner's own id is an e-mail address, which is not for showing. */
function short(id: string): string {
  return id.endsWith('.calendar.google.com') ? id : `of ${id.slice(id.indexOf('@') + 1)}`;
}
