import type { Gathering, Instant, Venue } from '#libs/domain';
import type { GatheringFacts } from './merged-gathering.js';

/** A gathering with what a page needs beside what the matcher takes. */
export type GatheringRecord = {
  readonly gathering: Gathering;
  readonly version: number;
  /** The gathering that it is shown as, because their sources mean the same; null for one that stands for itself. */
  readonly mergedInto: string | null;
  /** The source of each field that has a value; `person` where somebody corrected it. */
  readonly from: NonNullable<GatheringFacts['from']>;
  /** False when every source has withdrawn it. */
  readonly listed: boolean;
  /** Every source took it back, and none of them only because it was over. */
  readonly withdrawn: boolean;
  /** `unseen`: no source named it last time, and none has taken it back · `silent`: its sources have led nowhere for a week. */
  readonly doubt: 'unseen' | 'silent' | null;
  readonly state: 'public' | 'held' | 'hidden';
  readonly stateReason: string | null;
  /** Who says so, the one that speaks first. `lastSeen` is the last time that the source was known to list it. */
  readonly sources: readonly {
    readonly id: string;
    readonly name: string;
    /** Null where nobody may be sent to: an address that holds a key, a file. */
    readonly url: string | null;
    readonly lastSeen: Instant;
    /** False when it took it back, or all its dates are over. */
    readonly listed: boolean;
  }[];
  readonly venue: Venue | null;
  readonly onlineUrl: string | null;
  readonly url: string | null;
  readonly image: string | null;
  readonly rrule: string | null;
  readonly registration: {
    readonly required: boolean | null;
    readonly url: string | null;
    readonly full: boolean | null;
  };
  /** Name of the source of each of `gathering.claims`, in their order; null when the source is gone. */
  readonly claimSources: readonly (string | null)[];
};

/** Whether an index holds it: what anyone may find, each gathering once. */
export function isInIndex({ listed, state, mergedInto }: GatheringRecord): boolean {
  return listed && state === 'public' && mergedInto === null;
}
