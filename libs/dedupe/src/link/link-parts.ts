import type { DoubtfulPair, Linking, PairDecision, PairReason, SourcePart } from '#libs/domain';
import { shownAs } from './shown-as.js';

export type JudgedPair = {
  readonly verdict: 'same' | 'doubtful' | 'different';
  readonly why: readonly PairReason[];
  /** How sure it is: the surest are joined first. */
  readonly weight: number;
  /** The two must not come into one group, be it through a third. */
  readonly conflict: boolean;
};
type Group = SourcePart[];

/**
 * Which parts are one gathering. What a person said comes first; then parts that are judged the same are joined, the surest first, as long as nothing in
 * one group differs from anything in the other, so that no chain of likenesses joins what is not alike. One source does not
 * list one gathering twice: its parts are joined by a person only. The order of `parts` does not matter. Of `asked` (all, when it is left out)
 * it is found anew what they are one with; the others, which were asked when they were written, stay together as they are shown.
 */
export function linkParts(
  parts: readonly SourcePart[],
  decisions: readonly PairDecision[],
  blocksOf: (part: SourcePart) => readonly string[],
  judge: (one: SourcePart, other: SourcePart) => JudgedPair,
  asked: ReadonlySet<string> = new Set(parts.map(({ id }) => id)),
): Linking {
  const inOrder = [...parts].sort((one, other) => (one.id < other.id ? -1 : 1));
  const decided = new Map(decisions.map(({ a, b, verdict }) => [pairOf(a, b), verdict]));
  const known = new Map<string, JudgedPair>();
  const of = (one: SourcePart, other: SourcePart): JudgedPair => {
    const key = pairOf(one.id, other.id);
    const verdict = decided.get(key);
    if (verdict !== undefined) return { verdict, why: [], weight: 0, conflict: verdict === 'different' };
    const judged = known.get(key) ?? (isOfOneSource(one, other) ? DIFFERENT : kept(judge(one, other)));
    known.set(key, judged);
    return judged;
  };
  const groupOf = new Map<string, Group>(inOrder.map((part) => [part.id, [part]]));
  const join = (one: Group, other: Group): void => {
    one.push(...other);
    for (const { id } of other) groupOf.set(id, one);
  };
  // Of most pairs nothing is left to be said.
  const pairs = pairsOf(inOrder, blocksOf, decisions, asked).filter((pair) => of(...pair).verdict !== 'different');
  const isSaid = (one: SourcePart, other: SourcePart): boolean => decided.get(pairOf(one.id, other.id)) === 'same';
  const weighed = pairs.map((pair) => ({ pair, weight: of(...pair).weight }));
  const surestFirst = weighed.sort((one, other) => other.weight - one.weight).map(({ pair }) => pair);
  for (const said of [true, false]) {
    for (const [one, other] of said ? pairs : surestFirst) {
      const [left, right] = [groupOf.get(one.id), groupOf.get(other.id)];
      if (left === undefined || right === undefined || left === right) continue;
      if (said ? !isSaid(one, other) : of(one, other).verdict !== 'same') continue;
      const apart = left.some((mine) =>
        right.some((theirs) => separates(of(mine, theirs), mine, theirs, decided, said)),
      );
      if (!apart) join(left, right);
    }
  }
  const groups = [...new Set(groupOf.values())];
  return { groups: shownAs(groups), doubtful: doubtsBetween(pairs, groupOf, of, decided) };
}

export const DIFFERENT: JudgedPair = { verdict: 'different', why: [], weight: 0, conflict: true };
const OTHER_DATES: JudgedPair = { ...DIFFERENT, conflict: false };

/** Why two are different is asked by nobody, and there are many. */
function kept(judged: JudgedPair): JudgedPair {
  if (judged.verdict !== 'different') return judged;
  return judged.conflict ? DIFFERENT : OTHER_DATES;
}

/** A person's word joins whatever was judged, but not what a person said to be different. */
function separates(
  judged: JudgedPair,
  one: SourcePart,
  other: SourcePart,
  decided: ReadonlyMap<string, string>,
  said: boolean,
): boolean {
  return said ? decided.get(pairOf(one.id, other.id)) === 'different' : judged.conflict;
}

/** One question for two groups, and none where a person has said of any two of them that they differ. */
function doubtsBetween(
  pairs: readonly (readonly [SourcePart, SourcePart])[],
  groupOf: ReadonlyMap<string, Group>,
  of: (one: SourcePart, other: SourcePart) => JudgedPair,
  decided: ReadonlyMap<string, string>,
): readonly DoubtfulPair[] {
  const asked = new Set<string>();
  const doubtful: DoubtfulPair[] = [];
  for (const [one, other] of pairs) {
    const [left, right] = [groupOf.get(one.id), groupOf.get(other.id)];
    if (left === undefined || right === undefined || left === right) continue;
    const { verdict, why } = of(one, other);
    if (verdict === 'different') continue;
    const groups = pairOf(left[0]?.id ?? '', right[0]?.id ?? '');
    const settled = left.some((mine) =>
      right.some((theirs) => decided.get(pairOf(mine.id, theirs.id)) === 'different'),
    );
    if (asked.has(groups) || settled) continue;
    asked.add(groups);
    doubtful.push({ a: one.id, b: other.id, why });
  }
  return doubtful;
}

/** Pairs that have a key in common or of which a person said something, in the order of their ids; each with what was asked, or shown as one now. */
function pairsOf(
  parts: readonly SourcePart[],
  blocksOf: (part: SourcePart) => readonly string[],
  decisions: readonly PairDecision[],
  asked: ReadonlySet<string>,
): readonly (readonly [SourcePart, SourcePart])[] {
  const byId = new Map(parts.map((part) => [part.id, part]));
  const under = new Map<string, SourcePart[]>();
  for (const part of parts) {
    for (const block of new Set(blocksOf(part))) {
      const same = under.get(block);
      if (same === undefined) under.set(block, [part]);
      else same.push(part);
    }
  }
  const touched = new Set(parts.filter(({ id }) => asked.has(id)).map(shownNow));
  const pairs = new Map<string, readonly [SourcePart, SourcePart]>();
  for (const same of under.values()) {
    same.forEach((one, at) => {
      const shown = shownNow(one);
      const isTouched = touched.has(shown);
      for (let next = at + 1; next < same.length; next += 1) {
        const other = same[next] ?? one;
        if (isTouched || shown === shownNow(other) || touched.has(shownNow(other)))
          pairs.set(pairOf(one.id, other.id), [one, other]);
      }
    });
  }
  for (const { a, b } of decisions) {
    const [one, other] = [byId.get(a), byId.get(b)];
    if (one !== undefined && other !== undefined) pairs.set(pairOf(a, b), [one, other]);
  }
  return [...pairs].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, pair]) => pair);
}

function shownNow({ id, mergedInto }: SourcePart): string {
  return mergedInto ?? id;
}

function isOfOneSource(one: SourcePart, other: SourcePart): boolean {
  return one.sourceIds.some((id) => other.sourceIds.includes(id));
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
