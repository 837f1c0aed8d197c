import type { Gathering, GatheringOccurrence } from '#libs/domain';
import { holdsOn } from '../claims/claim-index.js';
import type { Plan } from '../plan.js';
import { dateOf, instantMs } from '../time/instant-ms.js';
import { covers, minuteOfWeek } from '../time/weekly-windows.js';
import type { Hidden } from './hidden.js';

const OFF: ReadonlySet<string | undefined> = new Set(['cancelled', 'postponed']);

/** Dates that are to come, inside the window, and on; in order. `off`: there were some, all called off. */
export type LiveDates = { readonly dates: readonly GatheringOccurrence[]; readonly off: boolean };

/** Which dates of a gathering can be attended at all. */
export function liveDates(plan: Plan, gathering: Gathering): LiveDates {
  const ahead = gathering.occurrences.filter(
    ({ start }) => start >= plan.from && (plan.until === null || start < plan.until),
  );
  const dates = OFF.has(gathering.status) ? [] : ahead.filter(({ status }) => !OFF.has(status));
  if (dates.length > 1) dates.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  return { dates, off: OFF.has(gathering.status) || (ahead.length > 0 && dates.length === 0) };
}

/** Dates on which nothing must hide the gathering. */
export function openDates(
  plan: Plan,
  dates: readonly GatheringOccurrence[],
  hidden: Hidden,
): readonly GatheringOccurrence[] {
  if (typeof hidden === 'string') return hidden === 'always' ? [] : dates;
  return dates.filter(({ start, zone }) => {
    const ms = instantMs(start);
    const date = dateOf(Math.floor((plan.clock(ms, zone) ?? ms) / 86_400_000));
    return !hidden.onDatesOf.some((claim) => holdsOn(claim, date));
  });
}

/** Whether the whole of a date lies in the times a person can go, on its own zone's clock. */
export function isInTime(plan: Plan, { start, end, zone }: GatheringOccurrence): boolean {
  if (plan.windows === null) return true;
  const startMs = instantMs(start);
  const startWall = plan.clock(startMs, zone);
  if (startWall === null) return false;
  const from = minuteOfWeek(startWall);
  if (end === null || end === undefined) return covers(plan.windows, from, null);
  const endWall = plan.clock(instantMs(end), zone) ?? startWall;
  return covers(plan.windows, from, from + Math.max(0, (endWall - startWall) / 60_000));
}
