import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { buildIndex, checkIndex, Jobs } from '#libs/queue';
import { SearchAway } from '#libs/search';
import { inTheirTurn } from '../in-their-turn.js';
import { IndexParts } from './index-parts.js';
import { need } from './need.js';
import { seeIndex } from './see-index.js';

/** Sees to it that the index holds what the database does, whatever becomes of its server. */
@Injectable()
export class IndexSweeps implements OnApplicationBootstrap {
  constructor(
    private readonly parts: IndexParts,
    private readonly jobs: Jobs,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await inTheirTurn(this.parts.log, [() => this.look()]);
  }

  @Interval(30_000)
  async look(): Promise<void> {
    const { index, store, log } = this.parts;
    if (index === undefined) return;
    try {
      const needed = need(await seeIndex(store, index));
      if (needed === 'build') await this.jobs.publish(buildIndex, {});
      if (needed === 'check') await this.jobs.publish(checkIndex, {});
    } catch (failure) {
      if (!(failure instanceof SearchAway)) throw failure;
      log.warn({ code: failure.code }, 'index not looked at');
    }
  }

  @Interval(3_600_000)
  async compare(): Promise<void> {
    if (this.parts.index !== undefined) await this.jobs.publish(checkIndex, {});
  }
}
