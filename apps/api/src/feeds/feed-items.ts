import type { FeedDoubt, FeedItem } from '#libs/feed';
import type { Standing } from '../visitor/standing.js';
import type { SeenItem } from '../visitor/visitor-items.service.js';
import { dayAfter } from './day-after.js';
import { placeOf } from './place-of.js';

/** The neutral word of every calendar that the client chose none for. */
export const NEUTRAL = 'Appointment';

const DOUBTS: Partial<Readonly<Record<Standing, FeedDoubt>>> = {
  unconfirmed: 'unconfirmed',
  unseen: 'unconfirmed',
  silent: 'unconfirmed',
  'put-off': 'put-off',
  'no-longer-listed': 'no-longer-listed',
};

/**
 * A client's list as calendar entries. What may no longer be seen stays as called off, since an entry that only vanishes may
 * stay on a phone; it says neither what it was nor where.
 */
export function toFeedItems(seen: readonly SeenItem[]): readonly FeedItem[] {
  return seen.map(({ item, gathering, occurrence, standing, off }) => {
    const doubt = DOUBTS[standing];
    return {
      gatheringId: item.gatheringId,
      start: occurrence.start,
      firstStart: item.start,
      end: occurrence.end ?? null,
      date: occurrence.date ?? null,
      dateUntil: dayAfter(occurrence),
      title: off === null ? gathering.title : NEUTRAL,
      place: off === null ? placeOf(gathering) : null,
      cancelled: off !== null || standing === 'called-off',
      ...(doubt === undefined ? {} : { doubt }),
      sequence: item.sequence,
      changedAt: item.changedAt,
    };
  });
}
