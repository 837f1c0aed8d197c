import { Inject, Injectable, NotFoundException } from '@nestjs/common';
import type { Gathering, Instant } from '#libs/domain';
import type { Log } from '#libs/platform';
import { Jobs, relayOutbox } from '#libs/queue';
import { AuditRepository, GatheringsRepository, SubmissionsRepository } from '#libs/store';
import type { FieldError, FormValues } from '#libs/ui';
import { soon } from '../moderation/soon.js';
import { LOG } from '../tokens.js';
import { isForAnyone } from './is-for-anyone.js';
import { readReport, TAKES_OUT_OF_SIGHT } from './report-answers.js';

export type Reported =
  | { readonly kind: 'sent'; readonly sentence: string }
  | { readonly kind: 'wrong'; readonly gathering: Gathering; readonly errors: readonly FieldError[] };

/** Telling us what is wrong with a gathering, as nobody in particular. */
@Injectable()
export class ReportService {
  constructor(
    private readonly gatherings: GatheringsRepository,
    private readonly submissions: SubmissionsRepository,
    private readonly audit: AuditRepository,
    private readonly jobs: Jobs,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async gathering(id: string): Promise<Gathering> {
    const [record] = await this.gatherings.byIds([id]);
    if (record === undefined || record.state !== 'public' || !isForAnyone(record.gathering)) {
      throw new NotFoundException('There is no gathering at this address.');
    }
    return record.gathering;
  }

  async report(id: string, form: FormValues, now: Instant): Promise<Reported> {
    const gathering = await this.gathering(id);
    const report = readReport(form);
    if ('errors' in report) return { kind: 'wrong', gathering, errors: report.errors };
    await this.submissions.submitReport({ gatheringId: gathering.id, payload: report, now });
    if (!TAKES_OUT_OF_SIGHT.has(report.reason)) return { kind: 'sent', sentence: THANKS };
    await this.gatherings.hold(gathering.id, 'A visitor told us that something is wrong there.');
    await this.audit.record({ who: 'visitor', what: 'gathering.held', subject: gathering.id, at: now });
    await soon(this.jobs.publish(relayOutbox, {}), this.log);
    return { kind: 'sent', sentence: OUT_OF_SIGHT };
  }
}

const THANKS = 'Thank you. A person will read what you told us.';
const OUT_OF_SIGHT = 'Thank you. We have taken it off the list until a person has looked into it.';
