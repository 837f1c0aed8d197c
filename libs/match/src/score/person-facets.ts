import type { Gathering } from '#libs/domain';
import type { Demand } from '../demand/demand-index.js';
import { printedDemand } from '../demand/demand-index.js';
import { claimsAbout } from '../claims/claim-index.js';
import type { Plan } from '../plan.js';
import type { Facts } from '../verdict/facts.js';
import { relationsOf } from '../verdict/relation.js';
import { strongest } from '../verdict/strongest.js';
import { sayClaim } from '../words/say-claim.js';
import { type Tally, add, widen } from './tally.js';
import { hasWord, titleWord } from './title-word.js';

const WEIGHT = 2;

/** Words a person likes: a title or category counts whole, a mention in the text half. */
export function addInterests(tally: Tally, plan: Plan, gathering: Gathering): void {
  if (plan.interests.length === 0) return;
  const named = titleWord(gathering, plan.interests);
  if (named !== null) {
    add(tally, 'interest', WEIGHT, null, () => `“${named}” in the title`);
    return;
  }
  const text = (gathering.description ?? '').toLowerCase();
  const told = plan.interests.find((interest) => hasWord(text, interest));
  if (told !== undefined) add(tally, 'interest', WEIGHT / 2, null, () => `the text speaks of “${told}”`);
}

const OWN: ReadonlySet<string> = new Set(['closed_to', 'centered_on', 'led_by']);

/** Spaces of a community that the person asked to see, or that say they affirm it. */
export function addIdentity(tally: Tally, plan: Plan, facts: Facts): void {
  if (plan.show.size === 0 && plan.mustAffirm.length === 0) return;
  const wanted = (community: string): boolean => plan.show.has(community) || plan.mustAffirm.includes(community);
  const own = relationsOf(claimsAbout(facts.claims, 'identity.relation')).filter(({ kind, communities }) =>
    communities.some((community) => wanted(community) && (OWN.has(kind) || kind === 'affirming_of')),
  );
  const claim = strongest(own.map((relation) => relation.claim));
  if (claim === null) widen(tally, WEIGHT);
  else add(tally, 'identity.relation', WEIGHT * claim.confidence, claim, () => sayClaim(claim));
}

const FALL_BELOW = 25;
const FALL_ABOVE = 5;

/** Social demand against what is doable now: too little is fine, far above the stretch is not. Unknown parts count for nothing. */
export function addDemand(tally: Tally, plan: Plan, demand: Demand): void {
  if (!plan.demandStated) return;
  const middle = (demand.low + demand.high) / 2;
  const certain = demand.low > plan.stretch;
  const utility = certain ? demandUtility(plan, demand.low) : demandUtility(plan, middle);
  const share = certain ? 1 : demand.known;
  const main = demand.parts.reduce((a, b) => (b.claim !== null && (a.claim === null || b.high > a.high) ? b : a));
  const [low, high] = printedDemand(demand);
  const level = certain
    ? 'more than your stretch'
    : demand.high > plan.stretch
      ? 'maybe within your stretch'
      : 'within your stretch';
  add(tally, 'demand', WEIGHT * utility * share, main.claim, () => `asks ${low} to ${high} of 100, ${level}`);
  if (share < 1) widen(tally, WEIGHT * (1 - share));
}

/** 1 inside the band from ceiling − 10 to stretch, 0 at 25 below it, −1 from stretch + 10. */
function demandUtility(plan: Plan, demand: number): number {
  const floor = Math.min(plan.ceiling - 10, plan.stretch);
  if (demand < floor) return Math.max(0, 1 - (floor - demand) / FALL_BELOW);
  return demand <= plan.stretch ? 1 : Math.max(-1, 1 - (demand - plan.stretch) / FALL_ABOVE);
}
