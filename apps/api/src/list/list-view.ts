import type { Gathering, GatheringOccurrence, Instant, MatchResult } from '#libs/domain';
import type { Answer } from '../visitor/visitor-item.js';

/** One gathering on one date that a therapist put on a client's list, in the list's order. */
export type Picked = {
  readonly id: string;
  readonly start: Instant;
  readonly note: string;
  readonly answer?: Answer | null;
};

/** What the pages about one list know. */
export type ListView = {
  readonly client: { readonly id: string; readonly label: string };
  readonly needsSet: number;
  readonly result: MatchResult;
  /** Every gathering that the result or the list names, by id. */
  readonly gatherings: ReadonlyMap<string, Gathering>;
  readonly picked: readonly Picked[];
  readonly now: Instant;
};

/** The date of a gathering that starts at `start`; made from the start alone when the gathering no longer has it. */
export function occurrenceAt(gathering: Gathering, start: Instant): GatheringOccurrence {
  const found = gathering.occurrences.find((one) => one.start === start);
  return found ?? { start, end: null, zone: gathering.occurrences[0]?.zone ?? 'UTC', status: 'unconfirmed' };
}
