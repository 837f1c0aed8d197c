import type { FeedItem } from '#libs/feed';
import type { ShortlistItem } from '#libs/store';
import type { VisitorItem } from '../visitor/visitor-item.js';

/** A client's list as calendar entries. What is no longer to be seen has no entry; what is called off stays as called off. */
export function toFeedItems(items: readonly ShortlistItem[], seen: readonly VisitorItem[]): readonly FeedItem[] {
  const byKey = new Map(seen.map((one) => [`${one.gathering.id} ${one.occurrence.start}`, one]));
  return items.flatMap((item) => {
    const shown = byKey.get(`${item.gatheringId} ${item.start}`);
    if (shown === undefined) return [];
    const { gathering, occurrence } = shown;
    return [
      {
        gatheringId: item.gatheringId,
        start: item.start,
        end: occurrence.end ?? null,
        date: null,
        title: gathering.title,
        place: [gathering.venue?.name, gathering.venue?.address].filter(Boolean).join(', ') || null,
        cancelled: gathering.status === 'cancelled' || occurrence.status === 'cancelled',
        sequence: item.sequence,
        changedAt: item.updatedAt,
      },
    ];
  });
}
