import { Injectable } from '@nestjs/common';
import type { Gathering, GatheringOccurrence } from '#libs/domain';
import { GatheringsRepository, type ShortlistItem } from '#libs/store';
import { goodToKnow, whyItMaySuit } from './in-few-words.js';
import type { VisitorItem } from './visitor-item.js';

/**
 * A list as its client sees it. Reasons come from what is known of each gathering, not from the client's needs: the page would
 * tell whoever looks over a shoulder what somebody needs.
 */
@Injectable()
export class VisitorItemsService {
  constructor(private readonly gatherings: GatheringsRepository) {}

  async of(items: readonly ShortlistItem[]): Promise<readonly VisitorItem[]> {
    const records = await this.gatherings.byIds([...new Set(items.map((item) => item.gatheringId))]);
    const byId = new Map(records.map((record) => [record.gathering.id, record]));
    return items.flatMap((item) => {
      const record = byId.get(item.gatheringId);
      // What a moderator has hidden disappears from lists too.
      if (record === undefined || record.state === 'hidden') return [];
      return [toVisitorItem(item, record.gathering, record.listed)];
    });
  }
}

function toVisitorItem(item: ShortlistItem, gathering: Gathering, listed: boolean): VisitorItem {
  const found = gathering.occurrences.find((one) => one.start === item.start);
  return {
    gathering,
    occurrence: found ?? gone(item, gathering),
    why: whyItMaySuit(gathering),
    goodToKnow: goodToKnow(gathering),
    note: item.note ?? '',
    answer: item.feedback,
    changed: changeOf(gathering, found, listed),
  };
}

function gone({ start }: ShortlistItem, gathering: Gathering): GatheringOccurrence {
  return { start, end: null, zone: gathering.occurrences[0]?.zone ?? 'UTC', status: 'unconfirmed' };
}

function changeOf(gathering: Gathering, date: GatheringOccurrence | undefined, listed: boolean): string | null {
  if (gathering.status === 'cancelled' || date?.status === 'cancelled') return 'This date is called off.';
  if (gathering.status === 'postponed' || date?.status === 'postponed') return 'This date is put off.';
  if (!listed || date === undefined) return 'The host no longer lists this date. Ask before you travel.';
  return null;
}
