import type { Gathering, GatheringOccurrence } from '#libs/domain';
import { type ClaimIndex, indexClaims } from '../claims/claim-index.js';
import { passLimits } from '../limits/limits-gate.js';
import type { Plan } from '../plan.js';
import { type Facts, factsOn } from './facts.js';
import { type Broken, type Gate, questions } from './gate.js';
import { hiddenFrom } from './hidden.js';
import { isInTime, liveDates, openDates } from './live-dates.js';
import { passNeeds } from './needs-gate.js';
import { passSpaces } from './spaces.js';

/** One gathering that may be shown, on its best date. */
export type Shown = {
  readonly verdict: 'fits' | 'askFirst';
  readonly gathering: Gathering;
  readonly claims: ClaimIndex;
  readonly on: GatheringOccurrence;
  /** Its other dates with the same verdict. */
  readonly alsoOn: readonly GatheringOccurrence[];
  readonly facts: Facts;
  readonly gate: Gate;
};

export type Judgement =
  { readonly verdict: 'hidden' } | { readonly verdict: 'notShown'; readonly because: readonly Broken[] } | Shown;

/** More open questions than this are a task for whoever describes gatherings, not a suggestion to a person. */
const MOST_QUESTIONS = 3;
const HIDDEN: Judgement = { verdict: 'hidden' };

/** One gathering against one person's musts: fits, ask first, not shown with the reasons, or hidden without a word. */
export function judge(plan: Plan, gathering: Gathering): Judgement {
  const claims = indexClaims(gathering.claims);
  const hidden = hiddenFrom(plan, claims);
  if (hidden === 'always') return HIDDEN;
  const live = liveDates(plan, gathering);
  const dates = openDates(plan, live.dates, hidden);
  if (hidden !== 'never' && dates.length === 0) return HIDDEN;
  const inTime = plan.windows === null ? dates : dates.filter((date) => isInTime(plan, date));
  if (inTime.length === 0) {
    const { gate } = judgeOn(plan, gathering, claims, dates[0] ?? null);
    return notShown([{ need: live.off ? 'status' : 'time', claim: null }, ...gate.broken]);
  }
  const judged = (claims.dated ? inTime : inTime.slice(0, 1)).map((on) => judgeOn(plan, gathering, claims, on));
  const possible = judged.filter(({ gate }) => gate.broken.length === 0);
  if (possible.length === 0) return notShown(judged[0]?.gate.broken ?? []);
  const fitting = possible.filter(({ gate }) => questions(gate) === 0);
  const chosen = fitting.length > 0 ? fitting : possible.filter(({ gate }) => questions(gate) <= MOST_QUESTIONS);
  const [best] = chosen;
  if (best === undefined) return notShown([{ need: 'too-little-known', claim: null }]);
  // Where no claim depends on the date, the first date's judgement is every date's.
  const alsoOn = claims.dated ? chosen.slice(1).map(({ on }) => on) : inTime.slice(1);
  return { verdict: fitting.length > 0 ? 'fits' : 'askFirst', gathering, claims, alsoOn, ...best };
}

type Judged<On> = { readonly on: On; readonly facts: Facts; readonly gate: Gate };

function judgeOn<On extends GatheringOccurrence | null>(
  plan: Plan,
  gathering: Gathering,
  claims: ClaimIndex,
  on: On,
): Judged<On> {
  const facts = factsOn(plan, gathering, claims, on);
  const gate: Gate = { broken: [], open: [], held: [] };
  passLimits(gate, plan, gathering, facts);
  passSpaces(gate, plan, facts);
  passNeeds(gate, plan, facts);
  return { on, facts, gate };
}

function notShown(because: readonly Broken[]): Judgement {
  if (because.length < 2) return { verdict: 'notShown', because };
  const seen = new Set<string>();
  const distinct = because.filter(({ need, claim }) => {
    const key = `${need} ${JSON.stringify(claim)}`;
    return !seen.has(key) && seen.add(key);
  });
  return { verdict: 'notShown', because: distinct };
}
