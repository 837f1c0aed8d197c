import type { ListingState } from '#libs/domain';

/** What one answer shows of a listing. */
export type Sight =
  /** Named, and taking place. */
  | 'named'
  /** Named, and called off in so many words. */
  | 'called-off'
  /** Not named by a whole answer. */
  | 'missed'
  /** Missed often and long enough, or the source itself says that it is gone. */
  | 'gone'
  /** Its last date has passed. */
  | 'over';

/**
 * Which state follows which. What is not in a row does not change: what was withdrawn before it began did not take place, and what
 * was called off stays so after the source has dropped it, so that whoever has it on a list reads why. A withdrawn listing is a
 * tombstone: named again, it is the same listing as before.
 */
const NEXT: Readonly<Record<ListingState, Partial<Readonly<Record<Sight, ListingState>>>>> = {
  listed: { 'called-off': 'cancelled', missed: 'unseen', gone: 'withdrawn', over: 'past' },
  unseen: { named: 'listed', 'called-off': 'cancelled', gone: 'withdrawn', over: 'past' },
  withdrawn: { named: 'listed', 'called-off': 'cancelled' },
  cancelled: { named: 'listed' },
  past: { named: 'listed', 'called-off': 'cancelled' },
};

/** How a listing stands after an answer that showed this of it. */
export function stateAfter(state: ListingState, sight: Sight): ListingState {
  return NEXT[state][sight] ?? state;
}

/** Whether silence can still mean anything for it: it is expected to be named. */
export function isExpected({ state, nextStart }: { state: ListingState; nextStart: string | null }): boolean {
  return nextStart !== null && (state === 'listed' || state === 'unseen');
}
