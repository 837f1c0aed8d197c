import { describe, expect, it } from '@jest/globals';
import type { Gathering, Needs } from '#libs/domain';
import { aGathering } from '../../../test/builders/a-gathering.js';
import { aClaim } from '../../../test/builders/a-claim.js';
import { needs } from '../../../test/builders/needs.js';
import { match } from './match.js';

const AT = '2026-11-23T12:00:00Z';

/** `fits`, `ask: <attribute>`, or `out: <needs>`. */
function outcome(wants: Needs, gathering: Gathering): string {
  const { fits, askFirst, notShown } = match(wants, [gathering], AT);
  if (fits.length > 0) return 'fits';
  if (askFirst[0] !== undefined) return `ask: ${askFirst[0].unknowns.map(({ attribute }) => attribute).join(', ')}`;
  return `out: ${notShown.flatMap(({ because }) => because.map(({ need }) => need)).join(', ')}`;
}

type Case = [sentence: string, wants: Needs, gathering: ReturnType<typeof aGathering>, expected: string];
const g = aGathering;
const free = (from: string, until: string): Needs => needs().free('TU').between(from, until).build();

describe('time', () => {
  it.each<Case>([
    ['fits when the whole of it lies inside', free('18:00', '21:00'), g(), 'fits'],
    ['may touch both ends', free('18:30', '20:30'), g(), 'fits'],
    ['is out when the end lies outside', free('18:00', '20:00'), g(), 'out: time'],
    ['is out on another day', needs().free('WE').between('18:00', '22:00').build(), g(), 'out: time'],
    ['is read on the clock of its own zone', free('18:00', '21:00'), g().at('18:30', 'Asia/Tokyo'), 'fits'],
    ['with an unknown end needs only its start inside', free('18:00', '19:00'), g().lasting(null), 'fits'],
    ['with an unknown end does not start at the end', free('17:00', '18:30'), g().lasting(null), 'out: time'],
    ['may run past midnight when the window does', free('18:00', '02:00'), g().at('22:00').lasting(180), 'fits'],
    ['runs out of a window that ends at midnight', free('18:00', '24:00'), g().at('22:00').lasting(180), 'out: time'],
    [
      'may span windows that touch',
      needs().free('TU').between('18:00', '19:00').free('TU').between('19:00', '21:00').build(),
      g(),
      'fits',
    ],
    ['in the past is out', {}, g().on('2026-11-20'), 'out: time'],
    ['without any date is out', {}, g().on(), 'out: time'],
    ['outside the weeks looked at is out', { window: { until: '2026-11-24T00:00:00Z' } }, g(), 'out: time'],
    [
      'in a zone nobody knows cannot be placed',
      free('00:00', '24:00'),
      g().with({ occurrences: [{ start: '2026-11-25T00:30:00Z', zone: 'Mars/Base' }] }),
      'out: time',
    ],
  ])('%s', (_sentence, wants, gathering, expected) => {
    expect(outcome(wants, gathering.build())).toBe(expected);
  });

  it('keeps the dates that lie inside', () => {
    const [fit] = match(free('18:00', '21:00'), [g().on('2026-11-24', '2026-11-25', '2026-12-01').build()], AT).fits;
    expect([fit?.start, ...(fit?.alsoOn ?? [])]).toEqual(['2026-11-25T00:30:00Z', '2026-12-02T00:30:00Z']);
  });

  it('is right on both sides of the change of clocks', () => {
    const autumn = g().on('2026-10-31', '2026-11-01').at('01:30').lasting(30).build();
    const wants = needs().free('SU').between('01:00', '02:00').build();
    expect(match(wants, [autumn], '2026-10-01T00:00:00Z').fits[0]?.start).toBe('2026-11-01T06:30:00Z');
  });
});

const home = { lat: 39.8, lon: -89.64 };

describe('distance', () => {
  const within = (travel: NonNullable<Needs['travel']>): Needs => ({ home, travel });
  it.each<Case>([
    ['within the minutes fits', within({ mode: 'transit', maxMinutes: 45 }), g().near(39.8, -89.6), 'fits'],
    ['beyond the minutes is out', within({ mode: 'walk', maxMinutes: 45 }), g().near(39.8, -89.6), 'out: distance'],
    ['beyond the kilometres is out', within({ maxKm: 3 }), g().near(39.8, -89.6), 'out: distance'],
    [
      'must keep both limits',
      within({ mode: 'car', maxMinutes: 60, maxKm: 3 }),
      g().near(39.8, -89.6),
      'out: distance',
    ],
    [
      'of a town is a question where part of it is too far',
      within({ maxKm: 3 }),
      g().roughly(39.8, -89.6, 2_000),
      'ask: distance',
    ],
    ['of a town fits where all of it is near enough', within({ maxKm: 8 }), g().roughly(39.8, -89.6, 2_000), 'fits'],
    [
      'of a town is out where all of it is too far',
      within({ maxKm: 1 }),
      g().roughly(39.8, -89.6, 2_000),
      'out: distance',
    ],
    [
      'of a town is a question where it takes too long to part of it',
      within({ mode: 'walk', maxMinutes: 60 }),
      g().roughly(39.8, -89.6, 2_000),
      'ask: distance',
    ],
    [
      'by wheelchair takes longer',
      within({ mode: 'wheelchair', maxMinutes: 75 }),
      g().near(39.8, -89.6),
      'out: distance',
    ],
    ['of an unknown place is a question', within({ maxKm: 3 }), g().somewhere(), 'ask: distance'],
    ['does not matter online', within({ maxKm: 3 }), g().online(), 'fits'],
    ['does not matter where nobody set a limit', { home }, g().somewhere(), 'fits'],
    ['does not matter where home is not known', { travel: { maxKm: 1 } }, g(), 'fits'],
  ])('%s', (_sentence, wants, gathering, expected) => {
    expect(outcome(wants, gathering.build())).toBe(expected);
  });
});

describe('money', () => {
  const none: Needs = { money: { max: 0 } };
  it.each<Case>([
    ['free is free', none, g(), 'fits'],
    ['a donation fits any purse', none, g().costing({ kind: 'donation', min: 5 }), 'fits'],
    ['a sliding scale fits any purse', none, g().costing({ kind: 'sliding', min: 5, max: 40 }), 'fits'],
    ['a price within the limit fits', { money: { max: 10 } }, g().costing({ kind: 'fixed', min: 10, max: 10 }), 'fits'],
    ['a price above it is out', { money: { max: 10 } }, g().costing({ kind: 'fixed', min: 12 }), 'out: money'],
    [
      'prices on both sides are a question',
      { money: { max: 10 } },
      g().costing({ kind: 'fixed', min: 5, max: 15 }),
      'ask: access.cost',
    ],
    ['an unknown cost is a question', none, g().costing(null), 'ask: access.cost'],
    ['an assumed cost is a question', none, g().costing({ kind: 'free', assumed: true }), 'ask: access.cost'],
    ['an unknown cost is answered by a claim', none, g().costing(null).saying('access.cost', { kind: 'free' }), 'fits'],
    ['an unknown cost does not matter without a limit', {}, g().costing(null), 'fits'],
  ])('%s', (_sentence, wants, gathering, expected) => {
    expect(outcome(wants, gathering.build())).toBe(expected);
  });
});

describe('mode, age, status and room left', () => {
  const enforced = { min: 18, max: 25, enforced: true };
  it.each<Case>([
    ['online only leaves rooms out', { modes: ['online'] }, g(), 'out: mode'],
    ['in person only leaves screens out', { modes: ['in-person'] }, g().online(), 'out: mode'],
    ['hybrid fits either', { modes: ['online'] }, g().held('hybrid'), 'fits'],
    ['an unknown mode is a question', { modes: ['online'] }, g().held('unknown'), 'ask: access.mode'],
    ['an unknown mode fits who takes both', { modes: ['online', 'in-person'] }, g().held('unknown'), 'fits'],
    [
      'hybrid joined online asks nothing of the room',
      { ...needs().must('access.step-free', ['yes']).build(), modes: ['online'] },
      g().held('hybrid'),
      'fits',
    ],
    ['an enforced age is a gate', { age: 40 }, g().saying('access.age', enforced), 'out: age'],
    ['an enforced age lets the right ages in', { age: 20 }, g().saying('access.age', enforced), 'fits'],
    ['a suggested age is a label', { age: 40 }, g().saying('access.age', { min: 18, max: 25 }), 'fits'],
    ['an age that was not said is not judged', {}, g().saying('access.age', enforced), 'fits'],
    ['a cancelled gathering is out', {}, g().withStatus('cancelled'), 'out: status'],
    ['a postponed gathering is out', {}, g().withStatus('postponed'), 'out: status'],
    ['an unconfirmed gathering is a question', {}, g().withStatus('unconfirmed'), 'ask: status'],
    ['a full gathering is out', {}, g().saying('social.registration', 'full'), 'out: availability'],
    ['a closed cohort is out', {}, g().saying('group.intake', 'cohort-closed'), 'out: availability'],
    ['half a year without a sign of life is a question', {}, g().confirmed('2026-05-01T00:00:00Z'), 'ask: status'],
    ['not knowing when it was confirmed is not', {}, g().confirmed(null), 'fits'],
  ])('%s', (_sentence, wants, gathering, expected) => {
    expect(outcome(wants, gathering.build())).toBe(expected);
  });

  it('leaves out the dates that are cancelled on their own', () => {
    const [first, second] = g().weekly('TU', 2).build().occurrences;
    if (first === undefined || second === undefined) throw new Error('two dates were built');
    const gathering = g()
      .with({ occurrences: [{ ...first, status: 'cancelled' }, second] })
      .build();
    expect(match({}, [gathering], AT).fits[0]?.start).toBe(second.start);
  });

  it('asks whether an old listing is still meeting', () => {
    const [ask] = match({}, [g().confirmed('2026-05-01T00:00:00Z').build()], AT).askFirst;
    expect(ask?.unknowns).toEqual([{ attribute: 'status', strength: 'must', question: 'Is this still meeting?' }]);
  });

  it('labels a suggested age and a hedged hazard as cautions', () => {
    const hedged = aClaim('safety.recording', 'photos').sure(0.6);
    const [fit] = match(
      { age: 40 },
      [g().saying('access.age', { min: 18, max: 25 }).claiming(hedged).build()],
      AT,
    ).fits;
    expect(fit?.cautions.map(({ text }) => text)).toEqual(['may be so: photos are taken', 'Age: 18 to 25']);
  });
});
