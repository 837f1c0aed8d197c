import { Inject, Injectable } from '@nestjs/common';
import { searchFacets, SourceId, type Instant, type SubmissionId } from '#libs/domain';
import type { Log } from '#libs/platform';
import { Jobs, relayOutbox } from '#libs/queue';
import {
  AuditRepository,
  GatheringsRepository,
  SubmissionsRepository,
  type Decision,
  type GatheringRecord,
  type Submission,
} from '#libs/store';
import { valueOf, type FieldError, type FormValues } from '#libs/ui';
import { LOG } from '../tokens.js';
import { ListingService } from './listing.service.js';
import { readDecision, type Choice } from './read-decision.js';
import { soon } from './soon.js';

const CHOICES = ['approve', 'hold', 'decline', 'block'] as const;

export type Decided = { readonly sentence: string } | { readonly errors: readonly FieldError[] };

const DECISIONS: Readonly<Record<Exclude<Choice, 'hold'>, Decision>> = {
  approve: 'approved',
  decline: 'declined',
  block: 'blocked',
};
export const LATE: Decided = { sentence: 'Someone was faster: this was decided already.' };
const NEVER_LISTED: Decided = {
  errors: [{ field: 'reason', message: 'It has words that we never list. Keep it back or hide it.' }],
};

/** One decision, once, with its reason and who made it. */
@Injectable()
export class DecisionService {
  constructor(
    private readonly submissions: SubmissionsRepository,
    private readonly gatherings: GatheringsRepository,
    private readonly audit: AuditRepository,
    private readonly listing: ListingService,
    private readonly jobs: Jobs,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async onSubmission(submission: Submission, by: string, form: FormValues, now: Instant): Promise<Decided> {
    const read = readDecision(form, CHOICES);
    if ('errors' in read) return read;
    const { choice, reason } = read;
    if (choice === 'hold') {
      const kept = await this.submissions.putOff(submission.id, by, reason ?? '', now);
      return kept ? { sentence: 'Put off. It stays in this list with your reason.' } : LATE;
    }
    const earlier = SourceId.safeParse(valueOf(form, 'replaces')).data;
    // Before the decision, so that an approval that is interrupted still knows it.
    if (choice === 'approve' && earlier !== undefined) await this.submissions.replaces(submission.id, earlier);
    if (!(await this.submissions.decide(submission.id, DECISIONS[choice], by, reason, now))) return LATE;
    if (choice === 'approve') await this.listing.list((await this.submissions.find(submission.id)) ?? submission, now);
    return { sentence: SENTENCES[choice] };
  }

  /** `reports` are those about it that wait. */
  async onGathering(
    { gathering, state }: GatheringRecord,
    reports: readonly SubmissionId[],
    by: string,
    form: FormValues,
    now: Instant,
  ): Promise<Decided> {
    const read = readDecision(form, CHOICES);
    if ('errors' in read) return read;
    const { choice, reason } = read;
    const { id } = gathering;
    if (choice === 'approve' && searchFacets(gathering).harmful) return NEVER_LISTED;
    if (choice === 'hold') {
      for (const report of reports) await this.submissions.putOff(report, by, reason ?? '', now);
      await this.change(id, 'held', reason ?? '', by, now);
      return { sentence: 'Kept back. Nobody can find it until it is decided.' };
    }
    // Whoever decides the reports decides the gathering; without reports it is out of sight, and waits for one only.
    const mine =
      reports.length === 0
        ? state !== 'hidden'
        : (await this.submissions.decideReports(id, DECISIONS[choice], by, reason, now)) > 0;
    if (!mine) return LATE;
    await this.change(id, choice === 'approve' ? 'public' : 'hidden', reason ?? '', by, now);
    return { sentence: choice === 'approve' ? 'Kept. It can be found.' : 'Hidden. Nobody can find it any more.' };
  }

  private async change(
    id: string,
    state: GatheringRecord['state'],
    reason: string,
    by: string,
    now: Instant,
  ): Promise<void> {
    const changed =
      state === 'public'
        ? await this.gatherings.publish(id)
        : state === 'held'
          ? await this.gatherings.hold(id, reason)
          : await this.gatherings.hide(id, reason);
    if (!changed) return;
    await this.audit.record({ who: by, what: `gathering.${state}`, subject: id, at: now });
    await soon(this.jobs.publish(relayOutbox, {}), this.log);
  }
}

const SENTENCES = {
  approve: 'Approved. It can be found in a moment.',
  decline: 'Declined. It is not listed.',
  block: 'Blocked. Whatever this host sends is marked from now on.',
} as const;
