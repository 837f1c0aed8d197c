import type { LadderStep, MatchResult } from '#libs/domain';
import { ELEMENTS } from '../demand/elements.js';
import type { Listed } from '../list/listed.js';
import type { Plan } from '../plan.js';
import { instantMs } from '../time/instant-ms.js';
import { type Climb, type Variant, climbOf } from './rungs.js';

type Ladder = MatchResult['ladder'];
type Range = readonly [number, number];

const MOST_STEPS = 5;
const ENOUGH_STEPS = 3;
const BIGGEST_STEP = 15;
const BEYOND_STRETCH = 10;
/** Each earlier visit to the same place makes the next easier, to a point. */
const VISIT_EASE = 5;
const MOST_VISIT_EASE = 15;
/** A night between two outings. */
const REST_MS = 20 * 3_600_000;

/**
 * Small steps towards more, climbing only what is asked of a person socially: every step meets all musts. Dates increase,
 * demand does not fall, the first two steps are known to ask no more than the stretch, and staying with one gathering comes
 * before going to another.
 */
export function ladderOf(plan: Plan, weights: readonly number[], fits: readonly Listed[]): Ladder {
  if (fits.length === 0)
    return { steps: [], missing: 'Nothing here is known to fit yet, so there is no safe first step.' };
  const climbs = fits.map((one) => climbOf(weights, one)).filter((climb) => middle(climb.printed) <= reach(plan));
  const ladders = climbs.map((climb) => extend(plan, inside(plan, climb), climbs));
  const best = ladders.reduce<readonly Rung[]>((a, b) => (b.length > a.length ? b : a), []);
  return { steps: best.map(({ step }) => step), missing: missingFrom(best.length) };
}

type Rung = { readonly step: LadderStep; readonly climb: Climb };

function missingFrom(steps: number): string | null {
  if (steps >= ENOUGH_STEPS) return null;
  return steps === 0
    ? 'Nothing that fits is known to ask little enough for a first step.'
    : 'There is no later date yet that asks just a little more.';
}

/** Visits to one gathering on its dates, each asking a little more. */
function inside(plan: Plan, climb: Climb): readonly Rung[] {
  const rungs: Rung[] = [];
  for (const variant of climb.variants) {
    const start = nextDate(climb, rungs.at(-1));
    if (start === undefined || rungs.length >= MOST_STEPS) break;
    const demand = eased(climb.printed, variant.ease + Math.min(MOST_VISIT_EASE, rungs.length * VISIT_EASE));
    const last = rungs.at(-1)?.step.demand;
    if (!isAllowed(plan, rungs.length, demand, last)) break;
    const harderBecause = last === undefined ? null : variant.harder;
    rungs.push({ climb, step: { id: climb.id, start, variant: variant.name, demand, harderBecause } });
  }
  return rungs;
}

/** Then other places, the smallest step first. */
function extend(plan: Plan, from: readonly Rung[], climbs: readonly Climb[]): readonly Rung[] {
  const rungs = [...from];
  while (rungs.length > 0 && rungs.length < MOST_STEPS) {
    const next = smallestStep(plan, rungs, climbs);
    if (next === undefined) break;
    rungs.push(next);
  }
  return rungs;
}

function smallestStep(plan: Plan, rungs: readonly Rung[], climbs: readonly Climb[]): Rung | undefined {
  const last = rungs.at(-1);
  const been = new Set(rungs.map(({ climb }) => climb.id));
  const options = climbs
    .filter(({ id }) => !been.has(id))
    .flatMap((climb) => climb.variants.flatMap((variant) => elsewhere(plan, rungs, last, climb, variant)));
  return options.sort((a, b) => middle(a.step.demand) - middle(b.step.demand))[0];
}

function elsewhere(
  plan: Plan,
  rungs: readonly Rung[],
  last: Rung | undefined,
  climb: Climb,
  variant: Variant,
): readonly Rung[] {
  const start = nextDate(climb, last);
  const demand = eased(climb.printed, variant.ease);
  if (start === undefined || last === undefined || !isAllowed(plan, rungs.length, demand, last.step.demand)) return [];
  const step = { id: climb.id, start, variant: variant.name, demand, harderBecause: harder(last.climb, climb) };
  return [{ climb, step }];
}

function nextDate({ dates }: Climb, last: Rung | undefined): string | undefined {
  if (last === undefined) return dates[0];
  const rested = instantMs(last.step.start) + REST_MS;
  return dates.find((start) => instantMs(start) >= rested);
}

function isAllowed(plan: Plan, place: number, demand: Range, last: Range | undefined): boolean {
  if (place < 2 && demand[1] > plan.stretch) return false;
  if (middle(demand) > reach(plan)) return false;
  if (last === undefined) return true;
  const step = middle(demand) - middle(last);
  return demand[0] >= last[0] && demand[1] >= last[1] && step <= BIGGEST_STEP;
}

function eased([low, high]: Range, ease: number): Range {
  return [Math.max(0, low - ease), Math.max(0, high - ease)];
}

function reach(plan: Plan): number {
  return plan.stretch + BEYOND_STRETCH;
}

function middle([low, high]: Range): number {
  return (low + high) / 2;
}

/** The part of demand that grows most from one place to the other. */
function harder(from: Climb, to: Climb): string {
  let [most, words] = [0, 'a new place'];
  to.demand.parts.forEach((part, at) => {
    const before = from.demand.parts[at];
    if (before === undefined || part.claim === null || before.claim === null) return;
    const grows = part.low + part.high - before.low - before.high;
    if (grows > most) [most, words] = [grows, ELEMENTS[at]?.harder ?? words];
  });
  return words;
}
