import { describe, expect, it } from '@jest/globals';
import { isOver, type Gathering, type GatheringOccurrence } from '#libs/domain';
import { aGathering } from '../../../../test/builders/a-gathering.js';
import { standingOf } from './standing.js';

const NOW = '2026-11-20T09:00:00Z';
const weekly = aGathering().weekly('TU').build();
const [first, second] = weekly.occurrences as [GatheringOccurrence, GatheringOccurrence];
const without = { ...weekly, occurrences: weekly.occurrences.slice(1) };
const saying = (status: Gathering['status']) => ({ ...weekly, occurrences: [{ ...first, ...(status && { status }) }] });
const move = (from: string) => ({ gatheringId: 'g1', from, to: second.start });

describe('a date on a list', () => {
  it.each([
    ['is on', weekly, {}, [], NOW, 'on'],
    ['is called off', saying('cancelled'), {}, [], NOW, 'called-off'],
    ['is called off with all the others', { ...weekly, status: 'cancelled' as const }, {}, [], NOW, 'called-off'],
    ['is put off', saying('postponed'), {}, [], NOW, 'put-off'],
    ['is not confirmed', saying('unconfirmed'), {}, [], NOW, 'unconfirmed'],
    ['is gone', without, {}, [], NOW, 'no-longer-listed'],
    ['has moved, as the series says', without, {}, [move(first.start)], NOW, 'moved'],
    ['has not moved when another did', without, {}, [move('2026-12-08T00:30:00Z')], NOW, 'no-longer-listed'],
    ['is withdrawn', weekly, { listed: false, withdrawn: true }, [], NOW, 'no-longer-listed'],
    ['was not named last time', weekly, { doubt: 'unseen' }, [], NOW, 'unseen'],
    ['has a source that is gone', weekly, { listed: false, doubt: 'silent' }, [], NOW, 'silent'],
    [
      'is called off by a source that is gone',
      saying('cancelled'),
      { listed: false, doubt: 'silent' },
      [],
      NOW,
      'called-off',
    ],
    ['was on, and is over with its source', weekly, { listed: false }, [], '2027-01-01T00:00:00Z', 'on'],
    [
      'stays withdrawn when it is over',
      weekly,
      { listed: false, withdrawn: true },
      [],
      '2027-01-01T00:00:00Z',
      'no-longer-listed',
    ],
  ] as const)('%s', (_, gathering, more, moves, now, standing) => {
    const record = { gathering, listed: true, withdrawn: false, doubt: null, ...more };
    expect(standingOf(first.start, record, moves, now).standing).toBe(standing);
  });

  it('is shown where it moved to', () => {
    const record = { gathering: without, listed: true, withdrawn: false, doubt: null };
    expect(standingOf(first.start, record, [move(first.start)], NOW).occurrence).toEqual(second);
  });

  it('stays a whole day when it is gone', () => {
    const day = { start: '2026-12-12T00:00:00Z', end: null, zone: 'UTC', date: '2026-12-12' };
    const record = { gathering: { ...weekly, occurrences: [day] }, listed: true, withdrawn: false, doubt: null };
    expect(standingOf('2026-12-05T00:00:00Z', record, [], NOW)).toMatchObject({
      standing: 'no-longer-listed',
      occurrence: { date: '2026-12-05' },
    });
  });

  it('that is a whole day is not over at its first midnight', () => {
    const day = { start: '2026-12-05T00:00:00Z', end: null, zone: 'UTC', date: '2026-12-05' };
    expect([isOver(day, '2026-12-05T12:00:00Z'), isOver(day, '2026-12-06T12:00:00Z')]).toEqual([false, true]);
  });
});
