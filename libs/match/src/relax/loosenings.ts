import { type Mode, type Needs, WEEKDAYS } from '#libs/domain';
import type { Plan } from '../plan.js';
import { weeklyWindows } from '../time/weekly-windows.js';

/** One small concession: what it is about, in words, and the plan with it. */
export type Loosening = {
  readonly need: string;
  readonly change: string;
  readonly plan: Plan;
  /** It could also answer a question, such as whether the reduced price is needed. */
  readonly settlesQuestions: boolean;
};

const DAY_NAMES = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];

/** Concessions about distance, money, mode and taste, the smallest of each kind first. */
export function loosenings(plan: Plan): readonly Loosening[] {
  return [...further(plan), ...dearer(plan), ...otherModes(plan), ...withoutTaste(plan)];
}

function further(plan: Plan): readonly Loosening[] {
  const { maxMinutes, maxKm } = plan;
  if (plan.home === null) return [];
  if (maxMinutes !== null) {
    return [10, 20, 30].map((more) =>
      loosen('distance', `${more} minutes more`, { ...plan, maxMinutes: maxMinutes + more }),
    );
  }
  if (maxKm === null) return [];
  return [2, 5, 10].map((more) => loosen('distance', `${more} km more`, { ...plan, maxKm: maxKm + more }));
}

function dearer(plan: Plan): readonly Loosening[] {
  const { maxMoney } = plan;
  if (maxMoney === null) return [];
  return [5, 10, 20].map((more) => loosen('money', `${more} more`, { ...plan, maxMoney: maxMoney + more }, true));
}

function otherModes(plan: Plan): readonly Loosening[] {
  const { modes } = plan;
  if (modes === null) return [];
  const add = (mode: Mode, change: string): readonly Loosening[] =>
    modes.has(mode) ? [] : [loosen('mode', change, { ...plan, modes: new Set([...modes, mode]) }, true)];
  return [...add('online', 'online as well'), ...add('in-person', 'in person as well')];
}

function withoutTaste(plan: Plan): readonly Loosening[] {
  return plan.gates.flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.some(({ known }) => known?.kind !== 'taste')) return [];
    const gates = plan.gates.filter((other) => other !== group);
    return [loosen(first.attribute, `without: ${first.known?.label ?? first.attribute}`, { ...plan, gates })];
  });
}

/** One more day at the same hours, or an hour more at either end. */
export function looserTimes(plan: Plan, { when }: Needs): readonly Loosening[] {
  if (when === undefined || when.length === 0) return [];
  const taken = new Set(when.flatMap(({ days }) => days));
  const days = WEEKDAYS.filter((day) => taken.size > 0 && !taken.has(day)).map((day) => {
    const more = when.map((entry) => ({ ...entry, days: [day] }));
    const change = `${DAY_NAMES[WEEKDAYS.indexOf(day)] ?? day} too, at the same hours`;
    return loosen('time', change, { ...plan, windows: weeklyWindows([...when, ...more]) });
  });
  const later = when.map((entry) => ({ ...entry, until: shifted(entry.until ?? '24:00', 60) }));
  const earlier = when.map((entry) => ({ ...entry, from: shifted(entry.from ?? '00:00', -60) }));
  return [
    loosen('time', 'an hour later', { ...plan, windows: weeklyWindows(later) }),
    loosen('time', 'an hour earlier', { ...plan, windows: weeklyWindows(earlier) }),
    ...days,
  ];
}

function loosen(need: string, change: string, plan: Plan, settlesQuestions = false): Loosening {
  return { need, change, plan, settlesQuestions };
}

function shifted(clock: string, by: number): string {
  const minutes = Math.min(1440, Math.max(0, Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5)) + by));
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
