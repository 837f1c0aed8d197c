import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PairDecision, SourcePart } from '#libs/domain';
import { aListing } from '../../../../test/builders/a-listing.js';
import { linkParts } from './link-parts.js';

/** A part called after its letters: capital letters are places, small ones what it is about. Two places are never one. */
function part(id: string, name: string, more: Partial<SourcePart> = {}): SourcePart {
  const listing = aListing().keyed(id).titled(name).build();
  const prepared = { listing, claims: [], hash: id, fingerprint: id, series: id, run: null, recurring: null };
  return {
    id,
    mergedInto: null,
    sourceIds: [`source of ${id}`],
    hostName: null,
    firstSeenAt: `2026-01-01T00:00:0${String(id.length % 10)}Z`,
    prepared,
    ...more,
  };
}

const nameOf = ({ prepared }: SourcePart): string => prepared.listing.title;
const placeOf = (one: SourcePart): string => nameOf(one).replace(/[^A-Z]/gu, '');
const about = (one: SourcePart): readonly string[] => [...nameOf(one).replace(/[^a-z]/gu, '')];

function judge(one: SourcePart, other: SourcePart) {
  const [here, there] = [placeOf(one), placeOf(other)];
  const shared = about(one).filter((letter) => about(other).includes(letter)).length;
  if ((here !== '' && there !== '' && here !== there) || shared === 0)
    return { verdict: 'different' as const, why: [], weight: 0, conflict: true };
  return {
    verdict: shared > 1 ? ('same' as const) : ('doubtful' as const),
    why: [{ kind: 'title' }],
    weight: shared,
    conflict: false,
  };
}

const link = (parts: readonly SourcePart[], decisions: readonly PairDecision[] = [], asked?: ReadonlySet<string>) =>
  linkParts(parts, decisions, about, judge, asked);
const groupsOf = (linking: ReturnType<typeof link>) =>
  linking.groups.map(({ shown, parts }) => `${shown}: ${parts.join(' ')}`).sort();

describe('parts of one gathering', () => {
  it('are joined when they are the same, and the oldest stands for them', () => {
    expect(groupsOf(link([part('b', 'xy'), part('a', 'xyz'), part('c', 'pq')]))).toEqual(['a: a b', 'c: c']);
  });

  it('are not joined through one that says too little: no two places in one group', () => {
    const linking = link([part('a', 'Axy'), part('b', 'xy'), part('c', 'Bxy')]);
    expect(groupsOf(linking)).toEqual(['a: a b', 'c: c']);
    expect(linking.doubtful.map(({ a, b }) => [a, b])).toEqual([['b', 'c']]);
  });

  it('of one source are joined by a person only', () => {
    const both = [part('a', 'xy', { sourceIds: ['s'] }), part('b', 'xy', { sourceIds: ['s'] })];
    expect(groupsOf(link(both))).toEqual(['a: a', 'b: b']);
    expect(groupsOf(link(both, [{ a: 'a', b: 'b', verdict: 'same' }]))).toEqual(['a: a b']);
  });

  it('are what a person said, against any judgement', () => {
    expect(groupsOf(link([part('a', 'xy'), part('b', 'xy')], [{ a: 'a', b: 'b', verdict: 'different' }]))).toHaveLength(
      2,
    );
    expect(groupsOf(link([part('a', 'Axy'), part('b', 'Bpq')], [{ a: 'a', b: 'b', verdict: 'same' }]))).toEqual([
      'a: a b',
    ]);
  });

  it('that are in doubt are asked about once for two groups, and not when a person has said that they differ', () => {
    const four = [part('a', 'xyq'), part('b', 'xyq'), part('c', 'qrs'), part('d', 'qrs')];
    expect(link(four).doubtful).toEqual([{ a: 'a', b: 'c', why: [{ kind: 'title' }] }]);
    expect(link(four, [{ a: 'b', b: 'd', verdict: 'different' }]).doubtful).toEqual([]);
  });

  it('stay under the gathering that lists know, even when nobody lists that one any more', () => {
    const known = { mergedInto: 'gone' };
    expect(groupsOf(link([part('a', 'xy', known), part('b', 'xy', known)]))).toEqual(['gone: a b']);
    expect(groupsOf(link([part('a', 'xy', { mergedInto: 'b' }), part('b', 'xy')]))).toEqual(['b: a b']);
    // When they part, one keeps it and the other is itself again.
    expect(groupsOf(link([part('a', 'xy', known), part('b', 'pq', known)]))).toEqual(['b: b', 'gone: a']);
  });

  it('are judged against what was written, not all against all', () => {
    const many = Array.from({ length: 200 }, (_, at) => part(`p${String(at).padStart(3, '0')}`, 'xy'));
    let judged = 0;
    const counting = (one: SourcePart, other: SourcePart) => {
      judged += 1;
      return { ...judge(one, other), verdict: 'different' as const };
    };
    linkParts(many, [], about, counting, new Set(['p000', 'p100']));
    expect(judged).toBe(199 + 198);
  });

  it('are the same whatever their order, never twice, never in one group against a person’s word', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const parts = fc.tuple(
      ...ids.map((id) =>
        fc
          .tuple(fc.constantFrom('', 'A', 'B'), fc.constantFrom('xy', 'yz', 'xz', 'xyz', 'p'), fc.constantFrom('s', id))
          .map(([place, words, source]) => part(id, place + words, { sourceIds: [source] })),
      ),
    );
    const decisions = fc.array(
      fc.tuple(
        fc.subarray(ids, { minLength: 2, maxLength: 2 }),
        fc.constantFrom('same' as const, 'different' as const),
      ),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(parts, decisions, fc.nat(), (given, said, turn) => {
        const decided = [...new Map(said.map(([[a = '', b = ''], verdict]) => [a + b, { a, b, verdict }])).values()];
        const linking = link(given, decided);
        const shifted = [...given.slice(turn % 6), ...given.slice(0, turn % 6)].reverse();
        expect(link(shifted, [...decided].reverse())).toEqual(linking);
        expect(linking.groups.flatMap((group) => group.parts).sort()).toEqual(ids);
        // Asked again of one alone, when all is shown so, nothing changes.
        const settled = given.map((one) => {
          const shown = linking.groups.find(({ parts: members }) => members.includes(one.id))?.shown ?? one.id;
          return { ...one, mergedInto: shown === one.id ? null : shown };
        });
        expect(link(settled, decided, new Set([ids[turn % 6] ?? ''])).groups).toEqual(linking.groups);
        expect(new Set(linking.groups.map(({ shown }) => shown)).size).toBe(linking.groups.length);
        const together = (one: string, other: string) =>
          linking.groups.some((group) => group.parts.includes(one) && group.parts.includes(other));
        for (const { a, b, verdict } of decided) if (verdict === 'different') expect(together(a, b)).toBe(false);
        if (decided.length === 0) {
          for (const { parts: members } of linking.groups) {
            const places = given.filter(({ id }) => members.includes(id)).map(placeOf);
            expect(new Set(places.filter((place) => place !== '')).size).toBeLessThan(2);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
