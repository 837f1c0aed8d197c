import type { Gathering, MatchResult, Needs } from '#libs/domain';
import { type Candidate, seriesOf } from '../list/candidate.js';
import type { Plan } from '../plan.js';
import type { Broken } from '../verdict/gate.js';
import { judge } from '../verdict/judge.js';
import { isInTime } from '../verdict/live-dates.js';
import { type Loosening, looserTimes, loosenings } from './loosenings.js';

type Relax = MatchResult['relax'];

/** A gathering that is not shown, and why. */
export type Refused = { readonly because: readonly Broken[]; readonly gathering: Gathering };

/**
 * What one small concession would add, counted by judging again. Only time, distance, money, mode and taste are ever
 * offered: access, senses, safety and identity are not for bargaining.
 */
export function relaxations(
  plan: Plan,
  needs: Needs,
  candidates: readonly Candidate[],
  refused: readonly Refused[],
): Relax {
  const fitting = new Set(candidates.filter(({ verdict }) => verdict === 'fits').map(({ series }) => series));
  const asking = candidates.filter(({ verdict }) => verdict === 'askFirst').map(({ gathering }) => gathering);
  const only = (need: string): readonly Gathering[] =>
    refused.filter(({ because }) => because.every((one) => one.need === need)).map(({ gathering }) => gathering);
  const found: { need: string; change: string; adds: number }[] = [...byTime(plan, needs, only('time'), fitting)];
  for (const loosening of loosenings(plan)) {
    if (found.some(({ need }) => need === loosening.need)) continue;
    const near = [...only(loosening.need), ...(loosening.settlesQuestions ? asking : [])];
    const adds = countFits(loosening, near, fitting);
    if (adds > 0) found.push({ need: loosening.need, change: loosening.change, adds });
  }
  return found;
}

function countFits({ plan }: Loosening, gatherings: readonly Gathering[], fitting: ReadonlySet<string>): number {
  const added = new Set<string>();
  for (const gathering of gatherings) {
    const judged = judge(plan, gathering);
    if (judged.verdict === 'fits') added.add(seriesOf(gathering));
  }
  return [...added].filter((series) => !fitting.has(series)).length;
}

/** Judged once without any limit of time; each way of giving more time then only has to look at dates. */
function byTime(plan: Plan, needs: Needs, refused: readonly Gathering[], fitting: ReadonlySet<string>): Relax {
  const anyTime = { ...plan, windows: null };
  const able = refused.flatMap((gathering) => {
    const judged = judge(anyTime, gathering);
    return judged.verdict === 'fits' && !fitting.has(seriesOf(gathering)) ? [judged] : [];
  });
  let best: Relax[number] | null = null;
  for (const loosening of able.length === 0 ? [] : looserTimes(plan, needs)) {
    const added = able.filter((shown) => [shown.on, ...shown.alsoOn].some((date) => isInTime(loosening.plan, date)));
    const adds = new Set(added.map(({ gathering }) => seriesOf(gathering))).size;
    if (adds > (best?.adds ?? 0)) best = { need: 'time', change: loosening.change, adds };
  }
  return best === null ? [] : [best];
}
