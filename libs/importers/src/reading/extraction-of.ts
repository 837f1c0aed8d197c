import type { Extraction, Problem } from '#libs/domain';
import { distinctKeys } from './distinct-keys.js';
import type { EventReading } from './event-of.js';

/** One response, event by event. `complete` as the contract means it: false for a page of a paged answer, and for anything cut. */
export type ReadResponse = Pick<Extraction, 'detected' | 'complete'> &
  Partial<Omit<Extraction, 'events'>> & { readonly read: readonly EventReading[] };

const NOTHING: Problem = {
  code: 'empty',
  message: 'There are no events in this answer.',
  where: 'answer',
  severity: 'note',
};

/** The extraction of a response: its events under keys of their own, and every problem. */
export function extractionOf({ read, problems = [], ...given }: ReadResponse): Extraction {
  const found = distinctKeys(read.flatMap(({ event }) => (event === null ? [] : [event])));
  const said = [...problems, ...read.flatMap((one) => one.problems), ...found.problems];
  return {
    next: null,
    zone: null,
    zones: [],
    language: null,
    ...given,
    events: found.events,
    problems: read.length === 0 ? [...said, NOTHING] : said,
  };
}
