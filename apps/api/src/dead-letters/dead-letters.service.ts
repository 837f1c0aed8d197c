import { Inject, Injectable, NotFoundException } from '@nestjs/common';
import { DeadLetterId, type Instant } from '#libs/domain';
import type { Log } from '#libs/platform';
import { Jobs, replay } from '#libs/queue';
import { AuditRepository, DeadLettersRepository, type DeadLetter } from '#libs/store';
import { countOf } from '#libs/ui';
import { soon } from '../moderation/soon.js';
import { LOG } from '../tokens.js';

/** More than this nobody looks through; the newest come first. */
const MOST = 200;

/** What could not be done, for a moderator who has found out why. Each order gives one sentence about what happens next. */
@Injectable()
export class DeadLettersService {
  constructor(
    private readonly letters: DeadLettersRepository,
    private readonly audit: AuditRepository,
    private readonly jobs: Jobs,
    @Inject(LOG) private readonly log: Log,
  ) {}

  list(): Promise<readonly DeadLetter[]> {
    return this.letters.list(MOST);
  }

  async again(id: string, by: string, now: Instant): Promise<string> {
    await this.tryAgain(await this.find(id), by, now);
    return 'We are trying it again. Load this page again in a minute.';
  }

  async allAgain(by: string, now: Instant): Promise<string> {
    const all = await this.letters.list(MOST);
    for (const letter of all) await this.tryAgain(letter, by, now);
    return `We are trying ${countOf(all.length, 'of them', 'of them')} again. Load this page again in a minute.`;
  }

  async forget(id: string, by: string, now: Instant): Promise<string> {
    const letter = await this.find(id);
    await this.letters.forget(letter.id);
    await this.audit.record({ who: by, what: 'dead-letter.forgotten', subject: letter.id, at: now });
    return 'Forgotten. Its source is still asked at its next turn.';
  }

  /** Marked first: then it is tried whatever becomes of the queue. */
  private async tryAgain(letter: DeadLetter, by: string, now: Instant): Promise<void> {
    await this.letters.markReplayed(letter.id, now);
    await this.audit.record({ who: by, what: 'dead-letter.replayed', subject: letter.id, at: now });
    await soon(
      replay(this.jobs, letter).then(() => undefined),
      this.log,
    );
  }

  private async find(id: string): Promise<DeadLetter> {
    const parsed = DeadLetterId.safeParse(id);
    const letter = parsed.success ? await this.letters.find(parsed.data) : null;
    if (letter === null) throw new NotFoundException('It was done, or forgotten, in the meantime.');
    return letter;
  }
}
