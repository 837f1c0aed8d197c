import { z } from 'zod';
import { SnapshotId } from './ids.js';
import { SourceRequest } from './source-request.js';
import { Instant } from './time.js';

/** A run of a source between two of its requests. */
export const SourceRun = z.object({
  beganAt: Instant,
  /** Where its answers are gathered; null before the first one. */
  snapshotId: SnapshotId.nullable(),
  pending: z.array(SourceRequest),
  /** Addresses that were asked, so that pages that point in a circle end. */
  asked: z.array(z.string()),
  /** Something of it could not be had. */
  cut: z.boolean(),
});
export type SourceRun = Readonly<Omit<z.infer<typeof SourceRun>, 'pending' | 'asked'>> & {
  readonly pending: readonly SourceRequest[];
  readonly asked: readonly string[];
};
