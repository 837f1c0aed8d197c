import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { SnapshotId, SourceId } from '#libs/domain';
import type { Store } from '#libs/store';
import { NOW } from '../data/feed.js';
import { WEEKLY_EDITION, weeklyFeed } from '../data/weekly-feed.js';
import { kept } from '../kept.js';

/** Houses with a calendar each, as sources of an empty database. */
export class Houses {
  private readonly sources: SourceId[] = [];

  constructor(
    private readonly store: Store,
    private readonly owner: pg.Client,
    private readonly bytes: readonly Buffer[],
  ) {}

  /** The calendars of so many houses, each with so many series. */
  static calendars(houses: number, series: number, edited = 0): readonly Buffer[] {
    return Array.from({ length: houses }, (_, house) =>
      kept(`weekly-${String(house)}-${String(series)}-${String(edited)}-v${String(WEEKLY_EDITION)}.ics`, () =>
        weeklyFeed(house, series, edited),
      ),
    );
  }

  /** Nothing is known of any of them. */
  async begin(): Promise<void> {
    await this.owner.query('TRUNCATE source, gathering, outbox CASCADE');
    this.sources.length = 0;
    for (const [at] of this.bytes.entries()) {
      const house = `House ${String(at)}`;
      const url = `https://house-${String(at)}.example/calendar.ics`;
      const source = { ...SOURCE, name: house, hostName: house, url, nextFetchAt: NOW };
      this.sources.push((await this.store.sources.add(source)).id);
    }
  }

  /** Each answers with its calendar, or another one; what came waits to be read, as after a fetch. */
  async answer(bytes = this.bytes): Promise<readonly SnapshotId[]> {
    const waiting: SnapshotId[] = [];
    for (const [at, source] of this.sources.entries()) {
      const body = bytes[at] ?? Buffer.alloc(0);
      const epoch = await this.store.sources.beginRun(source);
      const url = `https://house-${String(at)}.example/calendar.ics`;
      const sha256 = createHash('sha256').update(body).digest('hex');
      const about = { url, finalUrl: url, fetchedAt: NOW, contentType: 'text/calendar; charset=utf-8' };
      const saved = await this.store.snapshots.save(source, epoch, { ...about, bytes: body, sha256 });
      if (saved === null) throw new Error('another run has begun');
      waiting.push(saved);
    }
    return waiting;
  }
}

const SOURCE = {
  importer: 'ics',
  zone: 'Europe/London',
  language: 'en',
  hostKind: 'club',
  state: 'active',
} as const;
