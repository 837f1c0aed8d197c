import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import type { Log } from '#libs/platform';
import { Jobs, tellAlerts } from '#libs/queue';
import { inTheirTurn } from '../in-their-turn.js';
import { LOG } from '../tokens.js';

/** Has sources looked at. More often than once an hour, so that what is an hour old is told in time. */
@Injectable()
export class AlertSweeps implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: Jobs,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await inTheirTurn(this.log, [() => this.look()]);
  }

  @Interval(600_000)
  async look(): Promise<void> {
    await this.jobs.publish(tellAlerts, {});
  }
}
