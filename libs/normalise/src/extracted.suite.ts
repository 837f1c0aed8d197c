import type { ExtractedEvent, ExtractedOverride, ExtractedTime, Extraction, ReadContext } from '#libs/domain';
import { normalise } from './normalise.js';

// Small builders that the tests of this library share.

export const LONDON = 'Europe/London';
export const zoned = (local: string, tzid = LONDON): ExtractedTime => ({ kind: 'zoned', local, tzid });
export const instant = (at: string): ExtractedTime => ({ kind: 'instant', instant: at });
export const floating = (local: string): ExtractedTime => ({ kind: 'floating', local });
export const date = (day: string): ExtractedTime => ({ kind: 'date', date: day });

export const plain: ExtractedEvent = {
  key: 'k',
  title: 'Circle',
  description: '',
  html: false,
  url: null,
  image: null,
  language: null,
  status: 'scheduled',
  start: zoned('2026-12-01T10:00:00'),
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
  where: 'uid',
};
export const rules = (...rrules: string[]) => ({ rrules, exrules: [], rdates: [], exdates: [] });
export const change = (fields: Partial<ExtractedOverride>): ExtractedOverride => ({
  recurrenceId: zoned('2026-12-08T10:00:00'),
  range: 'this',
  start: null,
  end: null,
  durationSeconds: null,
  status: 'scheduled',
  title: 'Circle',
  ...fields,
});
export const context: ReadContext = {
  importer: null,
  url: null,
  contentType: null,
  zone: LONDON,
  language: null,
  options: {},
  now: '2026-11-25T00:00:00Z',
  from: '2026-11-25T00:00:00Z',
  until: '2026-12-31T00:00:00Z',
};
export const extraction = (events: readonly Partial<ExtractedEvent>[], zone: string | null = null): Extraction => ({
  detected: { platform: 'ics', confidence: 1, evidence: [] },
  complete: true,
  next: null,
  zone,
  zones: [],
  language: null,
  events: events.map((event) => ({ ...plain, ...event })),
  problems: [],
});
export const read = (event: Partial<ExtractedEvent>, of: Partial<ReadContext> = {}, zone: string | null = null) =>
  normalise(extraction([event], zone), { ...context, ...of });
export const starts = (event: Partial<ExtractedEvent>, of: Partial<ReadContext> = {}, zone: string | null = null) =>
  read(event, of, zone).listings[0]?.occurrences.map((one) => one.start) ?? [];
