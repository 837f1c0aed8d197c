import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { DAY_MS, toInstant, type GatheringIndex } from '#libs/domain';
import { Clock, type Log } from '#libs/platform';
import {
  fetchSource,
  importSnapshot,
  Jobs,
  rebuildIndex,
  reconcileIndex,
  relayOutbox,
  sweepRetention,
} from '#libs/queue';
import { INDEX, SearchAway } from '#libs/search';
import { GatheringsRepository, OutboxRepository, SnapshotsRepository, SourcesRepository } from '#libs/store';
import { LOG } from './tokens.js';

/** More than this a sweep may find in the next one. */
const AT_ONCE = 200;

/**
 * The sweeps ask the database what is due and publish it. The queue is a hint: empty it at any moment and nothing is lost but a
 * few seconds.
 */
@Injectable()
export class Sweeps implements OnApplicationBootstrap {
  constructor(
    private readonly sources: SourcesRepository,
    private readonly snapshots: SnapshotsRepository,
    private readonly outbox: OutboxRepository,
    private readonly gatherings: GatheringsRepository,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    @Inject(INDEX) private readonly index: GatheringIndex,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.publishDue();
    await this.rollWindow();
    await this.checkIndex();
  }

  @Interval(15_000)
  async publishDue(): Promise<void> {
    for (const sourceId of await this.sources.findDue(this.clock.now(), AT_ONCE)) {
      await this.jobs.publish(fetchSource, { sourceId });
    }
    for (const snapshotId of await this.snapshots.findUnread(AT_ONCE)) {
      await this.jobs.publish(importSnapshot, { snapshotId });
    }
    if ((await this.outbox.pending()) > 0) await this.jobs.publish(relayOutbox, {});
  }

  /** An index that is gone is built anew. One that holds another number of documents than there are was wiped, or put back from an old copy: then all is compared. */
  @Interval(60_000)
  async checkIndex(): Promise<void> {
    if (this.index.engine === 'postgres') return;
    try {
      const size = await this.index.size();
      if (size === null) {
        await this.jobs.publish(rebuildIndex, {});
        return;
      }
      const [shown, { waiting, refused }] = [await this.gatherings.shownCount(), await this.outbox.state()];
      if (Math.abs(size - shown) > waiting + refused) await this.jobs.publish(reconcileIndex, {});
    } catch (failure) {
      if (!(failure instanceof SearchAway)) throw failure;
      this.log.warn({ code: failure.code }, 'index not compared');
    }
  }

  @Interval(3_600_000)
  async reconcile(): Promise<void> {
    if (this.index.engine !== 'postgres') await this.jobs.publish(reconcileIndex, {});
  }

  /** Once a day each source's last answer is read again, so that its dates reach half a year ahead of today. */
  @Interval(600_000)
  async rollWindow(): Promise<void> {
    const before = toInstant(this.clock.nowMs() - DAY_MS);
    for (const snapshotId of await this.snapshots.findStale(before, AT_ONCE)) {
      await this.jobs.publish(importSnapshot, { snapshotId });
    }
    await this.jobs.publish(sweepRetention, {});
  }
}
