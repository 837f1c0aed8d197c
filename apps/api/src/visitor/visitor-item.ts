import type { Gathering, GatheringOccurrence, Instant } from '#libs/domain';
import type { Standing } from './standing.js';

/** One idea on a client's page. */
export type VisitorItem = {
  /** The item's own id: two dates of one gathering are two ideas. */
  readonly id: string;
  readonly gathering: Gathering;
  /** Where its date is now. */
  readonly occurrence: GatheringOccurrence;
  readonly standing: Standing;
  /** Why it may suit, in at most three short pieces. */
  readonly why: readonly string[];
  /** What is good to know before, every piece of it. */
  readonly goodToKnow: readonly string[];
  /** The therapist's own words; empty when there are none. */
  readonly note: string;
  readonly answer: Answer | null;
  /** What changed since it was put on the list, in one sentence; null when nothing did. */
  readonly changed: string | null;
};

export const ANSWERS = ['interested', 'maybe', 'not-for-me', 'went'] as const;
export type Answer = (typeof ANSWERS)[number];

export const ANSWER_WORDS: Readonly<Record<Answer, string>> = {
  interested: 'Interested',
  maybe: 'Maybe',
  'not-for-me': 'Not for me',
  went: 'I went',
};

/** The answers that make sense now: nobody went to what is yet to come. */
export function answersFor({ start }: GatheringOccurrence, now: Instant): readonly Answer[] {
  return ANSWERS.filter((answer) => answer !== 'went' || start <= now);
}
