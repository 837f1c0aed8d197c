import { DAY_MS, wallMs, type Cadence, type Occurrence } from '#libs/domain';

/** Fewer dates than this are no habit yet. */
const HABIT = 4;

/**
 * How often dates come that a feed lists one by one, seen from the dates themselves. Null when they keep no rhythm; one that is
 * left out now and then (a bank holiday) does not break it.
 */
export function rhythmOf(dates: readonly Occurrence[]): Cadence | null {
  // Days on the wall: from noon to noon, UTC gains or loses one when the clocks change.
  const days = [...new Set(dates.map(dayOf))].sort((a, b) => a - b);
  if (days.length < HABIT) return null;
  const gaps = days.slice(1).map((day, at) => day - (days[at] ?? day));
  const shortest = Math.min(...gaps);
  if (shortest >= 28 && gaps.every((gap) => gap % 7 === 0 && gap <= 70)) return 'monthly';
  if (!gaps.every((gap) => gap % shortest === 0)) return 'other';
  if (shortest === 7) return 'weekly';
  return shortest === 14 ? 'biweekly' : 'other';
}

function dayOf({ startLocal }: Occurrence): number {
  return Math.floor((wallMs(startLocal) ?? 0) / DAY_MS);
}
