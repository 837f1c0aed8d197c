import { epochMs, type KnownListing, type PreparedListing } from '#libs/domain';
import type { Suspicion } from './silence/doubt.js';

const HOUR_MS = 3_600_000;
/** The zones of the world lie no further apart than this. */
const MOST_HOURS = 26;
/** Two gatherings may move to another hour for one reason; so many of different names hardly do. */
const FEW = 3;

/** A listing as published and as we hold it. */
type Pair = { readonly prepared: PreparedListing; readonly before: KnownListing };

/**
 * Whether everything that is still to come moved by the same whole hours: more likely a time zone that was set wrongly, or set right,
 * than a host who moves all gatherings at once. Null when not.
 */
export function shiftOf(pairs: readonly Pair[]): Suspicion | null {
  const moves = pairs.flatMap(({ prepared, before }) => {
    const { start } = prepared.listing;
    if (before.nextStart === null || before.beginsAt === null || start === null || 'date' in start) return [];
    // The same hour by the same clock, which is another instant: it is the zone's law that changed, and nobody's mistake.
    if (before.beginsAs === `${start.local} ${start.zone}`) return [0];
    return [epochMs(start.instant) - epochMs(before.beginsAt)];
  });
  const [by] = moves;
  if (by === undefined || by === 0 || moves.length < FEW) return null;
  if (by % HOUR_MS !== 0 || Math.abs(by) > MOST_HOURS * HOUR_MS || moves.some((one) => one !== by)) return null;
  return { kind: 'shifted', lost: moves.length, of: moves.length, hours: by / HOUR_MS };
}
