import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Claim, type Gathering, type Match, type MatchResult, type Needs, WEEKDAYS } from '#libs/domain';
import { aClaim } from '../../../test/builders/a-claim.js';
import { aGathering } from '../../../test/builders/a-gathering.js';
import { match } from './match.js';

const AT = '2026-11-23T12:00:00Z';
const ALL = { limit: 1000 };

const VALUES: readonly (readonly [string, readonly Claim['value'][]])[] = [
  ['access.step-free', ['yes', 'no', 'limited', 'on_request']],
  ['access.captions', ['cart', 'auto', 'none']],
  ['access.seating', ['chairs', 'with-arms', 'floor']],
  ['sensory.noise', [0, 1, 2, 3, 4]],
  ['sensory.quiet-space', ['yes', 'no']],
  ['social.talk-demand', [0, 1, 2, 3, 4]],
  ['social.structure', [0, 2, 4]],
  ['social.alcohol', ['dry', 'available']],
  ['social.come-and-go', ['yes', 'no']],
  ['social.greeter', ['yes', 'no']],
  ['social.same-people', [0, 2, 3]],
  ['social.group-size', [{ max: 8 }, { approx: 12 }, { min: 20 }]],
  ['identity.relation', ['closed_to:women', 'closed_to:black+women', 'centered_on:lgbtq', 'affirming_of:trans']],
  ['safety.harm', ['hate']],
];

const aClaimed: fc.Arbitrary<Claim> = fc.constantFrom(...VALUES).chain(([attribute, values]) =>
  fc
    .record({
      value: fc.constantFrom(...values),
      confidence: fc.double({ min: 0.2, max: 1, noNaN: true }),
      scope: fc.constantFrom('venue' as const, 'series' as const, 'occurrence' as const),
      source: fc.constantFrom('sentence' as const, 'implied' as const, 'organiser_answer' as const),
      notice: fc.constantFrom(null, 1, 10),
      from: fc.constantFrom(null, null, null, '2026-12-01'),
    })
    .map(({ value, confidence, scope, source, notice, from }) =>
      aClaim(attribute, value)
        .sure(confidence)
        .atScope(scope)
        .from(source)
        .withNotice(notice)
        .between(from, null)
        .build(),
    ),
);

const gatherings: fc.Arbitrary<Gathering[]> = fc
  .array(
    fc.record({
      day: fc.constantFrom(...WEEKDAYS),
      clock: fc.constantFrom('10:00', '18:30'),
      host: fc.constantFrom('Elm', 'Oak', null),
      live: fc.constantFrom(1, 20),
      lon: fc.double({ min: -89.9, max: -89.3, noNaN: true }),
      price: fc.constantFrom(0, 4, 12),
      confirmed: fc.constantFrom(null, '2026-11-20T00:00:00Z', '2026-03-01T00:00:00Z'),
      claims: fc.array(aClaimed, { maxLength: 8 }),
    }),
    { maxLength: 14 },
  )
  .map((rows) =>
    rows.map(({ day, clock, host, live, lon, price, confirmed, claims }, at) =>
      aGathering(`g${at}`)
        .weekly(day, 3)
        .at(clock)
        .by(host, live)
        .near(39.8, lon)
        .costing({ kind: price === 0 ? 'free' : 'fixed', min: price })
        .confirmed(confirmed)
        .with({ claims })
        .build(),
    ),
  );

const NEEDS: readonly NonNullable<Needs['needs']>[number][] = [
  { attribute: 'access.step-free', accept: ['yes'], strength: 'must' },
  { attribute: 'access.captions', accept: ['cart'], strength: 'must', unknown: 'ok' },
  { attribute: 'sensory.noise', accept: { max: 2 }, strength: 'must' },
  { attribute: 'sensory.noise', accept: { max: 1 }, strength: 'strong' },
  { attribute: 'social.alcohol', accept: ['available'], strength: 'never' },
  { attribute: 'social.alcohol', accept: ['available'], strength: 'avoid' },
  { attribute: 'social.talk-demand', accept: [0, 1], strength: 'nice' },
  { attribute: 'social.group-size', accept: { max: 10 }, strength: 'strong' },
];

const wants: fc.Arbitrary<Needs> = fc.record({
  needs: fc.subarray([...NEEDS]),
  spaces: fc.record({ belong: fc.subarray(['women', 'lgbtq', 'black']), mustAffirm: fc.subarray(['trans']) }),
  demand: fc.constantFrom({}, { ceiling: 40, stretch: 55 }),
  goals: fc.subarray(['be-around-people' as const, 'be-a-regular' as const]),
  home: fc.constant({ lat: 39.8, lon: -89.6 }),
  travel: fc.constantFrom({}, { mode: 'transit' as const, maxMinutes: 40 }, { maxKm: 8 }),
  money: fc.constantFrom({}, { max: 0 }),
  when: fc.constantFrom([], [{ days: ['TU' as const, 'WE' as const], from: '17:00', until: '22:00' }]),
});

const RUNS = { numRuns: 60 };

function shown({ fits, askFirst }: MatchResult): readonly Match[] {
  return [...fits, ...askFirst];
}

describe('laws of matching', () => {
  it('parts sum to the score exactly, in any order', () => {
    fc.assert(
      fc.property(wants, gatherings, (needs, all) => {
        for (const one of shown(match(needs, all, AT, ALL))) {
          const forwards = one.contributions.reduce((sum, { value }) => sum + value, 0);
          const backwards = one.contributions.reduceRight((sum, { value }) => sum + value, 0);
          expect([forwards, backwards]).toEqual([one.score, one.score]);
          expect(one.interval[0] <= one.score && one.score <= one.interval[1]).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('the same input gives the same bytes, in whatever order it comes', () => {
    fc.assert(
      fc.property(wants, gatherings, fc.integer(), (needs, all, seed) => {
        const mixed = shuffled(all, seed).map((one) => ({ ...one, claims: shuffled(one.claims ?? [], seed) }));
        expect(JSON.stringify(match(needs, mixed, AT))).toBe(JSON.stringify(match(needs, all, AT)));
      }),
      RUNS,
    );
  });

  it('one more must never adds a fit', () => {
    fc.assert(
      fc.property(wants, gatherings, fc.constantFrom(...NEEDS), (needs, all, more) => {
        const before = new Set(match(needs, all, AT, ALL).fits.map(({ id }) => id));
        const stricter = { ...needs, needs: [...(needs.needs ?? []), { ...more, strength: 'must' as const }] };
        for (const { id } of match(stricter, all, AT, ALL).fits) expect(before.has(id)).toBe(true);
      }),
      RUNS,
    );
  });

  it('closed groups and harm appear nowhere', () => {
    fc.assert(
      fc.property(wants, gatherings, (needs, all) => {
        const belong = needs.spaces?.belong ?? [];
        const result = JSON.stringify(match(needs, all, AT, ALL));
        for (const { id, claims = [] } of all) {
          const shut = claims.some(
            ({ attribute, value, valid }) =>
              attribute === 'safety.harm' ||
              (valid.from === null &&
                String(value).startsWith('closed_to:') &&
                !String(value)
                  .slice(10)
                  .split('+')
                  .every((one) => belong.includes(one))),
          );
          if (shut) expect(result).not.toContain(`"id":"${id}"`);
        }
      }),
      RUNS,
    );
  });

  it('taking back what somebody belongs to removes every closed group', () => {
    fc.assert(
      fc.property(wants, gatherings, (needs, all) => {
        const closed = all.filter(({ claims = [] }) =>
          claims.some(({ value, valid }) => valid.from === null && String(value).startsWith('closed_to:')),
        );
        const result = match({ ...needs, spaces: {} }, closed, AT, ALL);
        expect([result.fits, result.askFirst, result.notShown, result.relax]).toEqual([[], [], [], []]);
      }),
      RUNS,
    );
  });

  it('without its claim a wish adds nothing, and the score drops by just what it added', () => {
    const wish = { needs: [{ attribute: 'sensory.noise', accept: { max: 1 }, strength: 'strong' as const }] };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), fc.double({ min: 0, max: 1, noNaN: true }), (step, sure) => {
        const said = aGathering().saying('sensory.noise', step, sure).build();
        const [before] = match(wish, [said], AT).fits;
        const [after] = match(wish, [{ ...said, claims: [] }], AT).fits;
        const part = before?.contributions.find(({ facet }) => facet === 'sensory.noise')?.value ?? 0;
        expect(after?.contributions.some(({ facet }) => facet === 'sensory.noise')).toBe(false);
        expect((before?.score ?? 0) - (after?.score ?? 0)).toBe(part);
      }),
      RUNS,
    );
  });

  it('more confidence never turns a verdict round', () => {
    const must: Needs = { needs: [{ attribute: 'sensory.noise', accept: { max: 2 }, strength: 'must' }] };
    const level = { notShown: 0, askFirst: 1, fits: 2 };
    const verdict = (step: number, sure: number): number => {
      const { fits, askFirst } = match(must, [aGathering().saying('sensory.noise', step, sure).build()], AT);
      return fits.length > 0 ? level.fits : askFirst.length > 0 ? level.askFirst : level.notShown;
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (step, a, b) => {
          const [less, more] = [verdict(step, Math.min(a, b)), verdict(step, Math.max(a, b))];
          expect(step <= 2 ? more >= less : more <= less).toBe(true);
        },
      ),
      RUNS,
    );
  });

  it('swapping the names of communities changes nothing but identity', () => {
    const swap = (text: string): string =>
      text.replaceAll('women', '~').replaceAll('lgbtq', 'women').replaceAll('~', 'lgbtq');
    const others = (result: MatchResult): unknown =>
      shown(result).map(({ id, contributions }) => [
        id,
        contributions.filter(({ facet }) => facet !== 'identity.relation').map(({ facet, value }) => [facet, value]),
      ]);
    fc.assert(
      fc.property(wants, gatherings, (needs, all) => {
        // Women's groups have one question of their own, about trans people, so nobody asks it here.
        const plain = { ...needs, spaces: { belong: needs.spaces?.belong ?? [] } };
        const swapped = JSON.parse(swap(JSON.stringify({ needs: plain, all }))) as { needs: Needs; all: Gathering[] };
        expect(others(match(swapped.needs, swapped.all, AT, ALL))).toEqual(others(match(plain, all, AT, ALL)));
      }),
      RUNS,
    );
  });

  it('what a relaxation promises is what it gives', () => {
    fc.assert(
      fc.property(wants, gatherings, (needs, all) => {
        const result = match(needs, all, AT, ALL);
        const further = result.relax.find(({ need }) => need === 'distance');
        if (further === undefined) return;
        const more = Number(further.change.split(' ')[0]);
        const travel = needs.travel?.maxMinutes
          ? { ...needs.travel, maxMinutes: needs.travel.maxMinutes + more }
          : { ...needs.travel, maxKm: (needs.travel?.maxKm ?? 0) + more };
        expect(match({ ...needs, travel }, all, AT, ALL).fits).toHaveLength(result.fits.length + further.adds);
      }),
      RUNS,
    );
  });

  it('a ladder starts gently and never goes back in time or far down', () => {
    fc.assert(
      fc.property(wants, gatherings, (needs, all) => {
        const { ladder, fits } = match(needs, all, AT);
        const stretch = needs.demand?.stretch ?? 50;
        ladder.steps.forEach((step, at) => {
          const before = ladder.steps[at - 1];
          expect(fits.some(({ id }) => id === step.id)).toBe(true);
          if (before === undefined) expect(step.demand[1]).toBeLessThanOrEqual(stretch);
          else {
            expect(step.start > before.start).toBe(true);
            expect(step.demand[0]).toBeGreaterThanOrEqual(before.demand[0] - 5);
            expect(step.demand[1]).toBeGreaterThanOrEqual(before.demand[1] - 5);
          }
        });
        expect(ladder.missing === null).toBe(ladder.steps.length >= 3);
      }),
      RUNS,
    );
  });
});

/** A fixed shuffle from a seed: tests take no chances. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed | 1;
  const keyed = items.map((item) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return { item, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
