import { type Needs, WEEKDAYS } from '#libs/domain';

/** Parts of a week in minutes from Monday 00:00, merged, in order. */
export type WeeklyWindows = readonly (readonly [number, number])[];

const WEEK = 7 * 1440;

/**
 * The times a person can go, as parts of a week; null when there is no limit. Windows that touch are one. A window whose
 * `until` is not after its `from` runs past midnight; an entry that names no day means every day.
 */
export function weeklyWindows(when: Needs['when']): WeeklyWindows | null {
  if (when === undefined || when.length === 0) return null;
  const parts: [number, number][] = [];
  for (const entry of when) {
    const from = minutes(entry.from ?? '00:00');
    const until = minutes(entry.until ?? '24:00');
    for (const day of entry.days.length === 0 ? WEEKDAYS : entry.days) {
      const start = WEEKDAYS.indexOf(day) * 1440;
      const part: [number, number] = [start + from, start + (until > from ? until : until + 1440)];
      // The copy a week earlier lets a window of Sunday night cover the small hours of Monday.
      parts.push(part, [part[0] - WEEK, part[1] - WEEK], [part[0] + WEEK, part[1] + WEEK]);
    }
  }
  return merged(parts);
}

/** Whether a stay that starts at a minute of the week lies inside. With an unknown end (null) only its start must. */
export function covers(windows: WeeklyWindows, start: number, end: number | null): boolean {
  return windows.some(
    ([from, until]) => start >= from && (end === null ? start < until : end <= until && start <= until),
  );
}

/** Minute of the week of a wall-clock time in milliseconds. 1970-01-01 was a Thursday. */
export function minuteOfWeek(wallMs: number): number {
  const minute = Math.floor(wallMs / 60_000) + 3 * 1440;
  return ((minute % WEEK) + WEEK) % WEEK;
}

function minutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

function merged(parts: [number, number][]): WeeklyWindows {
  const sorted = [...parts].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const whole: [number, number][] = [];
  for (const part of sorted) {
    const last = whole.at(-1);
    if (last !== undefined && part[0] <= last[1]) last[1] = Math.max(last[1], part[1]);
    else whole.push([part[0], part[1]]);
  }
  return whole;
}
