import { z } from 'zod';
import type { PreparedListing } from './imported.js';
import type { Instant } from './time.js';

/** What one source says of one gathering, as it is compared with what other sources say. */
export type SourcePart = {
  /** Of the gathering that it would be by itself. */
  readonly id: string;
  /** The gathering that it is shown as at present, when that is another. */
  readonly mergedInto: string | null;
  readonly sourceIds: readonly string[];
  /** Name of its source's host, if it has one. */
  readonly hostName: string | null;
  readonly firstSeenAt: Instant;
  /** Its listing, with all dates of its run. */
  readonly prepared: PreparedListing;
};

/** One thing that speaks for two parts being one gathering, or against it: a kind, and what it says of the two. */
export const PairReason = z.looseObject({ kind: z.string() });
export type PairReason = Readonly<z.infer<typeof PairReason>>;

/** What a person said of two parts; it is asked never again. `a` is the lower id. */
export type PairDecision = { readonly a: string; readonly b: string; readonly verdict: 'same' | 'different' };

/** Two parts of which only a person can say whether they are one gathering. */
export type DoubtfulPair = { readonly a: string; readonly b: string; readonly why: readonly PairReason[] };

/** Which parts are one gathering. */
export type Linking = {
  /** Each part once, and the gathering that the group is shown as: one of them, or one that they were all shown as before. */
  readonly groups: readonly { readonly shown: string; readonly parts: readonly string[] }[];
  readonly doubtful: readonly DoubtfulPair[];
};

/** How parts are linked: what each is looked up by, and which are one. Pure. */
export type Linker = {
  readonly blocksOf: (part: SourcePart) => readonly string[];
  readonly link: (
    parts: readonly SourcePart[],
    decisions: readonly PairDecision[],
    /** Ids of those that are compared anew; all, when it is left out. */
    asked?: ReadonlySet<string>,
  ) => Linking;
};
