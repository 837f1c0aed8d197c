import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import type { Mailer } from '#libs/mail';
import { Clock, type Log } from '#libs/platform';
import { Jobs, sendMail } from '#libs/queue';
import { MailRepository } from '#libs/store';
import { inTheirTurn } from '../in-their-turn.js';
import { LOG, MAILER } from '../tokens.js';

/** Sees to it that mails go when their time comes, whatever became of the queue. */
@Injectable()
export class MailSweeps implements OnApplicationBootstrap {
  constructor(
    private readonly mail: MailRepository,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    @Inject(MAILER) private readonly mailer: Mailer | null,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await inTheirTurn(this.log, [() => this.publishDue()]);
  }

  @Interval(15_000)
  async publishDue(): Promise<void> {
    if (this.mailer !== null && (await this.mail.next(this.clock.now())) !== null)
      await this.jobs.publish(sendMail, {});
  }
}
