import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import type { Log } from '#libs/platform';
import { Jobs, replay } from '#libs/queue';
import { DeadLettersRepository } from '#libs/store';
import { LOG } from '../tokens.js';

const AT_ONCE = 200;

/** Publishes what somebody asked to be tried again. By its key it is one job, however often that is. */
@Injectable()
export class Replays {
  constructor(
    private readonly letters: DeadLettersRepository,
    private readonly jobs: Jobs,
    @Inject(LOG) private readonly log: Log,
  ) {}

  @Interval(15_000)
  async publish(): Promise<void> {
    for (const letter of await this.letters.replayed(AT_ONCE)) {
      const { id, job } = letter;
      if (!(await replay(this.jobs, letter))) this.log.warn({ id, job }, 'dead letter of a job that is no more');
    }
  }
}
