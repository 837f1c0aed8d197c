import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { Clock } from '#libs/platform';
import { fetchSource, Jobs } from '#libs/queue';
import { SourcesRepository } from '#libs/store';
import { roomFor } from './room-for.js';

const AT_ONCE = 200;

/**
 * Publishes the sources that are due, hosts in turn, and never more than the queue has room for: after a day of downtime all are due, and
 * wait in the database. Several workers may do so at once, since a source is held by one sweep and its job is one by its key.
 */
@Injectable()
export class DueSources {
  /** The last sweep left some behind. */
  private more = false;
  private running = false;

  constructor(
    private readonly sources: SourcesRepository,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  publish(): Promise<void> {
    return this.alone(false);
  }

  @Interval(1_000)
  async fillUp(): Promise<void> {
    if (this.more) await this.alone(true);
  }

  private async alone(between: boolean): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      await this.fill(between);
    } finally {
      this.running = false;
    }
  }

  private async fill(between: boolean): Promise<void> {
    // Asked first: a source that is held for a queue that is away would have to wait until it is held no more.
    const queues = await Promise.all([this.jobs.state('fetch'), this.jobs.state('import')]);
    this.more = true;
    for (let room = roomFor(queues, between); room > 0;) {
      const limit = Math.min(room, AT_ONCE);
      const due = await this.sources.findDue(this.clock.now(), limit);
      const asked = (failing: boolean) =>
        due.filter((one) => one.failing === failing).map(({ id }) => ({ sourceId: id }));
      await this.jobs.publishAll(fetchSource, asked(false));
      // What did not answer last time may take its time again; nobody else should wait for it.
      await this.jobs.publishAll(fetchSource, asked(true), { lane: 'later' });
      this.more = due.length === limit;
      room = this.more ? room - limit : 0;
    }
  }
}
