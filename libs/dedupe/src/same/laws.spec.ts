import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PairDecision } from '#libs/domain';
import { linkHeard } from '../../../../test/support/link-heard.js';
import { duplicatePairs } from '../../../../test/support/duplicate-pairs.js';
import { blockingKeys } from './blocking-keys.js';
import type { Heard } from './heard.js';
import { judge } from './judge.js';

const POOL: readonly Heard[] = [...duplicatePairs('tuning'), ...duplicatePairs('held-out')].flatMap(({ a, b }) => [
  a,
  b,
]);
const NOISE = [
  '',
  ' (free)',
  ' – weekly',
  ' at the library',
  ' for women',
  ' ages 5-7',
  ' part 2',
  ' 🎉',
  ' online',
  's',
];

/** A listing of the pairs with this and that of another one: its title, its place, its dates. */
const heard: fc.Arbitrary<Heard> = fc
  .record({
    base: fc.nat(POOL.length - 1),
    other: fc.nat(12),
    noise: fc.constantFrom(...NOISE),
    parts: fc.record({ title: fc.boolean(), venue: fc.boolean(), times: fc.boolean(), host: fc.boolean() }),
    loud: fc.boolean(),
  })
  .map(({ base, other, noise, parts, loud }) => {
    const [one, from] = [at(base), at(base + other - 6)];
    const { start, end, occurrences, recurrence } = parts.times ? from.listing : one.listing;
    const title = `${(parts.title ? from : one).listing.title}${noise}`;
    const listing = {
      ...one.listing,
      title: loud ? title.toUpperCase() : title,
      venue: (parts.venue ? from : one).listing.venue,
      ...{ start, end, occurrences, recurrence },
    };
    return { ...one, id: `${one.id} ${String(other)} ${noise}`, hostName: (parts.host ? from : one).hostName, listing };
  });

/** Some listings near each other, each with an id of its own. */
const some = fc
  .array(heard, { minLength: 2, maxLength: 9 })
  .map((list) => list.map((one, index) => ({ ...one, id: `${String(index)} ${one.id}` })));

describe('the judgement of two listings', () => {
  it('is the same whichever is given first', () => {
    fc.assert(
      fc.property(heard, heard, (one, other) => {
        expect(judge(other, one)).toEqual(judge(one, other));
      }),
      { numRuns: 600 },
    );
  });

  it('is `same` only where a look-up would bring them together', () => {
    fc.assert(
      fc.property(near(), ([one, other]) => {
        const keys = new Set(blockingKeys(one));
        const isFound = blockingKeys(other).some((key) => keys.has(key));
        expect(judge(one, other).verdict !== 'same' || isFound).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('is never `same` where the venues differ, whatever else agrees', () => {
    const venues = [
      ['Castle Hall', '1 Castle Street', 'Harrowmere', 'XJ1 1AA'],
      ['Castle Hall', '1 Castle Street', 'Elverton', 'XJ5 6LL'],
      ['Castle Hall', '90 Castle Street', 'Harrowmere', 'XJ1 1ZZ'],
      ['Mill Hall', '7 Mill Lane', 'Harrowmere', 'XJ1 1AA'],
      ['St Hild’s Church', '2 Castle Street', 'Harrowmere', 'XJ1 1AA'],
      ['Castle Hall Library', '12 Loom Row', 'Harrowmere', 'XJ1 9PQ'],
    ].map(([name = '', street = '', locality = '', postalCode = '']) => ({
      name,
      room: null,
      address: {
        text: `${street}, ${locality} ${postalCode}`,
        street,
        locality,
        region: null,
        postalCode,
        country: 'GB',
      },
      geo: null,
    }));
    fc.assert(
      fc.property(heard, fc.constantFrom(...venues), fc.constantFrom(...venues), (one, here, there) => {
        fc.pre(here !== there);
        const [left, right] = [here, there].map((venue) => ({
          ...one,
          listing: { ...one.listing, venue, mode: 'in-person' as const },
        }));
        if (left === undefined || right === undefined) return;
        expect(judge(left, right).verdict).not.toBe('same');
      }),
      { numRuns: 400 },
    );
  });

  it('is `same` of a listing and itself, if it says when and where', () => {
    fc.assert(
      fc.property(heard, (one) => {
        const { venue, occurrences } = one.listing;
        fc.pre(venue !== null && venue.address.postalCode !== null && venue.name !== null && occurrences.length > 0);
        fc.pre(one.listing.mode !== 'online');
        expect(judge(one, one).verdict).not.toBe('different');
      }),
      { numRuns: 200 },
    );
  });
});

describe('groups of listings', () => {
  it('do not depend on the order of listings and decisions', () => {
    fc.assert(
      fc.property(some.chain(shuffled), ([listings, otherwise, decisions]) => {
        const expected = linkHeard(listings, decisions);
        expect(linkHeard(otherwise, [...decisions].reverse())).toEqual(expected);
      }),
      { numRuns: 120 },
    );
  });

  it('hold what a person decided', () => {
    fc.assert(
      fc.property(some, fc.constantFrom('same' as const, 'different' as const), (listings, verdict) => {
        const [one = '', other = ''] = listings.map(({ id }) => id);
        const { groups } = linkHeard(listings, [{ a: one, b: other, verdict }]);
        const together = groups.some((group) => group.includes(one) && group.includes(other));
        expect(together).toBe(verdict === 'same');
      }),
      { numRuns: 120 },
    );
  });

  it('hold each listing once, and no two that are different for more than their dates', () => {
    fc.assert(
      fc.property(some, (listings) => {
        const { groups } = linkHeard(listings, []);
        expect(groups.flat().sort()).toEqual(listings.map(({ id }) => id).sort());
        const byId = new Map(listings.map((one) => [one.id, one]));
        for (const group of groups) {
          for (const [one, other] of pairsOf(group.flatMap((id) => byId.get(id) ?? []))) {
            const { verdict, why } = judge(one, other);
            const dates = why.some((reason) => reason.kind === 'time' && reason.is === 'apart');
            const place = why.some((reason) => reason.kind === 'place' && reason.is === 'different');
            expect(verdict !== 'different' || (dates && !place)).toBe(true);
          }
        }
      }),
      { numRuns: 120 },
    );
  });
});

function at(index: number): Heard {
  const found = POOL[((index % POOL.length) + POOL.length) % POOL.length];
  if (found === undefined) throw new RangeError('There are no pairs.');
  return found;
}

/** Two that are likely to be one. */
function near() {
  return fc.tuple(fc.nat(POOL.length - 1), fc.nat(3)).map(([index, by]) => [at(index), at(index + by)] as const);
}

function shuffled(listings: readonly Heard[]) {
  const ids = fc.constantFrom(...listings.map(({ id }) => id));
  const decision: fc.Arbitrary<PairDecision> = fc
    .tuple(ids, ids, fc.constantFrom('same' as const, 'different' as const))
    .filter(([one, other]) => one < other)
    .map(([a, b, verdict]) => ({ a, b, verdict }));
  const order = fc.shuffledSubarray([...listings], { minLength: listings.length });
  return fc.tuple(
    fc.constant(listings),
    order,
    fc.uniqueArray(decision, { maxLength: 3, selector: ({ a, b }) => `${a} ${b}` }),
  );
}

function pairsOf<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));
}
