import type { Instant } from '#libs/domain';
import type { Plan } from '../plan.js';
import type { Shown } from '../verdict/judge.js';

/** A shown gathering with its score, standing for its whole series. */
export type Ranked = { readonly shown: Shown; readonly score: number; readonly alsoOn: readonly Instant[] };

/** One gathering for each series: the better verdict, then the better score, then the sooner. */
export function onePerSeries(plan: Plan, all: readonly { readonly shown: Shown; readonly score: number }[]): Ranked[] {
  const best = new Map<string, { shown: Shown; score: number }>();
  const dates = new Map<string, Set<Instant>>();
  for (const one of all) {
    const key = seriesOf(one.shown);
    const other = best.get(key);
    if (other === undefined || isBefore(plan, one, other)) best.set(key, one);
    const own = `${one.shown.verdict} ${key}`;
    let starts = dates.get(own);
    if (starts === undefined) dates.set(own, (starts = new Set()));
    starts.add(one.shown.on.start);
    for (const { start } of one.shown.alsoOn) starts.add(start);
  }
  return [...best].map(([key, { shown, score }]) => {
    const starts = dates.get(`${shown.verdict} ${key}`) ?? new Set<Instant>();
    return { shown, score, alsoOn: [...starts].filter((start) => start !== shown.on.start).sort() };
  });
}

type Scored = { readonly shown: Shown; readonly score: number };

/** What makes two gatherings dates of one thing. */
export function seriesOf({ gathering }: Shown): string {
  const { series, id } = gathering;
  return series === null || series === undefined ? `gathering ${id}` : `series ${series}`;
}

function isBefore(plan: Plan, a: Scored, b: Scored): boolean {
  if (a.shown.verdict !== b.shown.verdict) return a.shown.verdict === 'fits';
  if (a.score !== b.score) return a.score > b.score;
  if (a.shown.on.start !== b.shown.on.start) return a.shown.on.start < b.shown.on.start;
  return byDayAndId(plan, a.shown, b.shown) < 0;
}

/** Orders equals by a shuffle that changes with the day, so that no id and no big organizer is always first. */
export function byDayAndId(plan: Plan, a: Shown, b: Shown): number {
  const day = plan.at.slice(0, 10);
  const [left, right] = [shuffle(`${day} ${a.gathering.id}`), shuffle(`${day} ${b.gathering.id}`)];
  if (left !== right) return left - right;
  if (a.gathering.id !== b.gathering.id) return a.gathering.id < b.gathering.id ? -1 : 1;
  const [one, other] = [JSON.stringify(a.gathering), JSON.stringify(b.gathering)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** FNV-1a, 32 bits: spreads ids evenly and needs no state. */
function shuffle(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
