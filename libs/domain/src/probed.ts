import { z } from 'zod';
import type { Listing } from './listing.js';
import { Detection } from './listing.js';
import type { Problem } from './problem.js';

/** A way to read what somebody pointed at: which importer would ask which address, and what speaks for it. */
export const ReadingWay = z.object({
  importer: z.string(),
  platform: z.string(),
  url: z.string(),
  options: z.record(z.string(), z.unknown()),
  confidence: z.number(),
  evidence: z.array(z.string()),
  question: z.string().nullable(),
});
export type ReadingWay = Readonly<Omit<z.infer<typeof ReadingWay>, 'evidence'>> & {
  readonly evidence: readonly string[];
};

/** What bytes are, and where they point to. It crosses from the process that reads hostile bytes, so it is a schema. */
export const Looked = z.object({
  recognised: z.array(z.object({ importer: z.string(), detection: Detection })),
  leads: z.array(ReadingWay),
});
export type Looked = Readonly<z.infer<typeof Looked>>;

/** One remark about a feed, for whoever keeps it: what we saw, and what they might do about it. */
export type FeedRemark = {
  readonly code:
    | 'unknown-zone'
    | 'no-zone'
    | 'clock-change'
    | 'changing-ids'
    | 'no-ends'
    | 'private-items'
    | 'bookings'
    | 'capped'
    | 'nothing-soon'
    | 'no-places'
    | 'unreadable-dates';
  readonly sentence: string;
  /** Events that it concerns. */
  readonly count: number;
};

/** A way that was tried. `verified` when it gave an event of the next ninety days. */
export type TriedWay = ReadingWay & {
  readonly verified: boolean;
  readonly complete: boolean;
  readonly count: number;
  /** The next three. */
  readonly first: readonly Listing[];
  readonly problems: readonly Problem[];
  readonly remarks: readonly FeedRemark[];
};

/** What is behind an address that somebody gave. */
export type Probed = {
  readonly address: string;
  /** The best way that gave something; null when none did. */
  readonly best: TriedWay | null;
  /** The other ways, best first; not tried, or tried in vain. */
  readonly others: readonly ReadingWay[];
  /** Requests that were made. */
  readonly requests: number;
  /** Why nothing could be had, in one sentence for whoever gave the address; null when something was. */
  readonly refusal: string | null;
};
