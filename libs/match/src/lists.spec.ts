import { describe, expect, it } from '@jest/globals';
import type { Gathering } from '#libs/domain';
import { aGathering } from '../../../test/builders/a-gathering.js';
import { needs } from '../../../test/builders/needs.js';
import { match } from './match.js';

const AT = '2026-11-23T12:00:00Z';
const g = aGathering;
const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
const many = (count: number, make: (at: number) => Gathering): Gathering[] =>
  Array.from({ length: count }, (_, at) => make(at));

describe('the list', () => {
  it('is capped at six, or at the limit, each of the two', () => {
    const fitting = many(9, (at) => g(`f${at}`).saying('access.step-free', 'yes').build());
    const asking = many(9, (at) => g(`a${at}`).build());
    const wants = needs().must('access.step-free', ['yes']).build();
    const six = match(wants, [...fitting, ...asking], AT);
    expect([six.fits.length, six.askFirst.length]).toEqual([6, 6]);
    const two = match(wants, [...fitting, ...asking], AT, { limit: 2 });
    expect([two.fits.length, two.askFirst.length]).toEqual([2, 2]);
  });

  it('holds one gathering of a series, and its other dates', () => {
    const all = ['2026-11-24', '2026-12-01', '2026-12-08'].map((date, at) =>
      g(`g${at}`).inSeries('s1').on(date).build(),
    );
    const { fits } = match({}, all, AT);
    expect(fits.map(({ start, alsoOn }) => [start, alsoOn])).toEqual([
      ['2026-11-25T00:30:00Z', ['2026-12-02T00:30:00Z', '2026-12-09T00:30:00Z']],
    ]);
  });

  it('holds two of one organizer in the first six where there is a choice', () => {
    const big = many(8, (at) => g(`big${at}`).by('Big Church').saying('sensory.noise', 0).build());
    const small = many(4, (at) => g(`small${at}`).by(`Club ${at}`).build());
    const { fits } = match(needs().strong('sensory.noise', { max: 1 }).build(), [...big, ...small], AT);
    expect(ids(fits).filter((id) => id.startsWith('big'))).toHaveLength(2);
    expect(ids(fits)).toHaveLength(6);
  });

  it('holds more of one organizer where there is no choice', () => {
    expect(
      match(
        {},
        many(8, (at) => g(`g${at}`).by('Only Library').build()),
        AT,
      ).fits,
    ).toHaveLength(6);
  });

  it('starts with what meets the strongest wishes', () => {
    const quiet = g('quiet').saying('sensory.noise', 0).build();
    const loud = g('loud').saying('sensory.noise', 4).build();
    const { fits } = match(needs().strong('sensory.noise', { max: 1 }).build(), [loud, g('silent').build(), quiet], AT);
    expect(ids(fits)).toEqual(['quiet', 'silent', 'loud']);
  });

  it('keeps one place in five for a small organizer that is nearly as good', () => {
    const big = many(6, (at) => g(`big${at}`).by(`Big ${at}`, 40).saying('sensory.noise', 1, 0.9).build());
    const small = g('small').by('Two friends', 1).saying('sensory.noise', 1, 0.88).build();
    const worst = g('worst').by('Big 9', 40).saying('sensory.noise', 4).build();
    const { fits } = match(needs().strong('sensory.noise', { max: 1 }).build(), [...big, worst, small], AT);
    expect(ids(fits)).toContain('small');
  });

  it('shows a rare space that was asked for, even below the cut', () => {
    const others = many(9, (at) => g(`g${at}`).by(`Host ${at}`, 40).saying('sensory.noise', 0, 1).build());
    const rare = g('rare').by('Circle', 40).saying('identity.relation', 'centered_on:autistic', 0.6).build();
    const wants = needs().strong('sensory.noise', { max: 1 }).belonging('autistic').build();
    expect(ids(match(wants, [...others, rare], AT).fits)).toContain('rare');
  });

  it('does not bury a small group for saying little', () => {
    const told = g('told').told('Long text. '.repeat(50)).with({ url: 'https://town.example/told' });
    const { fits } = match({}, [told.build(), g('untold').lasting(null).confirmed(null).build()], AT);
    const scores = fits.map(({ score }) => score);
    expect(Math.max(...scores) - Math.min(...scores)).toBeLessThanOrEqual(0.05);
  });
});

describe('the ladder', () => {
  const gentle = (id: string) =>
    g(id)
      .saying('social.talk-demand', 0)
      .saying('social.introductions', 'none')
      .saying('social.group-size', { max: 5 })
      .saying('social.structure', 3)
      .saying('social.activity-focus', 0)
      .saying('social.performing', 'none')
      .saying('safety.recording', 'none')
      .saying('social.come-and-go', 'yes')
      .saying('social.touch', 'none')
      .saying('social.greeter', 'yes');

  it('climbs inside one gathering before it goes elsewhere', () => {
    const chatty = gentle('talk').weekly('WE', 8).claiming().saying('social.eating', 'snacks').build();
    const { ladder } = match({}, [gentle('quiet').weekly('TU').build(), chatty], AT);
    expect(ladder.missing).toBeNull();
    expect(ladder.steps.slice(0, 3).map(({ variant }) => variant)).toEqual([
      '20-minutes-with-someone',
      '20-minutes',
      'stay-an-hour',
    ]);
    expect(new Set(ladder.steps.slice(0, 3).map(({ id }) => id)).size).toBe(1);
  });

  it('does not send a friend to a closed circle', () => {
    const circle = gentle('circle').weekly('TU').closedTo('women').build();
    const { ladder } = match(needs().belonging('women').build(), [circle], AT);
    expect(ladder.steps[0]?.variant).toBe('20-minutes');
  });

  it('leaves out what is far above the stretch', () => {
    const stage = g('stage')
      .weekly('TU')
      .saying('social.talk-demand', 4)
      .saying('social.introductions', 'expected')
      .saying('social.performing', 'required')
      .saying('social.structure', 0)
      .saying('social.activity-focus', 4);
    const result = match(needs().doing(20, 30).build(), [stage.build()], AT);
    expect(ids(result.ladder.steps)).toEqual([]);
    expect(result.fits[0]?.contributions.find(({ facet }) => facet === 'demand')?.value).toBe(-2);
  });

  it('says in one sentence what is missing', () => {
    expect(match({}, [], AT).ladder.missing).toBe('Nothing here is known to fit yet, so there is no safe first step.');
    expect(match({}, [g().build()], AT).ladder.missing).toBe(
      'Nothing that fits is known to ask little enough for a first step.',
    );
  });
});

describe('what could be relaxed', () => {
  it('counts what one concession would add', () => {
    const wants = {
      home: { lat: 39.8, lon: -89.64 },
      travel: { mode: 'transit' as const, maxMinutes: 20 },
      when: [{ days: ['TU' as const], from: '17:00', until: '22:00' }],
      money: { max: 0 },
    };
    const near = (id: string) => g(id).near(39.8, -89.63);
    const all = [
      g('far').near(39.8, -89.6).build(),
      near('wednesday').on('2026-11-25').build(),
      near('wednesday2').on('2026-11-25').build(),
      near('dear').costing({ kind: 'fixed', min: 4 }).build(),
    ];
    expect(match(wants, all, AT).relax).toEqual([
      { need: 'time', change: 'Wednesdays too, at the same hours', adds: 2 },
      { need: 'distance', change: '20 minutes more', adds: 1 },
      { need: 'money', change: '5 more', adds: 1 },
    ]);
  });

  it('never bargains with access, senses, safety or identity', () => {
    const wants = needs()
      .must('access.step-free', ['yes'])
      .must('sensory.noise', { max: 1 })
      .never('safety.recording', ['filmed'])
      .affirmed('trans');
    const gathering = g()
      .saying('access.step-free', 'no')
      .saying('sensory.noise', 4)
      .saying('safety.recording', 'filmed');
    expect(match(wants.build(), [gathering.build()], AT).relax).toEqual([]);
  });
});

describe('demand', () => {
  it('weighs what this person finds hard', () => {
    const meal = g().saying('social.eating', 'shared-meal').build();
    const range = (rating: number) =>
      match({ demand: { ratings: { 'eating-with-people': rating } } }, [meal], AT).fits[0]?.demand;
    expect(range(0)?.[0]).toBe(0);
    expect(range(10)?.[0]).toBe(9);
  });

  it('is a wide range while little is known', () => {
    expect(match({}, [g().build()], AT).fits[0]?.demand).toEqual([0, 100]);
  });
});
