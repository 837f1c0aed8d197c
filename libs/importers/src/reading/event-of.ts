import type { ExtractedEvent, LeftOut, Problem } from '#libs/domain';
import { htmlText } from '#libs/extract';
import { LEFT_OUT_MESSAGE, leftOutBecause } from './left-out.js';
import { readTitle } from './title-status.js';

/** What a platform says of one event. All that is not given is not known. */
export type Published = Pick<ExtractedEvent, 'key' | 'title' | 'where'> & Partial<ExtractedEvent>;

/** One event read; null when it is left out, and then one problem says why. */
export type EventReading = { readonly event: ExtractedEvent | null; readonly problems: readonly Problem[] };

const UNSAID: Omit<ExtractedEvent, 'key' | 'title' | 'where'> = {
  description: '',
  html: false,
  url: null,
  image: null,
  language: null,
  status: 'scheduled',
  start: null,
  end: null,
  durationSeconds: null,
  recurrence: null,
  overrides: [],
  mode: 'unknown',
  onlineUrl: null,
  place: null,
  organizer: { name: null, url: null },
  categories: [],
  audience: { labels: [], minAge: null, maxAge: null, enforced: null },
  cost: null,
  registration: { required: null, url: null, full: null },
  claims: [],
};

/**
 * An event as published, with the rules that hold for every platform: entities out of the title, "CANCELLED:" and "FULL" off it
 * and into the fields, closures, bookings and private entries left out, and nothing without a time.
 */
export function eventOf(published: Published): EventReading {
  const where = published.where.slice(0, 200);
  const title = readTitle(htmlText(published.title));
  const because = leftOutBecause(title.title, null);
  if (because !== null) return { event: null, problems: [leftOut(because, where)] };
  const event: ExtractedEvent = { ...UNSAID, ...published, title: title.title, where };
  if (event.start === null && event.recurrence === null) return { event: null, problems: [leftOut('no-start', where)] };
  const stated = event.status;
  const full = title.full ? true : event.registration.full;
  const read = {
    ...event,
    status: stated === 'scheduled' ? (title.status ?? stated) : stated,
    registration: { ...event.registration, full },
  };
  return { event: read, problems: titleNotes(title.status, title.title, where) };
}

/** The one problem that stands for an event that was left out. */
export function leftOut(code: LeftOut, where: string): Problem {
  const severity = code === 'no-start' || code === 'bad-date' || code === 'bad-duration' ? 'error' : 'note';
  return { code, message: LEFT_OUT_MESSAGE[code], where: where.slice(0, 200), severity };
}

function titleNotes(taken: ExtractedEvent['status'] | null, title: string, where: string): readonly Problem[] {
  const message = `The title says that this event is ${taken ?? ''}; the word was taken off it.`;
  const notes: Problem[] = taken === null ? [] : [{ code: 'status-in-title', message, where, severity: 'note' }];
  if (title === '') notes.push({ code: 'no-title', message: 'This event has no title.', where, severity: 'warning' });
  return notes;
}
