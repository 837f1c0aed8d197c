import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { JUDGING } from '#libs/pipeline';
import type { Log } from '#libs/platform';
import { Jobs, linkDuplicates } from '#libs/queue';
import { DuplicatesRepository, FactsRepository } from '#libs/store';
import { inTheirTurn } from './in-their-turn.js';
import { LOG } from './tokens.js';

/** Sees to it that all that is listed is compared with what other sources list, by the judging of this edition. */
@Injectable()
export class Comparisons implements OnApplicationBootstrap {
  constructor(
    private readonly duplicates: DuplicatesRepository,
    private readonly facts: FactsRepository,
    private readonly jobs: Jobs,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const before = await this.facts.swap('judging', JUDGING);
    if (before !== null && before !== JUDGING) await this.duplicates.compareAllAgain();
    await inTheirTurn(this.log, [() => this.publishDue()]);
  }

  @Interval(15_000)
  async publishDue(): Promise<void> {
    if (await this.duplicates.anyDue()) await this.jobs.publish(linkDuplicates, {});
  }
}
