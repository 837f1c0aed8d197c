import type { Claim } from '#libs/domain';
import { closingValues, isSilent } from '../claims/additive.js';
import { needsNotice } from '../claims/claim-index.js';
import { sizeBand } from './size-band.js';
import type { PreparedNeed } from './prepared-need.js';

/** How one claim answers one need: among the accepted values, in part, for those who ask, not among them, or no answer. */
export type Reading = 'yes' | 'partly' | 'asked' | 'no' | 'open';

/** Reads a claim against a need's accepted values. Never about confidence: that is the bar's business. */
export function read(need: PreparedNeed, claim: Claim): Reading {
  const { value } = claim;
  if (value === null) return 'open';
  if (typeof value === 'object') return readObject(need, value);
  switch (need.known?.type) {
    case 'tri':
      return readTri(need, String(value));
    case 'num':
      return typeof value === 'number' ? within(need, value, value) : 'open';
    case 'ord':
      return typeof value === 'number' ? yesOrNo(accepts(need, value)) : 'open';
    case 'relation':
      return need.values.has(value) ? 'yes' : 'open';
    default:
      return readSet(need, claim, value);
  }
}

function yesOrNo(holds: boolean): Reading {
  return holds ? 'yes' : 'no';
}

function accepts(need: PreparedNeed, value: string | number): boolean {
  if (need.range === null) return need.values.has(value);
  return typeof value === 'number' && value >= need.range.min && value <= need.range.max;
}

function readTri(need: PreparedNeed, value: string): Reading {
  // A hazard that "may" be there is there, for those who must not meet it.
  const forbids = need.strength === 'never' || need.strength === 'avoid';
  if (value === 'limited') return forbids && need.values.has('yes') ? 'yes' : partOf(need);
  if (value === 'on_request') return need.values.has('yes') || need.values.has(value) ? 'asked' : 'open';
  if (value !== 'yes' && value !== 'no') return 'open';
  return yesOrNo(need.values.has(value));
}

function partOf(need: PreparedNeed): Reading {
  return need.acceptLimited || need.values.has('limited') ? 'yes' : 'partly';
}

function readSet(need: PreparedNeed, claim: Claim, value: string | number): Reading {
  if (value === 'on_request') return 'asked';
  if (accepts(need, value)) {
    if (claim.availability === 'no') return need.values.size > 1 ? 'open' : 'no';
    if (needsNotice(claim)) return 'asked';
    const hazard = need.strength === 'never' || need.strength === 'avoid';
    return claim.availability === 'limited' && !hazard ? partOf(need) : 'yes';
  }
  if (claim.availability === 'no' || isSilent(String(value))) return 'open';
  const closing = closingValues(need.attribute);
  return closing === undefined || closing.has(String(value)) ? 'no' : 'open';
}

type ObjectValue = Exclude<Claim['value'], string | number | null>;

function readObject(need: PreparedNeed, value: ObjectValue): Reading {
  const kind = value['kind'] ?? value['contact'];
  if (kind !== undefined) return typeof kind === 'boolean' ? 'open' : yesOrNo(accepts(need, kind));
  // A number at each table says nothing about the room.
  if (value['perTable'] !== undefined) return 'open';
  const approx = value['approx'];
  if (typeof approx === 'number') return within(need, approx, approx);
  const min = value['min'];
  const max = value['max'];
  if (typeof min !== 'number' && typeof max !== 'number') return 'open';
  // "Up to 12" names no low end; a gathering has at least two people.
  const lowest = need.known?.type === 'num' ? 2 : 0;
  return within(need, typeof min === 'number' ? min : lowest, typeof max === 'number' ? max : Infinity);
}

/** Certain only when the whole stated range lies inside, or outside, what is accepted. */
function within(need: PreparedNeed, low: number, high: number): Reading {
  const bands = need.range === null ? [...need.values].map(sizeBand) : [need.range];
  if (bands.length === 0) return 'open';
  const min = Math.min(...bands.map((band) => band.min));
  const max = Math.max(...bands.map((band) => band.max));
  if (low >= min && high <= max) return 'yes';
  return high < min || low > max ? 'no' : 'partly';
}
