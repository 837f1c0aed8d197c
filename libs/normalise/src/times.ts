import { fromWallMs, isZone, wallMs, zoneClock } from '#libs/domain';
import type { ExtractedTime, ExtractedZone, Instant, LocalDateTime, Zone, ZoneClock } from '#libs/domain';
import { resolveZone } from './zone.js';

/** A published time with its zone looked up. `zone` is the one in which it repeats, `shown` the one to show it in. */
export type ResolvedTime = {
  readonly allDay: boolean;
  /** Wall clock in `zone`; midnight of an all-day date. */
  readonly local: LocalDateTime;
  readonly zone: Zone;
  readonly shown: Zone;
  readonly ms: number;
  /** A zone name that nobody knows, or null. */
  readonly unknownZone: string | null;
  /** The clock skips this time, or shows it twice. */
  readonly doubtful: boolean;
};

/** Looks up times of one reading: its zones, its own zone, and a fast clock. */
export interface TimeReader {
  readonly sourceZone: Zone;
  /** The bytes name a zone for the whole feed, and nobody knows it. */
  readonly feedZoneUnknown: boolean;
  /** Neither the bytes nor the source name a zone that is known, so that `sourceZone` is UTC for want of better. */
  readonly zoneUnstated: boolean;
  readonly clock: ZoneClock;
  read(time: ExtractedTime): ResolvedTime;
}

/**
 * Reader for times of one extraction. Times without a zone, and the clock on which `Z` times are shown, follow the zone
 * that the bytes name, else the source's own, else UTC; so do times whose zone nobody knows.
 */
export function timeReader(
  feedZone: string | null,
  zones: readonly ExtractedZone[],
  contextZone: Zone | null,
  now: Instant,
): TimeReader {
  const known = new Map<string, Zone | null>();
  const resolve = (name: string): Zone | null => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const zone = resolveZone(name, zones, now);
    if (known.size < 10_000) known.set(name, zone);
    return zone;
  };
  const fromFeed = feedZone === null ? null : resolve(feedZone);
  const fromContext = contextZone === null || !isZone(contextZone) ? null : contextZone;
  const sourceZone = fromFeed ?? fromContext ?? 'UTC';
  const clock = zoneClock();

  const at = (local: LocalDateTime, zone: Zone, unknownZone: string | null): ResolvedTime => {
    const { ms, fit } = clock.toMs(local, zone);
    return { allDay: false, local, zone, shown: zone, ms, unknownZone, doubtful: fit !== 'exact' };
  };
  const read = (time: ExtractedTime): ResolvedTime => {
    switch (time.kind) {
      case 'date':
        return { ...at(`${time.date}T00:00:00`, sourceZone, null), allDay: true, doubtful: false };
      case 'instant': {
        return { ...at(time.instant.slice(0, 19), 'UTC', null), shown: sourceZone };
      }
      case 'floating':
        return at(time.local, sourceZone, null);
      case 'zoned': {
        const zone = resolve(time.tzid);
        return at(time.local, zone ?? sourceZone, zone === null ? time.tzid : null);
      }
    }
  };
  const zoneUnstated = fromFeed === null && fromContext === null;
  return { sourceZone, feedZoneUnknown: feedZone !== null && fromFeed === null, zoneUnstated, clock, read };
}

/** The {@link Instant} of milliseconds since 1970. */
export function instantOf(ms: number): Instant {
  return `${fromWallMs(ms)}Z`;
}

/** Wall clock of a time, moved by milliseconds. */
export function moved(local: LocalDateTime, ms: number): LocalDateTime {
  return fromWallMs((wallMs(local) ?? 0) + ms);
}
