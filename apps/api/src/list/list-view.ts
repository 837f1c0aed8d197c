import type { Gathering, GatheringOccurrence, Instant, MatchResult } from '#libs/domain';
import type { Answer } from '../visitor/visitor-item.js';
import type { ListWeeks } from './list-weeks.js';

/** One gathering on one date that a therapist put on a client's list, in the list's order. */
export type Picked = {
  readonly id: string;
  /** The date that it was put on the list with. */
  readonly start: Instant;
  /** Where that date is now. */
  readonly occurrence: GatheringOccurrence;
  readonly note: string;
  readonly answer?: Answer | null;
  /** What the therapist has to hear of it: that it moved, is off, or that the client does not see it any more. */
  readonly notice: string | null;
  /** Whether its page may be opened. */
  readonly open: boolean;
};

/** What the pages about one list know. */
export type ListView = {
  readonly client: { readonly id: string; readonly label: string };
  readonly needsSet: number;
  readonly weeks: ListWeeks;
  readonly result: MatchResult;
  /** Every gathering that the result or the list names, by id. */
  readonly gatherings: ReadonlyMap<string, Gathering>;
  readonly picked: readonly Picked[];
  /** Title of what was taken off a moment ago, to be put back with one press; null when nothing was. */
  readonly removed: string | null;
  readonly now: Instant;
};

/** A note that could not be kept as it was typed. */
export type WrongNote = {
  readonly id: string;
  readonly start: Instant;
  readonly text: string;
  readonly message: string;
};

/** The date of a gathering that starts at `start`; made from the start alone when the gathering no longer has it. */
export function occurrenceAt(gathering: Gathering, start: Instant): GatheringOccurrence {
  const found = gathering.occurrences.find((one) => one.start === start);
  return found ?? { start, end: null, zone: gathering.occurrences[0]?.zone ?? 'UTC', status: 'unconfirmed' };
}
