import type { ReadingWay, TriedWay } from '#libs/domain';
import type { LockedWay } from '#libs/fetch';
import type { Flagged } from './flagged-in.js';

/** What was found where somebody pointed, before anything of it is listed. It may hold a key: it is never sent or stored whole. */
export type Preview = {
  readonly best: TriedWay;
  /** Other ways to read it, best first. */
  readonly others: readonly ReadingWay[];
  /** The best way as it may be stored. */
  readonly kept: LockedWay;
  /** Words that may mean harm, in anything that was read. */
  readonly flagged: Flagged;
  /** The file that it was read from; null for an address. */
  readonly file: { readonly id: string; readonly name: string; readonly sha256: string } | null;
};
