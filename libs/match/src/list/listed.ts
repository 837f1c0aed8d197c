import type { Instant } from '#libs/domain';
import type { Plan } from '../plan.js';
import { type Shown, judge } from '../verdict/judge.js';
import type { Representative } from './one-per-series.js';

/** A gathering that made the list, judged in full again, with all other dates of its series. */
export type Listed = { readonly shown: Shown; readonly alsoOn: readonly Instant[] };

/** The whole judgement of what made the list. */
export function listed(plan: Plan, list: readonly Representative[]): readonly Listed[] {
  return list.flatMap(({ best, others }) => {
    const [shown, ...rest] = [best, ...others].flatMap(({ gathering }) => {
      const judged = judge(plan, gathering);
      return judged.verdict === 'fits' || judged.verdict === 'askFirst' ? [judged] : [];
    });
    if (shown === undefined) return [];
    const starts = [...shown.alsoOn, ...rest.flatMap(({ on, alsoOn }) => [on, ...alsoOn])].map(({ start }) => start);
    return [{ shown, alsoOn: [...new Set(starts)].filter((start) => start !== shown.on.start).sort() }];
  });
}
