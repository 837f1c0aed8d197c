import type { Instant, LocalDate } from '#libs/domain';
import { contentLine, textValue } from './content-line.js';
import { uidFor } from './uid.js';

/** What the reader of the calendar may learn: `discreet` one neutral word · `busy` only that the time is taken · `plain` what it is. */
export type FeedMode = 'discreet' | 'plain' | 'busy';

/** The host has not confirmed it · put it off, to a time not known · no longer lists it. */
export type FeedDoubt = 'unconfirmed' | 'put-off' | 'no-longer-listed';

/** One date on a client's list. */
export type FeedItem = {
  readonly gatheringId: string;
  readonly start: Instant;
  readonly end: Instant | null;
  /** Set for an all-day date; `start` is then ignored for display. */
  readonly date: LocalDate | null;
  /** The first day after an all-day date, when it is known. */
  readonly dateUntil?: LocalDate | null;
  readonly title: string;
  readonly place: string | null;
  readonly cancelled: boolean;
  /** What else speaks against going; left out when nothing does. */
  readonly doubt?: FeedDoubt;
  /** Where it was when the phone first heard of it, for a date that has moved since: its UID hangs on that. */
  readonly firstStart?: Instant;
  /** Rises with every change that the phone must hear of (RFC 5545 §3.8.7.4). */
  readonly sequence: number;
  readonly changedAt: Instant;
};

export type Feed = {
  readonly mode: FeedMode;
  /** The neutral word for discreet mode, chosen by the client. */
  readonly word: string;
  /** Secret of this one feed: UIDs of two feeds can never be joined. */
  readonly secret: Uint8Array;
  readonly items: readonly FeedItem[];
};

/**
 * The calendar as `text/calendar` (RFC 5545), one flat VEVENT a date; a foreign rule or UID never passes through. Byte for
 * byte the same for the same feed, so that an ETag of it is honest. No items, or a revoked feed, give an empty calendar,
 * which empties the phone.
 */
export function renderCalendar(feed: Feed): string {
  const items = [...feed.items].sort((a, b) => compare(a.start, b.start) || compare(a.gatheringId, b.gatheringId));
  return [...HEADER, ...items.flatMap((item) => event(feed, item)), 'END:VCALENDAR']
    .map((line) => contentLine(line))
    .join('');
}

/** What a revoked link answers: a valid calendar without a single entry. */
export function emptyCalendar(): string {
  return renderCalendar({ mode: 'discreet', word: '', secret: new Uint8Array(32), items: [] });
}

// PRODID and name say nothing about us: both show up in the settings of a shared phone.
const HEADER = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Calendar//Calendar//EN',
  'CALSCALE:GREGORIAN',
  'METHOD:PUBLISH',
  'NAME:Calendar',
  'X-WR-CALNAME:Calendar',
  'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
  'X-PUBLISHED-TTL:PT6H',
];

// Few calendars show the status, so the words say it too. A date that was put off or withdrawn is off: nobody should travel to it.
const STANDING = {
  on: { prefix: '', status: 'CONFIRMED' },
  unconfirmed: { prefix: 'Not confirmed: ', status: 'TENTATIVE' },
  'put-off': { prefix: 'Put off: ', status: 'CANCELLED' },
  'no-longer-listed': { prefix: 'No longer listed: ', status: 'CANCELLED' },
  cancelled: { prefix: 'Cancelled: ', status: 'CANCELLED' },
} as const;

function event(feed: Feed, item: FeedItem): string[] {
  const stamp = basic(item.changedAt);
  const { prefix, status } = STANDING[item.cancelled ? 'cancelled' : (item.doubt ?? 'on')];
  return [
    'BEGIN:VEVENT',
    `UID:${uidFor(feed.secret, item.gatheringId, item.firstStart ?? item.start)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${Math.max(0, Math.trunc(item.sequence))}`,
    ...times(item),
    `SUMMARY:${textValue(`${prefix}${summary(feed, item)}`)}`,
    ...(feed.mode === 'plain' && item.place !== null ? [`LOCATION:${textValue(item.place)}`] : []),
    // The default is PUBLIC, which shows through calendars that are shared as free/busy only.
    'CLASS:PRIVATE',
    `STATUS:${status}`,
    // OPAQUE is the default; a cancelled date gives the time back.
    ...(status === 'CANCELLED' ? ['TRANSP:TRANSPARENT'] : []),
    'END:VEVENT',
  ];
}

function summary(feed: Feed, item: FeedItem): string {
  if (feed.mode === 'plain') return item.title;
  return feed.mode === 'busy' ? 'Busy' : feed.word || 'Appointment';
}

// Without a stated end there is no DTEND: a made-up end would be a made-up fact (RFC 5545 §3.6.1 allows its absence).
function times(item: FeedItem): string[] {
  if (item.date !== null) return days(item.date, item.dateUntil ?? null);
  const start = `DTSTART:${basic(item.start)}`;
  return item.end === null ? [start] : [start, `DTEND:${basic(item.end)}`];
}

// A DTEND that is not after its DTSTART is not valid; one day is what its absence means.
function days(first: LocalDate, until: LocalDate | null): string[] {
  const start = `DTSTART;VALUE=DATE:${first.replaceAll('-', '')}`;
  return until === null || until <= first ? [start] : [start, `DTEND;VALUE=DATE:${until.replaceAll('-', '')}`];
}

/** `2026-11-24T23:30:00Z` → `20261124T233000Z` (RFC 5545 §3.3.5, form 2). */
function basic(instant: Instant): string {
  return instant.replace(/[-:]/g, '');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
