import type { Instant, ListingState } from '#libs/domain';
import type { ScriptedEvent } from './script.js';

/** What the oracle remembers of one event. */
export type Kept = {
  event: ScriptedEvent;
  state: ListingState;
  missedAt: Instant[];
  awaySince: Instant | null;
  /** What its page said when it was asked last; `turn` counts all that were asked. */
  page: { readonly askedAt: Instant; readonly turn: number; readonly gone: boolean } | null;
};
