import { describe, expect, it } from '@jest/globals';
import type { Gathering, MatchResult, Needs } from '#libs/domain';
import { aClaim } from '../../../test/builders/a-claim.js';
import { aGathering } from '../../../test/builders/a-gathering.js';
import { type NeedsBuilder, needs } from '../../../test/builders/needs.js';
import { match } from './match.js';

const AT = '2026-11-23T12:00:00Z';

type Outcome = 'fits' | 'askFirst' | 'notShown' | 'nowhere';

function outcome(wants: Needs, gathering: Gathering): Outcome {
  const result = match(wants, [gathering], AT);
  if (result.fits.length > 0) return 'fits';
  if (result.askFirst.length > 0) return 'askFirst';
  return result.notShown.length > 0 ? 'notShown' : 'nowhere';
}

type Case = [sentence: string, wants: NeedsBuilder, gathering: ReturnType<typeof aGathering>, expected: Outcome];

const stepFree = needs().must('access.step-free', ['yes']);
const noise = needs().must('sensory.noise', { max: 2 });
const g = aGathering;

describe('a must', () => {
  it.each<Case>([
    ['holds when it is stated', stepFree, g().saying('access.step-free', 'yes'), 'fits'],
    ['is broken when the opposite is stated', stepFree, g().saying('access.step-free', 'no'), 'notShown'],
    ['is a question when nothing is said', stepFree, g(), 'askFirst'],
    ['holds from confidence 0.70', stepFree, g().saying('access.step-free', 'yes', 0.7), 'fits'],
    ['does not hold below 0.70', stepFree, g().saying('access.step-free', 'yes', 0.69), 'askFirst'],
    ['is broken from confidence 0.60', stepFree, g().saying('access.step-free', 'no', 0.6), 'notShown'],
    ['is not broken below 0.60', stepFree, g().saying('access.step-free', 'no', 0.59), 'askFirst'],
    [
      'is never met by an implied claim',
      stepFree,
      g().claiming(aClaim('access.step-free', 'yes').sure(0.99).from('implied')),
      'askFirst',
    ],
    [
      'is never met by a name alone',
      noise,
      g().claiming(aClaim('sensory.noise', 0).sure(0.9).from('name_only')),
      'askFirst',
    ],
    [
      'is never met by a prior',
      noise,
      g().claiming(aClaim('sensory.noise', 0).sure(0.9).from('category_prior')),
      'askFirst',
    ],
    ['is a question when it holds only in part', stepFree, g().saying('access.step-free', 'limited'), 'askFirst'],
    [
      'holds in part for those who accept that',
      needs().must('access.step-free', ['yes'], { acceptLimited: true }),
      g().saying('access.step-free', 'limited'),
      'fits',
    ],
    ['about a scale holds inside its range', noise, g().saying('sensory.noise', 2), 'fits'],
    ['about a scale is broken outside its range', noise, g().saying('sensory.noise', 3), 'notShown'],
    ['about a scale may list its steps', needs().must('sensory.noise', [0, 1]), g().saying('sensory.noise', 1), 'fits'],
    ['that may stay unknown is a fit', needs().must('access.step-free', ['yes'], { unknown: 'ok' }), g(), 'fits'],
    [
      'that must be known excludes the unknown',
      needs().must('access.step-free', ['yes'], { unknown: 'exclude' }),
      g(),
      'notShown',
    ],
    ['of taste may stay unknown', needs().must('identity.faith-content', { max: 1 }), g(), 'fits'],
    ['about a room is not asked online', stepFree, g().online(), 'fits'],
    ['about talking is asked online', needs().must('social.talk-demand', { max: 1 }), g().online(), 'askFirst'],
    ['that the vocabulary does not know is a question', needs().must('social.badges', ['yes']), g(), 'askFirst'],
    [
      'of an unsure text stays open',
      stepFree,
      g().claiming(aClaim('access.step-free', null).inState('unknown_stated')),
      'askFirst',
    ],
  ])('%s', (_sentence, wants, gathering, expected) => {
    expect(outcome(wants.build(), gathering.build())).toBe(expected);
  });
});

describe('a set of values', () => {
  const captions = needs().must('access.captions', ['cart', 'open']);
  it.each<Case>([
    [
      'is satisfied by any accepted value',
      captions,
      g().saying('access.captions', 'auto').saying('access.captions', 'open'),
      'fits',
    ],
    ['is broken when only others are stated', captions, g().saying('access.captions', 'auto'), 'notShown'],
    [
      'is a question when its values stand side by side',
      needs().must('access.seating', ['with-arms']),
      g().saying('access.seating', 'chairs'),
      'askFirst',
    ],
    [
      'is broken by a value that rules the rest out',
      needs().must('access.seating', ['chairs']),
      g().saying('access.seating', 'floor'),
      'notShown',
    ],
    [
      'that says "none stated" says nothing',
      needs().must('access.masks', ['required']),
      g().saying('access.masks', 'none-stated'),
      'askFirst',
    ],
    [
      'available in part is a question',
      captions,
      g().claiming(aClaim('access.captions', 'cart').available('limited')),
      'askFirst',
    ],
    [
      'available on request in time is a fit',
      captions,
      g().claiming(aClaim('access.captions', 'cart').available('on_request').withNotice(1)),
      'fits',
    ],
  ])('%s', (_sentence, wants, gathering, expected) => {
    expect(outcome(wants.build(), gathering.build())).toBe(expected);
  });
});

describe('a number of people', () => {
  const few = needs().must('social.group-size', { max: 8 });
  it.each<Case>([
    ['fits when all of its range does', few, g().saying('social.group-size', { max: 8 }), 'fits'],
    ['is out when none of it does', few, g().saying('social.group-size', { min: 20 }), 'notShown'],
    ['is a question when some of it does', few, g().saying('social.group-size', { min: 5, max: 12 }), 'askFirst'],
    ['about eight is eight', few, g().saying('social.group-size', { approx: 8 }), 'fits'],
    ['at each table is no number for the room', few, g().saying('social.group-size', { perTable: 6 }), 'askFirst'],
    [
      'may be asked for as bands',
      needs().must('social.group-size', ['2-5', '6-10']),
      g().saying('social.group-size', { min: 6, max: 8 }),
      'fits',
    ],
  ])('%s', (_sentence, wants, gathering, expected) => {
    expect(outcome(wants.build(), gathering.build())).toBe(expected);
  });
});

describe('a never', () => {
  const dry = needs().never('social.alcohol', ['available', 'central']);
  it.each<Case>([
    ['is kept when the opposite is stated', dry, g().saying('social.alcohol', 'dry'), 'fits'],
    ['is broken when it is stated', dry, g().saying('social.alcohol', 'available'), 'notShown'],
    ['about alcohol excludes the unknown', dry, g(), 'notShown'],
    ['about touch excludes the unknown', needs().never('social.touch', ['expected']), g(), 'notShown'],
    ['about flashing lights excludes the unknown', needs().never('sensory.flashing', ['yes']), g(), 'notShown'],
    [
      'about flashing lights counts "there may be" as there',
      needs().never('sensory.flashing', ['yes'], { unknown: 'ask' }),
      g().saying('sensory.flashing', 'limited'),
      'notShown',
    ],
    ['about scents is a question', needs().never('sensory.scent', ['smoke-incense']), g(), 'askFirst'],
    ['about taste may stay unknown', needs().never('identity.faith-content', [3]), g(), 'fits'],
    ['may be told to ask', needs().never('social.alcohol', ['available'], { unknown: 'ask' }), g(), 'askFirst'],
    [
      'is not ruled out by another animal',
      needs().never('sensory.animals', ['dogs']),
      g().saying('sensory.animals', 'cats'),
      'askFirst',
    ],
    ['is ruled out by none', needs().never('sensory.animals', ['dogs']), g().saying('sensory.animals', 'none'), 'fits'],
  ])('%s', (_sentence, wants, gathering, expected) => {
    expect(outcome(wants.build(), gathering.build())).toBe(expected);
  });
});

describe('alternatives', () => {
  const either = needs()
    .must('access.captions', ['cart'], { anyOf: 'hearing' })
    .must('access.sign-language', ['bfi'], { anyOf: 'hearing' });
  it.each<Case>([
    ['need one of them', either, g().saying('access.sign-language', 'bfi').saying('access.captions', 'none'), 'fits'],
    ['are open while one of them is', either, g().saying('access.captions', 'none'), 'askFirst'],
    [
      'are broken when all are',
      either,
      g().saying('access.captions', 'none').saying('access.sign-language', 'none'),
      'notShown',
    ],
  ])('%s', (_sentence, wants, gathering, expected) => {
    expect(outcome(wants.build(), gathering.build())).toBe(expected);
  });

  it('are one question', () => {
    expect(match(either.build(), [g().build()], AT).askFirst[0]?.unknowns).toHaveLength(1);
  });
});

describe('sources that disagree', () => {
  const said = (value: string, scope: 'venue' | 'organiser' | 'series' | 'occurrence') =>
    aClaim('access.step-free', value).atScope(scope);
  it.each<Case>([
    ['at one scope are a question', stepFree, g().claiming(said('yes', 'series'), said('no', 'series')), 'askFirst'],
    [
      'leave the series above the venue',
      stepFree,
      g().claiming(said('yes', 'venue'), said('no', 'series')),
      'notShown',
    ],
    [
      'leave the organiser above the venue',
      stepFree,
      g().claiming(said('no', 'venue'), said('yes', 'organiser')),
      'fits',
    ],
    [
      'leave the date above the series',
      stepFree,
      g().claiming(said('no', 'series'), said('yes', 'occurrence')),
      'fits',
    ],
    [
      'do not count a whisper against a statement',
      stepFree,
      g().claiming(said('yes', 'series'), said('no', 'series').sure(0.4)),
      'fits',
    ],
    [
      'do not matter where both answers will do',
      noise,
      g().saying('sensory.noise', 1).saying('sensory.noise', 2),
      'fits',
    ],
    ['may be marked as a conflict', stepFree, g().claiming(said('yes', 'series').inState('conflict')), 'askFirst'],
  ])('%s', (_sentence, wants, gathering, expected) => {
    expect(outcome(wants.build(), gathering.build())).toBe(expected);
  });

  it('leave a dated outage to win on its dates only', () => {
    const lift = aClaim('access.step-free', 'no').atScope('venue').between('2026-12-01', '2026-12-08');
    const gathering = g().weekly('TU', 3).claiming(said('yes', 'series'), lift).build();
    const [fit] = match(stepFree.build(), [gathering], AT).fits;
    expect([fit?.start, ...(fit?.alsoOn ?? [])]).toEqual(['2026-11-25T00:30:00Z', '2026-12-09T00:30:00Z']);
  });
});

describe('what is there on request', () => {
  const asked = (days: number | null) => g().claiming(aClaim('access.step-free', 'on_request').withNotice(days));

  it('fits when there is time to ask, and says by when', () => {
    const [fit] = match(stepFree.build(), [asked(1).on('2026-11-24').build()], AT).fits;
    expect(fit?.askBy).toBe('2026-11-23');
  });

  it('breaks only the dates for which it is too late', () => {
    const [fit] = match(stepFree.build(), [asked(7).weekly('TU', 3).build()], AT).fits;
    expect([fit?.start, ...(fit?.alsoOn ?? [])]).toEqual(['2026-12-02T00:30:00Z', '2026-12-09T00:30:00Z']);
    expect(fit?.askBy).toBe('2026-11-24');
  });

  it('is out when it is too late for every date', () => {
    expect(outcome(stepFree.build(), asked(14).on('2026-11-24').build())).toBe('notShown');
  });

  it('is a question when nobody says how long before', () => {
    expect(outcome(stepFree.build(), asked(null).build())).toBe('askFirst');
  });
});

describe('too many questions', () => {
  const many = ['access.step-free', 'access.toilet', 'access.hearing-loop', 'sensory.quiet-space'];
  const wanting = (count: number) =>
    many.slice(0, count).reduce((wants, attribute) => wants.must(attribute, ['yes']), needs());

  it('up to three are asked', () => {
    expect(outcome(wanting(3).build(), g().build())).toBe('askFirst');
  });

  it('more are not a suggestion', () => {
    expect(match(wanting(4).build(), [g().build()], AT).notShown).toEqual([
      { id: 'g1', because: [{ need: 'too-little-known', claim: null }] },
    ]);
  });
});

describe('the reasons for not showing', () => {
  it('name every broken need with its claim', () => {
    const wants = stepFree.must('sensory.noise', { max: 1 }).with({ money: { max: 0 } });
    const gathering = g()
      .saying('access.step-free', 'no')
      .saying('sensory.noise', 4)
      .costing({ kind: 'fixed', min: 9 });
    const because = (match(wants.build(), [gathering.build()], AT) satisfies MatchResult).notShown[0]?.because;
    expect(because?.map(({ need, claim }) => [need, claim?.value ?? null])).toEqual([
      ['money', null],
      ['access.step-free', 'no'],
      ['sensory.noise', 4],
    ]);
  });
});
