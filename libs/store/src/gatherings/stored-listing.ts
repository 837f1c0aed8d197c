import type { HostKind, KnownListing, PreparedListing } from '#libs/domain';

/** One listing of a gathering with what its source adds to it: the material of a merge. */
export type StoredListing = {
  readonly id: string;
  readonly state: KnownListing['state'];
  readonly prepared: PreparedListing;
  readonly sourceId: string;
  /** Key of the importer that reads it. */
  readonly importer: string;
  /** Its source led nowhere for a week: it is not taken back, and nobody stands for it. */
  readonly sourceGone: boolean;
  /** Its source is asked no more, so that what it took back it did not take back itself. */
  readonly sourceStopped: boolean;
  readonly hostName: string | null;
  readonly hostKind: HostKind;
};

/** Whether its source still stands for it, be it as called off or as not named for the moment. */
export function isListed(one: StoredListing): boolean {
  if (one.sourceGone) return false;
  return one.state === 'listed' || one.state === 'unseen' || one.state === 'cancelled';
}
