import { Injectable, NotFoundException } from '@nestjs/common';
import type { Instant } from '#libs/domain';
import { renderCalendar } from '#libs/feed';
import { GatheringsRepository, type GatheringRecord } from '#libs/store';
import { nextDate } from '#libs/ui';
import { dayAfter } from '../feeds/day-after.js';
import { placeOf } from '../feeds/place-of.js';
import { paths } from '../site/paths.js';
import type { GatheringPageProps } from './gathering.page.js';
import { isForAnyone } from './is-for-anyone.js';

/** A public file is nobody's: its UIDs are not secret, only stable. */
const PUBLIC_SECRET = new Uint8Array(32);

/** One gathering for anyone who has its address. */
@Injectable()
export class GatheringService {
  constructor(private readonly gatherings: GatheringsRepository) {}

  async page(id: string, now: Instant): Promise<Omit<GatheringPageProps, 'frame' | 'now'>> {
    const { gathering, sources } = await this.find(id);
    const next = nextDate(gathering, now);
    return {
      gathering,
      checked: null,
      listedBy: sources.filter(({ listed }) => listed).map(({ name, url }) => ({ name, url })),
      calendarHref: next === null ? null : `${paths.gathering(id)}/calendar.ics`,
    };
  }

  /** The next date as a file. */
  async calendar(id: string, now: Instant): Promise<string> {
    const { gathering } = await this.find(id);
    const next = nextDate(gathering, now);
    if (next === null) throw new NotFoundException('There is no date ahead.');
    return renderCalendar({
      mode: 'plain',
      word: '',
      secret: PUBLIC_SECRET,
      items: [
        {
          gatheringId: gathering.id,
          start: next.start,
          end: next.end ?? null,
          date: next.date ?? null,
          dateUntil: dayAfter(next),
          title: gathering.title,
          place: placeOf(gathering),
          cancelled: next.status === 'cancelled' || gathering.status === 'cancelled',
          sequence: 0,
          changedAt: gathering.lastConfirmed ?? now,
        },
      ],
    });
  }

  private async find(id: string): Promise<GatheringRecord> {
    const [record] = await this.gatherings.byIds([id]);
    if (record === undefined || record.withdrawn || record.state !== 'public' || !isForAnyone(record.gathering)) {
      throw new NotFoundException('There is no gathering at this address.');
    }
    return record;
  }
}
