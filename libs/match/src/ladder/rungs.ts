import type { Instant } from '#libs/domain';
import { evidenceOn } from '../claims/evidence.js';
import { type Demand, demandOf, printedDemand } from '../demand/demand-index.js';
import type { Listed } from '../list/listed.js';
import type { Facts } from '../verdict/facts.js';
import { relationsOf } from '../verdict/relation.js';
import { claimsAbout } from '../claims/claim-index.js';

/** A gathering as somewhere to climb: its dates, its demand, and the gentler ways to attend it. */
export type Climb = {
  readonly id: string;
  readonly dates: readonly Instant[];
  readonly demand: Demand;
  readonly printed: readonly [number, number];
  /** Gentlest first; `alone`, the whole of it on one's own, is always the last. */
  readonly variants: readonly Variant[];
};

/** A way of attending, how many points of demand it takes off, and why the next one is harder. */
export type Variant = { readonly name: string; readonly ease: number; readonly harder: string };

const WITH_SOMEONE_20: Variant = { name: '20-minutes-with-someone', ease: 20, harder: '' };
const TWENTY: Variant = { name: '20-minutes', ease: 10, harder: 'you go on your own' };
const WITH_SOMEONE: Variant = { name: 'with-someone', ease: 10, harder: 'you stay to the end' };
const HOUR: Variant = { name: 'stay-an-hour', ease: 5, harder: 'you stay longer' };
const ALONE: Variant = { name: 'alone', ease: 0, harder: 'you stay to the end, on your own' };

/** One fitting gathering as a place to climb. */
export function climbOf(weights: readonly number[], { shown, alsoOn }: Listed): Climb {
  const { gathering, facts, on } = shown;
  const own = new Set(shown.alsoOn.map(({ start }) => start));
  const demand = demandOf(weights, facts);
  return {
    id: gathering.id,
    dates: [on.start, ...alsoOn.filter((start) => start > on.start && own.has(start))],
    demand,
    printed: printedDemand(demand),
    variants: variantsOf(facts),
  };
}

/** Nobody is told to bring a friend to a closed circle, nor to leave early where that is not done. */
function variantsOf(facts: Facts): readonly Variant[] {
  const leave = !said(facts, 'social.come-and-go', ['no']);
  const eligible = !said(facts, 'group.eligibility', ['lived-experience', 'criteria', 'members', 'referral']);
  const closed = relationsOf(claimsAbout(facts.claims, 'identity.relation')).some(({ kind }) => kind === 'closed_to');
  const company = eligible && !closed;
  if (leave) return company ? [WITH_SOMEONE_20, TWENTY, HOUR, ALONE] : [TWENTY, HOUR, ALONE];
  return company ? [WITH_SOMEONE, ALONE] : [ALONE];
}

function said(facts: Facts, attribute: string, values: readonly string[]): boolean {
  return evidenceOn(facts.claims, attribute, facts.date).claims.some(({ value }) => values.includes(String(value)));
}
