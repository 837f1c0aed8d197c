import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { DAY_MS, toInstant, type SnapshotId } from '#libs/domain';
import { Clock, type Log } from '#libs/platform';
import { importSnapshot, Jobs, relayOutbox, sweepRetention } from '#libs/queue';
import { OutboxRepository, SnapshotsRepository } from '#libs/store';
import { DueSources } from './due/due-sources.js';
import { inTheirTurn } from './in-their-turn.js';
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
    private readonly due: DueSources,
    private readonly snapshots: SnapshotsRepository,
    private readonly outbox: OutboxRepository,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await inTheirTurn(this.log, [() => this.publishDue(), () => this.rollWindow()]);
  }

  @Interval(15_000)
  async publishDue(): Promise<void> {
    await this.due.publish();
    // Whoever fetched it has published it already: what is left was lost with the queue, or could not be read, and waits behind.
    await this.publishReading(await this.snapshots.findUnread(AT_ONCE));
    if ((await this.outbox.pending()) > 0) await this.jobs.publish(relayOutbox, {});
  }

  /** Once a day each source's last answer is read again, so that its dates reach half a year ahead of today. */
  @Interval(600_000)
  async rollWindow(): Promise<void> {
    const before = toInstant(this.clock.nowMs() - DAY_MS);
    await this.publishReading(await this.snapshots.findStale(before, AT_ONCE));
    await this.jobs.publish(sweepRetention, {});
  }

  private publishReading(ids: readonly SnapshotId[]): Promise<void> {
    const all = ids.map((snapshotId) => ({ snapshotId }));
    return this.jobs.publishAll(importSnapshot, all, { lane: 'later' });
  }
}
