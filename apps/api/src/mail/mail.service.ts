import { Inject, Injectable, NotFoundException } from '@nestjs/common';
import { MailId, type Instant } from '#libs/domain';
import type { Config, Log } from '#libs/platform';
import { Jobs, sendMail } from '#libs/queue';
import { AuditRepository, MailRepository, type KeptMail } from '#libs/store';
import { soon } from '../moderation/soon.js';
import { CONFIG, LOG } from '../tokens.js';

/** More than this nobody looks through; the newest come first. */
const MOST = 100;

/** What was written to anybody, and what became of it. */
@Injectable()
export class MailService {
  constructor(
    private readonly mail: MailRepository,
    private readonly audit: AuditRepository,
    private readonly jobs: Jobs,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Whether there is a mail server: without one this is the only place where mails can be read. */
  get hasServer(): boolean {
    return this.config.mail.smtp !== null;
  }

  list(): Promise<readonly KeptMail[]> {
    return this.mail.list(MOST);
  }

  /** Sends one that was given up. Gives a sentence about what happens next. */
  async again(id: string, by: string, now: Instant): Promise<string> {
    const parsed = MailId.safeParse(id);
    if (!parsed.success || !(await this.mail.tryAgain(parsed.data, now)))
      throw new NotFoundException('It is on its way already, or is no more.');
    await this.audit.record({ who: by, what: 'mail.tried-again', subject: parsed.data, at: now });
    await soon(this.jobs.publish(sendMail, {}), this.log);
    return 'We are sending it again. Load this page again in a minute.';
  }
}
