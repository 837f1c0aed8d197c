import { canParseUrl } from '#libs/domain';
import { byPath } from './feed-address.js';
import type { FoundCalendar } from './found-calendar.js';
import { addedToGoogle, googleCalendar } from './google-address.js';
import { isSingleEvent } from './single-event.js';

/** Hosts whose pages about a calendar are not the calendar, and where it lies instead. */
const SERVICES: readonly ((url: URL) => FoundCalendar | null)[] = [googleCalendar, outlook, nextcloud, meetup, teamup];

/**
 * What to ask for so that this address gives a calendar: pages of Google, Outlook, Nextcloud, Meetup and Teamup are unwrapped,
 * feeds stay as they are. Null for what is none, and for files of one event only.
 */
export function calendarAddress(raw: string): FoundCalendar | null {
  const subscribed = /^webcals?:/iu.test(raw);
  const text = raw.replace(/^webcals?:/iu, 'https:');
  if (!canParseUrl(text)) return null;
  const url = new URL(text);
  const elsewhere = addedToGoogle(url);
  // Once: an address in an address in an address is nobody's calendar.
  if (elsewhere !== null) return elsewhere.includes('google.com/') ? null : calendarAddress(elsewhere);
  if (!/^https?:$/u.test(url.protocol) || isSingleEvent(url)) return null;
  for (const service of SERVICES) {
    const found = service(url);
    if (found !== null) return found;
  }
  const found = byPath(url);
  if (found === null && !subscribed) return null;
  if (!subscribed && found !== null) return found;
  const confidence = Math.max(found?.confidence ?? 0, 0.75);
  const evidence = found === null ? 'address begins with webcal:' : `address begins with webcal:, ${found.evidence}`;
  return { url: url.href, platform: found?.platform ?? null, confidence, evidence, question: found?.question ?? null };
}

/** Published Outlook calendars: the page is `calendar.html` (`index.html` at outlook.live.com), the file beside it `calendar.ics`. */
function outlook(url: URL): FoundCalendar | null {
  if (!/^outlook\.(?:live|office|office365)\.com$/u.test(url.hostname)) return null;
  const path =
    /^(\/(?:owa\/)?calendar\/[^/]{1,300}\/[^/]{1,300}(?:\/[^/]{1,100})?\/)(?:calendar\.(?:html|ics)|index\.html)$/u.exec(
      url.pathname,
    );
  if (path?.[1] === undefined) return null;
  const evidence = 'a calendar that was published from Outlook';
  return {
    url: `${url.origin}${path[1]}calendar.ics`,
    platform: 'outlook',
    confidence: 0.85,
    evidence,
    question: null,
  };
}

/** The public link of a Nextcloud or ownCloud calendar (`nextcloud/server#5086`); its own folder is kept. */
function nextcloud({ origin, pathname, search }: URL): FoundCalendar | null {
  const given = /^(.{0,200}\/remote\.php\/dav\/public-calendars\/)([\w-]{6,64})\/?$/u.exec(pathname);
  const page = /^(.{0,200}?)(?:\/index\.php)?\/apps\/calendar\/(?:p|embed)\/([A-Za-z\d]{6,64})(?:\/|$)/u.exec(pathname);
  const token = given === null ? page?.[2] : search.startsWith('?export') ? given[2] : undefined;
  if (token === undefined) return null;
  const base = given === null ? `${page?.[1] ?? ''}/remote.php/dav/public-calendars/` : given[1];
  const url = `${origin}${base ?? ''}${token}?export`;
  return {
    url,
    platform: 'nextcloud',
    confidence: 0.85,
    evidence: 'public link of a Nextcloud calendar',
    question: null,
  };
}

const NO_GROUP = new Set(
  'find cities topics apps help login register about pro blog lp home media events members account legal terms privacy'.split(
    ' ',
  ),
);

/** Any page of a Meetup group. Its terms allow programs only what the group's organiser asks for. */
function meetup({ hostname, pathname }: URL): FoundCalendar | null {
  if (!/^(?:www\.)?meetup\.com$/u.test(hostname)) return null;
  const group = /^\/(?:[a-z]{2}-[A-Z]{2}\/)?([\w-]{3,100})(?:\/|$)/u.exec(pathname)?.[1];
  if (group === undefined || NO_GROUP.has(group.toLowerCase())) return null;
  return {
    url: `https://www.meetup.com/${group}/events/ical/`,
    platform: 'meetup',
    confidence: 0.6,
    evidence: `Meetup group ${group}`,
    question: 'Has the group’s organiser asked for this? Meetup’s terms allow its calendar only then.',
  };
}

/** A Teamup page says nothing about which of its links are public; only its owner knows the one for others. */
function teamup(url: URL): FoundCalendar | null {
  if (!/^(?:www\.)?teamup\.com$/u.test(url.hostname)) return null;
  const key = /^\/(?:c\/)?(ks[a-z\d]{10,30}|[a-z\d]{6,30})(?:\/|$)/u.exec(url.pathname)?.[1];
  if (key === undefined) return null;
  return {
    url: url.href,
    platform: 'teamup',
    confidence: 0.2,
    evidence: 'a Teamup page',
    question: 'Which iCalendar link does this Teamup calendar give out? It begins with https://ics.teamup.com/feed/.',
  };
}
