import { z } from 'zod';
import type { Instant } from './time.js';
import type { SourceId } from './ids.js';

/**
 * What a person should look at, of a source. `quiet`: it does not answer, or has no events where it used to. `quarantined`: an answer in
 * doubt waits for a person. `changed-shape`: it answers, and our way of reading it no longer fits.
 */
export const SourceAlertKind = z.enum(['quiet', 'quarantined', 'changed-shape']);
export type SourceAlertKind = z.infer<typeof SourceAlertKind>;

/** What was noticed of a source and what was told of it: one row, however often it is looked at. */
export type SourceAlert = {
  readonly sourceId: SourceId;
  readonly kind: SourceAlertKind;
  /** First seen so. */
  readonly since: Instant;
  /** When it was told by mail; null: not yet. */
  readonly toldAt: Instant | null;
  /** Seen so no more; null: it still is. */
  readonly overSince: Instant | null;
};
