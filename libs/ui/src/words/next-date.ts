import { isOver, type Gathering, type GatheringOccurrence, type Instant } from '#libs/domain';

/** The first date that has not ended, cancelled ones too so that they can be said; null when none is ahead. */
export function nextDate(gathering: Gathering, now: Instant): GatheringOccurrence | null {
  const ahead = gathering.occurrences.filter((one) => !isOver(one, now));
  return ahead.reduce<GatheringOccurrence | null>(
    (first, one) => (first && first.start <= one.start ? first : one),
    null,
  );
}

/** The first date ahead that goes on. */
export function nextSure(gathering: Gathering, now: Instant): GatheringOccurrence | null {
  return nextDate(
    { ...gathering, occurrences: gathering.occurrences.filter((one) => one.status !== 'cancelled') },
    now,
  );
}
