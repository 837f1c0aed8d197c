import type { ExtractedEvent, LeftOut, Problem } from '#libs/domain';
import { htmlText } from '#libs/extract';
import { LEFT_OUT_MESSAGE, leftOutBecause } from './left-out.js';
import { readTitle, type TitleReading } from './title-status.js';

/** What a platform says of one event. All that is not given is not known. */
export type Published = Pick<ExtractedEvent, 'key' | 'title' | 'where'> & Partial<ExtractedEvent>;

/** One event read; null when it is left out, and then one problem says why. */
export type EventReading = { readonly event: ExtractedEvent | null; readonly problems: readonly Problem[] };

const NONE: readonly never[] = [];
const NOBODY: ExtractedEvent['organizer'] = { name: null, url: null };
const ANYONE: ExtractedEvent['audience'] = { labels: NONE, minAge: null, maxAge: null, enforced: null };
const NOT_SAID: ExtractedEvent['registration'] = { required: null, url: null, full: null };

/**
 * An event as published, with the rules that hold for every platform: entities out of the title, "CANCELLED:" and "FULL" off it
 * and into the fields, closures, bookings and private entries left out, and nothing without a time.
 */
export function eventOf(published: Published): EventReading {
  const where = published.where.length > 200 ? published.where.slice(0, 200) : published.where;
  const title = readTitle(htmlText(published.title));
  const because = leftOutBecause(title.title, null);
  if (because !== null) return { event: null, problems: [leftOut(because, where)] };
  const { start = null, recurrence = null, status: stated = 'scheduled', registration = NOT_SAID } = published;
  if (start === null && recurrence === null) return { event: null, problems: [leftOut('no-start', where)] };
  return {
    event: filled(published, title, where, stated, registration),
    problems: titleNotes(title.status, title.title, where),
  };
}

/** The same reading with more problems. */
export function withProblems(read: EventReading, more: readonly Problem[]): EventReading {
  return more.length === 0 ? read : { event: read.event, problems: [...read.problems, ...more] };
}

/** Field by field: tens of thousands of events of one shape are read several times faster than as many merged objects. */
function filled(
  published: Published,
  title: TitleReading,
  where: string,
  stated: ExtractedEvent['status'],
  registration: ExtractedEvent['registration'],
): ExtractedEvent {
  return {
    key: published.key,
    title: title.title,
    description: said(published.description, ''),
    html: said(published.html, false),
    url: said(published.url, null),
    image: said(published.image, null),
    language: said(published.language, null),
    status: stated === 'scheduled' ? (title.status ?? stated) : stated,
    start: said(published.start, null),
    end: said(published.end, null),
    durationSeconds: said(published.durationSeconds, null),
    recurrence: said(published.recurrence, null),
    overrides: said(published.overrides, NONE),
    mode: said(published.mode, 'unknown'),
    onlineUrl: said(published.onlineUrl, null),
    place: said(published.place, null),
    organizer: said(published.organizer, NOBODY),
    categories: said(published.categories, NONE),
    audience: said(published.audience, ANYONE),
    cost: said(published.cost, null),
    registration: title.full && registration.full !== true ? { ...registration, full: true } : registration,
    claims: said(published.claims, NONE),
    where,
  };
}

function said<T>(value: T | undefined, otherwise: T): T {
  return value === undefined ? otherwise : value;
}

/** The one problem that stands for an event that was left out. */
export function leftOut(code: LeftOut, where: string): Problem {
  const severity = code === 'no-start' || code === 'bad-date' || code === 'bad-duration' ? 'error' : 'note';
  return { code, message: LEFT_OUT_MESSAGE[code], where: where.slice(0, 200), severity };
}

function titleNotes(taken: ExtractedEvent['status'] | null, title: string, where: string): readonly Problem[] {
  if (taken === null && title !== '') return NONE;
  const message = `The title says that this event is ${taken ?? ''}; the word was taken off it.`;
  const notes: Problem[] = taken === null ? [] : [{ code: 'status-in-title', message, where, severity: 'note' }];
  if (title === '') notes.push({ code: 'no-title', message: 'This event has no title.', where, severity: 'warning' });
  return notes;
}
