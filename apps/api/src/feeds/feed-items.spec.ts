import { describe, expect, it } from '@jest/globals';
import { ClientId, GatheringId } from '#libs/domain';
import { aGathering } from '../../../../test/builders/a-gathering.js';
import type { SeenItem } from '../visitor/visitor-items.service.js';
import { toFeedItems } from './feed-items.js';

const ID = '01900000-0000-7000-8000-000000000001';
const START = '2026-12-01T18:30:00Z';

describe('a list as calendar entries', () => {
  it('names neither what nor where of something that may no longer be seen, and calls it off', () => {
    expect(toFeedItems([seen({ off: 'checking' })])).toMatchObject([
      { title: 'Appointment', place: null, cancelled: true, firstStart: START },
    ]);
  });

  it.each([
    ['put-off', { cancelled: false, doubt: 'put-off' }],
    ['no-longer-listed', { cancelled: false, doubt: 'no-longer-listed' }],
    ['unconfirmed', { cancelled: false, doubt: 'unconfirmed' }],
    ['called-off', { cancelled: true }],
  ] as const)('says that a date is %s', (standing, entry) => {
    expect(toFeedItems([seen({ standing })])).toMatchObject([entry]);
  });

  it('takes the new time of a date that moved, under the old one', () => {
    const occurrence = { start: '2026-12-02T18:30:00Z', end: null, zone: 'UTC' };
    expect(toFeedItems([seen({ standing: 'moved', occurrence })])).toMatchObject([
      { start: '2026-12-02T18:30:00Z', firstStart: START },
    ]);
  });

  it('keeps a whole day a whole day, on the clock of its place', () => {
    const zone = 'America/New_York';
    const occurrence = { start: '2026-12-05T05:00:00Z', end: '2026-12-07T05:00:00Z', zone, date: '2026-12-05' };
    expect(toFeedItems([seen({ occurrence })])).toMatchObject([{ date: '2026-12-05', dateUntil: '2026-12-07' }]);
  });
});

function seen(parts: Partial<SeenItem>): SeenItem {
  return {
    id: ID,
    item: {
      id: ID,
      clientId: ClientId.parse(ID),
      gatheringId: GatheringId.parse(ID),
      start: START,
      position: 0,
      note: null,
      sequence: 1,
      changedAt: START,
      feedback: null,
      updatedAt: START,
    },
    off: null,
    gathering: aGathering(ID).build(),
    occurrence: { start: START, end: null, zone: 'UTC' },
    standing: 'on',
    why: [],
    goodToKnow: [],
    note: '',
    answer: null,
    changed: null,
    ...parts,
  };
}
