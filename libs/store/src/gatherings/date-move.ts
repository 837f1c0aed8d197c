import type { Instant } from '#libs/domain';

/** A date of a gathering that is now at another time. */
export type DateMove = {
  readonly gatheringId: string;
  /** Null when the gathering never had but one date, so that whatever it was has moved. */
  readonly from: Instant | null;
  readonly to: Instant;
};
