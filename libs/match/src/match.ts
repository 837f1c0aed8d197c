import type { Gathering, Instant, MatchResult, Needs } from '#libs/domain';
import { demandWeights } from './demand/demand-index.js';
import { explain } from './explain.js';
import { ladderOf } from './ladder/ladder.js';
import { type Candidate, candidateOf } from './list/candidate.js';
import { type Listed, listed } from './list/listed.js';
import { onePerSeries } from './list/one-per-series.js';
import { pickList } from './list/pick-list.js';
import { planOf } from './plan.js';
import { type Refused, relaxations } from './relax/relaxations.js';
import { scoreOf } from './score/score.js';
import { judge } from './verdict/judge.js';

const LIMIT = 6;

/**
 * A person's needs and some gatherings in; what fits, what to ask first, what is not shown and why, and a ladder of small
 * steps out. `limit` caps the first two lists each. Pure: the same input gives the same bytes, in whatever order the
 * gatherings come. Gatherings come with their claims; of one without, nothing is known.
 */
export function match(
  needs: Needs,
  gatherings: readonly Gathering[],
  at: Instant,
  options: { readonly limit?: number } = {},
): MatchResult {
  const plan = planOf(needs, at);
  const weights = demandWeights(plan.ratings);
  const refused: Refused[] = [];
  const candidates: Candidate[] = [];
  for (const gathering of gatherings) {
    const judged = judge(plan, gathering);
    if (judged.verdict === 'hidden') continue;
    if (judged.verdict === 'notShown') refused.push({ gathering, because: judged.because });
    else candidates.push(candidateOf(plan, judged, scoreOf(plan, weights, judged).score));
  }
  const series = onePerSeries(candidates);
  const pick = (verdict: Candidate['verdict']): readonly Listed[] => {
    const same = series.filter(({ best }) => best.verdict === verdict);
    return listed(plan, pickList(plan, same, options.limit ?? LIMIT));
  };
  const fits = pick('fits');
  return {
    fits: fits.map((one) => explain(plan, weights, one)),
    askFirst: pick('askFirst').map((one) => explain(plan, weights, one)),
    notShown: refused.map(({ gathering, because }) => ({ id: gathering.id, because })).sort(byId),
    ladder: ladderOf(plan, weights, fits),
    relax: relaxations(plan, needs, candidates, refused),
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
