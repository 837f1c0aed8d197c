import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import type { GatheringIndex } from '#libs/domain';
import type { Log } from '#libs/platform';
import { Jobs, rebuildIndex, reconcileIndex } from '#libs/queue';
import { INDEX, SearchAway } from '#libs/search';
import { GatheringsRepository, OutboxRepository } from '#libs/store';
import { inTheirTurn } from '../in-their-turn.js';
import { LOG } from '../tokens.js';

/** Sees to it that the index holds what the database does, whatever becomes of its server. */
@Injectable()
export class IndexSweeps implements OnApplicationBootstrap {
  constructor(
    private readonly gatherings: GatheringsRepository,
    private readonly outbox: OutboxRepository,
    private readonly jobs: Jobs,
    @Inject(INDEX) private readonly index: GatheringIndex,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await inTheirTurn(this.log, [() => this.check()]);
  }

  /**
   * An index that is gone is built anew. One that holds another number of documents than there are was put back from an old copy, or
   * filled by somebody else: then all of it is compared.
   */
  @Interval(60_000)
  async check(): Promise<void> {
    if (this.index.engine === 'postgres') return;
    try {
      const size = await this.index.size();
      if (size === null) return await this.jobs.publish(rebuildIndex, {});
      const shown = await this.gatherings.shownCount();
      const { waiting, refused } = await this.outbox.state();
      if (Math.abs(size - shown) > waiting + refused) await this.jobs.publish(reconcileIndex, {});
    } catch (failure) {
      if (!(failure instanceof SearchAway)) throw failure;
      this.log.warn({ code: failure.code }, 'index not compared');
    }
  }

  @Interval(3_600_000)
  async compare(): Promise<void> {
    if (this.index.engine !== 'postgres') await this.jobs.publish(reconcileIndex, {});
  }
}
