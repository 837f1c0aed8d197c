import type { ExtractedEvent, Extraction, Problem } from '#libs/domain';
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
  const events: ExtractedEvent[] = [];
  const said: Problem[] = [...problems];
  for (const one of read) {
    if (one.event !== null) events.push(one.event);
    if (one.problems.length > 0) said.push(...one.problems);
  }
  const found = distinctKeys(events);
  return {
    next: null,
    zone: null,
    zones: [],
    language: null,
    ...given,
    events: found.events,
    problems: [...said, ...found.problems, ...(read.length === 0 ? [NOTHING] : [])],
  };
}
