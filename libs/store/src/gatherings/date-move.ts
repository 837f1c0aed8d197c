import type { Instant } from '#libs/domain';

/** A date of a gathering that is now at another time. */
export type DateMove = { readonly gatheringId: string; readonly from: Instant; readonly to: Instant };
