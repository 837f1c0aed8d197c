import { Inject, Injectable } from '@nestjs/common';
import type { Mailer } from '#libs/mail';
import { Clock, type Log } from '#libs/platform';
import { Handles, sendMail, type JobData } from '#libs/queue';
import { MailRepository, Turns } from '#libs/store';
import { sendWaiting } from '../mail/send-waiting.js';
import { LOG, MAILER } from '../tokens.js';

/** Hands waiting mails to the mail server. Without one they stay where moderators can read them. */
@Injectable()
export class SendMailJob {
  constructor(
    private readonly mail: MailRepository,
    private readonly turns: Turns,
    private readonly clock: Clock,
    @Inject(MAILER) private readonly mailer: Mailer | null,
    @Inject(LOG) private readonly log: Log,
  ) {}

  @Handles(sendMail)
  async run(_: JobData<typeof sendMail>): Promise<void> {
    const { mail, turns, mailer, clock, log } = this;
    if (mailer !== null) await sendWaiting({ mail, turns, mailer, clock, log });
  }
}
