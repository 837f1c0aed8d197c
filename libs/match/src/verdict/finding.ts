import type { Claim, SourceClass } from '#libs/domain';
import { type Evidence, evidenceOn } from '../claims/evidence.js';
import type { Facts } from './facts.js';
import type { PreparedNeed } from './prepared-need.js';
import { type Reading, read } from './reading.js';
import type { Truth } from './truth.js';

/** Whether one need is known to be met on one date, and by which claim. */
export type Finding = {
  readonly truth: Truth;
  readonly claim: Claim | null;
  /** Days before the date by which it must be asked for; null when nothing needs asking. */
  readonly noticeDays: number | null;
};

/** How sure a claim must be to settle a need. */
export type Bar = { readonly holds: number; readonly breaks: number; readonly guesses: boolean };

/** Musts and nevers: a guess never meets one. */
export const GATE: Bar = { holds: 0.7, breaks: 0.6, guesses: false };
/** Wishes: any evidence counts, by its confidence. */
export const WISH: Bar = { holds: 0, breaks: 0, guesses: true };

const GUESSES: ReadonlySet<SourceClass> = new Set(['implied', 'name_only', 'category_prior']);
const OPEN: Finding = { truth: 'U', claim: null, noticeDays: null };
const MET: Finding = { truth: 'T', claim: null, noticeDays: null };

/** Whether a source class is a guess rather than a statement. */
export function isGuess(claim: Claim): boolean {
  return GUESSES.has(claim.sourceClass);
}

/** Judges one need. Of a `never` or `avoid`, true means: known not to be there. */
export function find(need: PreparedNeed, facts: Facts, bar: Bar): Finding {
  if (need.room && facts.online) return MET;
  const evidence = evidenceOn(facts.claims, need.attribute, facts.date);
  const forbids = need.strength === 'never' || need.strength === 'avoid';
  return forbids ? findAbsent(need, evidence, bar) : findPresent(need, evidence, facts, bar);
}

function findPresent(need: PreparedNeed, evidence: Evidence, facts: Facts, bar: Bar): Finding {
  const readings = readAll(need, evidence);
  const set = isSet(need);
  if (evidence.conflict || (!set && readings.size > 1)) return doubtful(readings);
  const yes = best(readings.get('yes'), bar);
  if (yes !== null && settles(yes, bar)) return evidence.doubted ? weak(yes) : { ...MET, claim: yes };
  const asked = best(readings.get('asked'), bar);
  if (asked !== null && settles(asked, bar)) return onRequest(asked, facts, evidence.doubted);
  const maybe = yes ?? asked ?? best(readings.get('partly'), bar);
  if (maybe !== null) return weak(maybe);
  return broken(readings.get('no'), bar);
}

function findAbsent(need: PreparedNeed, evidence: Evidence, bar: Bar): Finding {
  const readings = readAll(need, evidence);
  const present = broken(readings.get('yes'), bar);
  if (evidence.conflict || (!isSet(need) && readings.size > 1)) return doubtful(readings);
  if (readings.has('yes')) return present;
  const absent = best(readings.get('no'), bar);
  if (absent === null) return OPEN;
  return settles(absent, bar) && !evidence.doubted ? { ...MET, claim: absent } : weak(absent);
}

/** By when to ask is arithmetic: in time it holds, too late it is broken for that date only, without a number it is open. */
function onRequest(claim: Claim, facts: Facts, doubted: boolean): Finding {
  const { noticeDays } = claim;
  if (noticeDays === null || facts.daysAhead === null || doubted) return weak(claim);
  if (facts.daysAhead < noticeDays) return { truth: 'F', claim, noticeDays: null };
  return { truth: 'T', claim, noticeDays };
}

function broken(claims: readonly Claim[] | undefined, bar: Bar): Finding {
  const worst = best(claims, bar);
  if (worst === null) return OPEN;
  return worst.confidence >= bar.breaks ? { truth: 'F', claim: worst, noticeDays: null } : weak(worst);
}

function weak(claim: Claim): Finding {
  return { truth: 'U', claim, noticeDays: null };
}

function doubtful(readings: ReadonlyMap<Reading, readonly Claim[]>): Finding {
  const [first] = [...readings.values()].flat().sort(byStrength);
  return first === undefined ? OPEN : weak(first);
}

function isSet(need: PreparedNeed): boolean {
  return need.known === undefined || need.known.type === 'set' || need.known.type === 'relation';
}

function readAll(need: PreparedNeed, evidence: Evidence): ReadonlyMap<Reading, readonly Claim[]> {
  const readings = new Map<Reading, Claim[]>();
  for (const claim of evidence.claims) {
    const reading = read(need, claim);
    if (reading === 'open') continue;
    const same = readings.get(reading);
    if (same === undefined) readings.set(reading, [claim]);
    else same.push(claim);
  }
  return readings;
}

function settles(claim: Claim, bar: Bar): boolean {
  return claim.confidence >= bar.holds && (bar.guesses || !isGuess(claim));
}

/** The claim that settles a need if there is one, else the strongest; the same one in whatever order they came. */
function best(claims: readonly Claim[] | undefined, bar: Bar): Claim | null {
  if (claims === undefined) return null;
  if (claims.length === 1) return claims[0] ?? null;
  const sorted = [...claims].sort(byStrength);
  return sorted.find((claim) => settles(claim, bar)) ?? sorted[0] ?? null;
}

/** Strongest first; ties by text, so that the order of the input never shows. */
export function byStrength(a: Claim, b: Claim): number {
  if (a.confidence !== b.confidence) return b.confidence - a.confidence;
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
