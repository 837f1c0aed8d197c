import { type Claim, type DemandElement as Rating, attributeOf } from '#libs/domain';
import { evidenceOn } from '../claims/evidence.js';
import type { Facts } from '../verdict/facts.js';
import { byStrength } from '../verdict/finding.js';
import { ELEMENTS } from './elements.js';

/** What one part adds, in points of 100. */
export type DemandPart = {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  readonly claim: Claim | null;
};

/** Social demand from 0 to 100 as a range: what is not known counts from not at all to fully. */
export type Demand = {
  readonly low: number;
  readonly high: number;
  /** Share of the whole that rests on something known, 0 to 1. */
  readonly known: number;
  readonly parts: readonly DemandPart[];
};

/** Points of 100 for each element, from a person's own ratings: default × rating / 5, to 100 again. */
export function demandWeights(ratings: Partial<Record<Rating, number>>): readonly number[] {
  const raw = ELEMENTS.map((element) => element.weight * meanRating(element.ratings, ratings) * 0.2);
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? raw : raw.map((weight) => (weight / total) * 100);
}

const USUAL = 5;

function meanRating(asked: readonly Rating[], ratings: Partial<Record<Rating, number>>): number {
  const given = asked.flatMap((rating) => ratings[rating] ?? []);
  return given.length === 0 ? USUAL : given.reduce((sum, value) => sum + value, 0) / given.length;
}

const LIKELY = 0.5;

/** What a gathering asks of a person on one date. */
export function demandOf(weights: readonly number[], facts: Facts): Demand {
  const believed = (attribute: string): readonly Claim[] => {
    const { claims, conflict, doubted } = evidenceOn(facts.claims, attribute, facts.date);
    if (conflict || doubted || claims.length === 0) return NOTHING;
    const likely = claims.filter(({ confidence }) => confidence >= LIKELY);
    if (likely.length < 2) return likely;
    return agree(attribute, likely) ? [...likely].sort(byStrength) : NOTHING;
  };
  let [low, high, known, total] = [0, 0, 0, 0];
  const parts = ELEMENTS.map((element, at): DemandPart => {
    const weight = weights[at] ?? 0;
    const reading = element.read(believed, facts.online);
    const part = {
      id: element.id,
      low: weight * (reading?.low ?? 0),
      high: weight * (reading?.high ?? 1),
      claim: reading?.claim ?? null,
    };
    low += part.low;
    high += part.high;
    total += weight;
    if (reading !== null) known += weight;
    return part;
  });
  return { low, high, known: total === 0 ? 1 : known / total, parts };
}

const NOTHING: readonly Claim[] = [];

function agree(attribute: string, claims: readonly Claim[]): boolean {
  if (attributeOf(attribute)?.type === 'set') return true;
  return new Set(claims.map(({ value }) => JSON.stringify(value))).size === 1;
}

/** As printed: whole points, rounded outwards. */
export function printedDemand({ low, high }: Demand): readonly [number, number] {
  return [Math.max(0, Math.floor(low + 1e-9)), Math.min(100, Math.ceil(high - 1e-9))];
}
