import type { Plan } from '../plan.js';
import type { Facts } from '../verdict/facts.js';
import { type Finding, WISH, find } from '../verdict/finding.js';
import type { NeedGroup, PreparedNeed } from '../verdict/prepared-need.js';
import { sayClaim } from '../words/say-claim.js';
import { type Tally, add, widen } from './tally.js';

const WEIGHT = { must: 0, never: 0, strong: 3, avoid: 2, nice: 1 } as const;
/** To know that something disliked is absent is good news, but not as good as the dislike is bad. */
const ABSENT = 0.25;

/** What a person would like and would rather not: a wish that is met adds, one that is not takes away, by confidence. */
export function addWishes(tally: Tally, plan: Plan, facts: Facts): void {
  for (const group of plan.wishes) addGroup(tally, group, facts);
}

type Worth = { readonly need: PreparedNeed; readonly finding: Finding; readonly value: number };

/** Of alternatives the best one that is known to be met counts; short of that, the unknown ones stay open. */
function addGroup(tally: Tally, group: NeedGroup, facts: Facts): void {
  let best: Worth | null = null;
  let unknown = 0;
  for (const need of group) {
    const finding = find(need, facts, WISH);
    if (finding.truth === 'U') unknown = Math.max(unknown, WEIGHT[need.strength]);
    else {
      const value = WEIGHT[need.strength] * utility(need, finding) * (finding.claim?.confidence ?? 0);
      if (best === null || value > best.value) best = { need, finding, value };
    }
  }
  if (unknown > 0 && (best === null || best.value <= 0)) widen(tally, unknown);
  else if (best !== null) {
    const { need, finding, value } = best;
    add(tally, need.attribute, value, finding.claim, () => (finding.claim === null ? '' : sayClaim(finding.claim)));
  }
}

function utility(need: PreparedNeed, { truth, claim }: Finding): number {
  if (need.strength === 'avoid') return truth === 'T' ? ABSENT : -1;
  if (truth === 'T') return 1;
  return need.known?.type === 'ord' && typeof claim?.value === 'number' && isNear(need, claim.value) ? -0.5 : -1;
}

/** One step outside what is wanted is half as bad as further off. */
function isNear(need: PreparedNeed, value: number): boolean {
  const accepted = (step: number): boolean =>
    need.range === null ? need.values.has(step) : step >= need.range.min && step <= need.range.max;
  return accepted(value - 1) || accepted(value + 1);
}
