import type { HostKind, KnownListing, PreparedListing } from '#libs/domain';

/** One listing of a gathering with what its source adds to it: the material of a merge. */
export type StoredListing = {
  readonly id: string;
  readonly state: KnownListing['state'];
  readonly prepared: PreparedListing;
  readonly sourceId: string;
  /** Its source led nowhere for a week: it is not taken back, and nobody stands for it. */
  readonly sourceGone: boolean;
  readonly hostName: string | null;
  readonly hostKind: HostKind;
};
