import { Inject, Injectable, NotFoundException } from '@nestjs/common';
import { SourceId, SubmissionId, type Instant } from '#libs/domain';
import type { Log } from '#libs/platform';
import { Jobs, relayOutbox } from '#libs/queue';
import {
  AuditRepository,
  ImportsRepository,
  SourcesRepository,
  SubmissionsRepository,
  type SourceHealth,
  type Submission,
} from '#libs/store';
import { countOf, valuesOf, type FormValues } from '#libs/ui';
import { KeptOptOut } from '../fetching/opt-out-answers.js';
import { LOG } from '../tokens.js';
import { LATE, type Decided } from './decision.service.js';
import { isOnSite } from './is-on-site.js';
import { itemOfOptOut } from './opt-out-item.js';
import type { OptOutDecisionPageProps } from './opt-out-decision.page.js';
import { readDecision } from './read-decision.js';
import { soon } from './soon.js';

export type OptOutView = Omit<OptOutDecisionPageProps, 'frame' | 'form' | 'now'>;

/** Sites that ask to be left alone: which sources that means, and doing it. */
@Injectable()
export class OptOutService {
  constructor(
    private readonly submissions: SubmissionsRepository,
    private readonly sources: SourcesRepository,
    private readonly imports: ImportsRepository,
    private readonly audit: AuditRepository,
    private readonly jobs: Jobs,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Null when it was decided already. */
  async view(id: string): Promise<OptOutView | null> {
    const submission = await this.find(id);
    if (submission.decision !== null) return null;
    return {
      item: itemOfOptOut(submission),
      url: submission.url ?? '',
      text: KeptOptOut.parse(submission.payload).text,
      contact: submission.contact,
      sources: await this.sourcesOf(submission),
    };
  }

  /** Null when it was decided already. */
  async decide(id: string, by: string, form: FormValues, now: Instant): Promise<Decided | null> {
    const submission = await this.find(id);
    if (submission.decision !== null) return null;
    const read = readDecision(form, ['approve', 'hold', 'decline']);
    if ('errors' in read) return read;
    const { choice, reason } = read;
    if (choice === 'hold') {
      const kept = await this.submissions.putOff(submission.id, by, reason ?? '', now);
      return kept ? { sentence: 'Put off. It stays in this list with your reason.' } : LATE;
    }
    if (choice === 'decline') {
      const kept = await this.submissions.decide(submission.id, 'declined', by, reason, now);
      return kept ? { sentence: 'Declined. We go on reading it.' } : LATE;
    }
    return this.approve(submission, by, reason, valuesOf(form, 'source'), now);
  }

  /** The sources first: whoever is interrupted in between finds it here again, and doing it twice is doing it once. */
  private async approve(
    submission: Submission,
    by: string,
    reason: string | null,
    ticked: readonly string[],
    now: Instant,
  ): Promise<Decided> {
    const known = await this.sourcesOf(submission);
    const chosen = known.filter((source) => ticked.includes(source.id));
    if (known.length > 0 && chosen.length === 0) {
      return { errors: [{ field: 'source', message: 'Tick what we stop reading' }] };
    }
    let gone = 0;
    for (const { id } of chosen) {
      gone += await this.imports.withdraw(SourceId.parse(id), now);
      await this.audit.record({ who: by, what: 'source.left-alone', subject: id, at: now });
    }
    if (!(await this.submissions.decide(submission.id, 'approved', by, reason, now))) return LATE;
    await soon(this.jobs.publish(relayOutbox, {}), this.log);
    if (known.length === 0) return { sentence: 'Noted. We read nothing there.' };
    return { sentence: `We have stopped reading ${countOf(chosen.length, 'source')}. ${countOf(gone, 'event')} went.` };
  }

  private async sourcesOf({ url }: Submission): Promise<readonly SourceHealth[]> {
    return (await this.sources.health()).filter((source) => isOnSite(source.url, url ?? ''));
  }

  private async find(id: string): Promise<Submission> {
    const parsed = SubmissionId.safeParse(id);
    const submission = parsed.success ? await this.submissions.find(parsed.data) : null;
    if (submission?.kind !== 'opt-out') throw new NotFoundException('There is nothing to decide at this address.');
    return submission;
  }
}
