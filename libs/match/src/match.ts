import type { Gathering, Instant, MatchResult, Needs, NotShown } from '#libs/domain';
import { demandWeights } from './demand/demand-index.js';
import { explain } from './explain.js';
import { ladderOf } from './ladder/ladder.js';
import { pickList } from './list/pick-list.js';
import { type Ranked, onePerSeries } from './list/ranked.js';
import { planOf } from './plan.js';
import { relaxations } from './relax/relaxations.js';
import { scoreOf } from './score/score.js';
import { judge } from './verdict/judge.js';

const LIMIT = 6;

/**
 * A person's needs and some gatherings in; what fits, what to ask first, what is not shown and why, and a ladder of small
 * steps out. Pure: the same input gives the same bytes, in whatever order the gatherings come. Gatherings come with their
 * claims; one without is taken as one of which nothing is known.
 */
export function match(
  needs: Needs,
  gatherings: readonly Gathering[],
  at: Instant,
  options: { readonly limit?: number } = {},
): MatchResult {
  const plan = planOf(needs, at);
  const weights = demandWeights(plan.ratings);
  const notShown: (NotShown & { readonly gathering: Gathering })[] = [];
  const scored: { shown: Ranked['shown']; score: number }[] = [];
  for (const gathering of gatherings) {
    const judged = judge(plan, gathering);
    if (judged.verdict === 'hidden') continue;
    if (judged.verdict === 'notShown') notShown.push({ id: gathering.id, because: judged.because, gathering });
    else scored.push({ shown: judged, score: scoreOf(plan, weights, judged).score });
  }
  notShown.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const ranked = onePerSeries(plan, scored);
  const pick = (verdict: string): readonly Ranked[] =>
    pickList(
      plan,
      ranked.filter(({ shown }) => shown.verdict === verdict),
      options.limit ?? LIMIT,
    );
  const fits = pick('fits');
  const asking = pick('askFirst');
  return {
    fits: fits.map((one) => explain(plan, weights, one)),
    askFirst: asking.map((one) => explain(plan, weights, one)),
    notShown: notShown.map(({ id, because }) => ({ id, because })),
    ladder: ladderOf(plan, weights, fits),
    relax: relaxations(plan, needs, scored, notShown),
  };
}
