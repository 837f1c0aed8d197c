import type { Listing } from '#libs/domain';

/** A listing with what is known of who says it: what is compared with the listings of other sources. */
export type Heard = {
  /** Id of the listing; decisions and groups name it. */
  readonly id: string;
  readonly sourceId: string;
  /** Name of the source's host, if it has one. */
  readonly hostName: string | null;
  /** As in `PreparedListing`: dates that one source lists one by one are one gathering already. */
  readonly run: string | null;
  readonly listing: Listing;
};
