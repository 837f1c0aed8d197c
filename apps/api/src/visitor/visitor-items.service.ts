import { Injectable } from '@nestjs/common';
import type { Instant, Needs } from '#libs/domain';
import { isHiddenFrom } from '#libs/match';
import { GatheringsRepository, type DateMove, type GatheringRecord, type ShortlistItem } from '#libs/store';
import { goodToKnow, whyItMaySuit } from './in-few-words.js';
import { STANDING_WORDS, standingOf } from './standing.js';
import type { VisitorItem } from './visitor-item.js';

/** An item as its client would see it, with what keeps it from being seen. */
export type SeenItem = VisitorItem & {
  readonly item: ShortlistItem;
  /** `checking`: a person of ours looks into it. `gone`: it may not be shown to this client. Null: the client sees it. */
  readonly off: 'checking' | 'gone' | null;
};

/**
 * A list as its client sees it. Reasons come from what is known of each gathering, not from the client's needs: the page would
 * tell whoever looks over a shoulder what somebody needs. Needs only say what may not be shown at all.
 */
@Injectable()
export class VisitorItemsService {
  constructor(private readonly gatherings: GatheringsRepository) {}

  /** What the client sees. */
  async of(items: readonly ShortlistItem[], needs: Needs | null, now: Instant): Promise<readonly VisitorItem[]> {
    return (await this.all(items, needs, now)).filter(({ off }) => off === null);
  }

  /** What is out of sight too, for a calendar that has to call it off and for the therapist. */
  async all(items: readonly ShortlistItem[], needs: Needs | null, now: Instant): Promise<readonly SeenItem[]> {
    const records = await this.gatherings.byIds([...new Set(items.map((item) => item.gatheringId))]);
    const byId = new Map(records.map((record) => [record.gathering.id, record]));
    const moves = await this.gatherings.moves(
      items.filter((item) => isAway(item, byId)).map((item) => item.gatheringId),
    );
    return items.flatMap((item) => {
      const record = byId.get(item.gatheringId);
      return record === undefined ? [] : [toSeenItem(item, record, moves, needs, now)];
    });
  }
}

function isAway({ gatheringId, start }: ShortlistItem, byId: ReadonlyMap<string, GatheringRecord>): boolean {
  return byId.get(gatheringId)?.gathering.occurrences.every((one) => one.start !== start) === true;
}

function toSeenItem(
  item: ShortlistItem,
  record: GatheringRecord,
  moves: readonly DateMove[],
  needs: Needs | null,
  now: Instant,
): SeenItem {
  const { gathering } = record;
  const ofThis = moves.filter((move) => move.gatheringId === gathering.id);
  const { occurrence, standing } = standingOf(item.start, record, ofThis, now);
  const hidden = record.state === 'hidden' || isHiddenFrom(needs ?? {}, gathering, occurrence, now);
  return {
    id: item.id,
    item,
    off: hidden ? 'gone' : record.state === 'held' ? 'checking' : null,
    gathering,
    occurrence,
    standing,
    why: whyItMaySuit(gathering),
    goodToKnow: goodToKnow(gathering),
    note: item.note ?? '',
    answer: item.feedback,
    changed: STANDING_WORDS[standing],
  };
}
