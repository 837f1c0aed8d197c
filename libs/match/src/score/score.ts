import type { Demand } from '../demand/demand-index.js';
import { demandOf } from '../demand/demand-index.js';
import type { Plan } from '../plan.js';
import { instantMs } from '../time/instant-ms.js';
import type { Shown } from '../verdict/judge.js';
import { addGoals } from './goals.js';
import { addDemand, addIdentity, addInterests } from './person-facets.js';
import { addContinuity, addDocumentation, addNewcomerSupport, addTime, addTravel } from './place-facets.js';
import { type Part, type Tally, onGrid } from './tally.js';
import { addWishes } from './wishes.js';

/** A gathering's score: the exact sum of its parts, and how far what is unknown could move it. */
export type Score = {
  readonly score: number;
  readonly interval: readonly [number, number];
  readonly parts: readonly Part[];
  readonly demand: Demand;
};

const DAY = 86_400_000;
const HALF_LIFE_DAYS = 180;

/** Scores one shown gathering. Additive on purpose: the reasons printed are the whole of the reckoning. */
export function scoreOf(plan: Plan, weights: readonly number[], shown: Shown): Score {
  const { gathering, facts } = shown;
  const tally: Tally = { parts: [], unknown: 0, multiplier: freshness(plan, gathering.lastConfirmed ?? null) };
  const demand = demandOf(weights, facts);
  addWishes(tally, plan, facts);
  addGoals(tally, plan, gathering, facts);
  addInterests(tally, plan, gathering);
  addIdentity(tally, plan, facts);
  addDemand(tally, plan, demand);
  addContinuity(tally, gathering, facts);
  addTravel(tally, plan, gathering, facts);
  addTime(tally, plan, shown);
  addNewcomerSupport(tally, facts);
  addDocumentation(tally, shown);
  const score = tally.parts.reduce((sum, part) => sum + part.value, 0);
  const unknown = onGrid(tally.unknown * tally.multiplier);
  return { score, interval: [score - unknown, score + unknown], parts: tally.parts, demand };
}

/** 1 for half a year, then sinking to 0.9 in the next: old news counts a little less. Never confirmed is unknown, not old. */
function freshness(plan: Plan, lastConfirmed: string | null): number {
  if (lastConfirmed === null) return 1;
  const days = (plan.atMs - instantMs(lastConfirmed)) / DAY;
  return 1 - 0.1 * Math.min(1, Math.max(0, (days - HALF_LIFE_DAYS) / HALF_LIFE_DAYS));
}
