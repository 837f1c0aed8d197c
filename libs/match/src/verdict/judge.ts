import type { Gathering, GatheringOccurrence } from '#libs/domain';
import { type ClaimIndex, indexClaims } from '../claims/claim-index.js';
import { limitsGate } from '../limits/limits-gate.js';
import type { Plan } from '../plan.js';
import { type Facts, factsOn } from './facts.js';
import { type Broken, type Gate, joined } from './gate.js';
import { hiddenFrom } from './hidden.js';
import { isInTime, liveDates, openDates } from './live-dates.js';
import { needsGate } from './needs-gate.js';
import { spacesGate } from './spaces.js';

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

/** One gathering against one person's musts: fits, ask first, not shown with the reasons, or hidden without a word. */
export function judge(plan: Plan, gathering: Gathering): Judgement {
  const claims = indexClaims(gathering.claims);
  const hidden = hiddenFrom(plan, claims);
  if (hidden === 'always') return { verdict: 'hidden' };
  const live = liveDates(plan, gathering);
  const dates = openDates(plan, live.dates, hidden);
  if (hidden !== 'never' && dates.length === 0) return { verdict: 'hidden' };
  const inTime = dates.filter((date) => isInTime(plan, date));
  const off = inTime.length > 0 ? [] : [{ need: live.off ? 'status' : 'time', claim: null }];
  const judged = judgeDates(plan, gathering, claims, inTime.length > 0 ? inTime : [dates[0] ?? null]);
  const [first] = judged;
  if (off.length > 0) return { verdict: 'notShown', because: [...off, ...(first?.gate.broken ?? [])] };
  return choose(gathering, claims, judged);
}

type JudgedDate = { readonly on: GatheringOccurrence | null; readonly facts: Facts; readonly gate: Gate };

/** Where no claim depends on the date, the first date's judgement is every date's. */
function judgeDates(
  plan: Plan,
  gathering: Gathering,
  claims: ClaimIndex,
  dates: readonly (GatheringOccurrence | null)[],
): readonly JudgedDate[] {
  let last: { readonly facts: Facts; readonly gate: Gate } | null = null;
  return dates.map((on) => {
    if (last === null || claims.dated) {
      const facts = factsOn(plan, gathering, claims, on);
      const gate = joined([limitsGate(plan, gathering, facts), spacesGate(plan, facts), needsGate(plan, facts)]);
      last = { facts, gate };
    }
    return { on, ...last };
  });
}

function choose(gathering: Gathering, claims: ClaimIndex, judged: readonly JudgedDate[]): Judgement {
  const possible = judged.filter(({ gate }) => gate.broken.length === 0);
  if (possible.length === 0) return { verdict: 'notShown', because: distinct(judged[0]?.gate.broken ?? []) };
  const fitting = possible.filter(({ gate }) => questions(gate) === 0);
  const chosen = fitting.length > 0 ? fitting : possible.filter(({ gate }) => questions(gate) <= MOST_QUESTIONS);
  const [best, ...others] = chosen;
  if (best === undefined || best.on === null) {
    return { verdict: 'notShown', because: [{ need: 'too-little-known', claim: null }] };
  }
  const { on, facts, gate } = best;
  const alsoOn = others.flatMap((other) => (other.on === null ? [] : [other.on]));
  return { verdict: fitting.length > 0 ? 'fits' : 'askFirst', gathering, claims, on, alsoOn, facts, gate };
}

function questions(gate: Gate): number {
  return gate.open.filter(({ asks }) => asks).length;
}

function distinct(because: readonly Broken[]): readonly Broken[] {
  const seen = new Set<string>();
  return because.filter(({ need, claim }) => {
    const key = `${need} ${JSON.stringify(claim)}`;
    return !seen.has(key) && seen.add(key);
  });
}
