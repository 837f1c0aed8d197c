import { keysOf } from './blocking-keys.js';
import { decidedOf } from './decided.js';
import type { Decision } from './decision.js';
import { groupsOf, type Groups } from './groups.js';
import type { Heard } from './heard.js';
import { judgeTraits } from './judge.js';
import type { Judgement } from './judgement.js';
import type { Reason } from './reason.js';
import { unitsOf, type Unit } from './unit.js';
import { weightOf } from './weight-of.js';

/** Which listings are one gathering, and what a person should look at. */
export type Clusters = {
  /** Ids of the listings of each gathering, sorted, every listing in one group; the groups in the order of their first ids. */
  readonly groups: readonly (readonly string[])[];
  /** Pairs of different groups that may be one, by one listing of each, sorted; without what was decided. */
  readonly doubtful: readonly { readonly one: string; readonly other: string; readonly why: readonly Reason[] }[];
};

type Edge = { readonly one: number; readonly other: number; readonly judgement: Judgement };

/**
 * Puts listings together that are one gathering. What a person decided comes first and always holds. Then the surest pairs are joined,
 * one after the other, and no join is made that would bring two into a group that are judged different, be it through a third. The order of
 * the listings and decisions makes no difference.
 */
export function cluster(listings: readonly Heard[], decisions: readonly Decision[]): Clusters {
  const units = unitsOf(listings);
  const decided = decidedOf(units, decisions);
  const groups = groupsOf(units.length);
  const judged = judging(units);
  const join = ([one, other]: readonly [number, number], isAgainst: (a: number, b: number) => boolean): void => {
    const meets = pairsBetween(groups, one, other);
    if (!meets.some(([a, b]) => isAgainst(a, b))) groups.join(one, other);
  };
  for (const pair of decided.same) join(pair, (a, b) => decided.of(a, b) === 'different');
  const edges = edgesOf(units, judged);
  for (const { one, other, judgement } of edges) {
    if (judgement.verdict !== 'same') continue;
    join(
      [one, other],
      (a, b) => (decided.of(a, b) ?? (isConflict(judged(a, b)) ? 'different' : 'same')) === 'different',
    );
  }
  const open = edges.filter(({ one, other }) => !groups.areOne(one, other) && decided.of(one, other) === null);
  return {
    groups: groups
      .all()
      .map((members) => members.flatMap((at) => units[at]?.ids ?? []).sort())
      .sort(byFirst),
    doubtful: open
      .map(({ one, other, judgement }) => ({
        one: nameOf(units[one]),
        other: nameOf(units[other]),
        why: judgement.why,
      }))
      .sort((a, b) => compare(a.one, b.one) || compare(a.other, b.other)),
  };
}

/** All pairs that are the same or doubtful and have a key in common, the surest first. */
function edgesOf(units: readonly Unit[], judged: (one: number, other: number) => Judgement): readonly Edge[] {
  const byKey = new Map<string, number[]>();
  const pairs = new Set<number>();
  for (const [at, { traits }] of units.entries()) {
    for (const key of keysOf(traits)) {
      const others = byKey.get(key) ?? [];
      for (const other of others) pairs.add(other * units.length + at);
      byKey.set(key, [...others, at]);
    }
  }
  return [...pairs]
    .sort((a, b) => a - b)
    .map((pair): Edge => {
      const [one, other] = [Math.floor(pair / units.length), pair % units.length];
      return { one, other, judgement: judged(one, other) };
    })
    .filter(({ judgement }) => judgement.verdict !== 'different')
    .sort((a, b) => weightOf(b.judgement) - weightOf(a.judgement) || a.one - b.one || a.other - b.other);
}

function judging(units: readonly Unit[]): (one: number, other: number) => Judgement {
  const known = new Map<number, Judgement>();
  return (one, other) => {
    const [first, second] = one < other ? [one, other] : [other, one];
    const key = first * units.length + second;
    let judgement = known.get(key);
    if (judgement === undefined) {
      const [left, right] = [units[first], units[second]];
      if (left === undefined || right === undefined) throw new RangeError('There is no such unit.');
      known.set(key, (judgement = judgeTraits(left.traits, right.traits)));
    }
    return judgement;
  };
}

/** Two dates of one series are different and belong together all the same, when that is all that is between them. */
function isConflict({ verdict, why }: Judgement): boolean {
  return verdict === 'different' && !isOnlyOtherDates(why);
}

function isOnlyOtherDates(why: readonly Reason[]): boolean {
  return why.every((reason) => {
    switch (reason.kind) {
      case 'time':
        return reason.is === 'apart';
      case 'title':
        return reason.is === 'equal' || reason.is === 'contained';
      case 'place':
      case 'organizer':
        return reason.is !== 'different';
      case 'people':
      case 'mode':
      case 'room':
        return false;
      default:
        return true;
    }
  });
}

function pairsBetween(groups: Groups, one: number, other: number): readonly (readonly [number, number])[] {
  if (groups.areOne(one, other)) return [];
  return groups.membersOf(one).flatMap((a) => groups.membersOf(other).map((b) => [a, b] as const));
}

function nameOf(unit: Unit | undefined): string {
  return unit?.ids[0] ?? '';
}

function byFirst(one: readonly string[], other: readonly string[]): number {
  return compare(one[0] ?? '', other[0] ?? '');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
