import type { Reason } from './reason.js';

/** What two listings are to each other. `doubtful` is for a person to decide; it is treated as two until then. */
export type Judgement = {
  readonly verdict: 'same' | 'doubtful' | 'different';
  /** What speaks for it and against it, the weightiest first. */
  readonly why: readonly Reason[];
};
