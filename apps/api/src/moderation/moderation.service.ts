import { Injectable, NotFoundException } from '@nestjs/common';
import { searchFacets, SubmissionId, type Instant } from '#libs/domain';
import { GatheringsRepository, SubmissionsRepository, type GatheringRecord, type Submission } from '#libs/store';
import type { FormValues } from '#libs/ui';
import { DecisionService, type Decided } from './decision.service.js';
import { DecisionViews, type DecisionView } from './decision-view.service.js';

const NOTHING = 'There is nothing to decide at this address.';

type Waiting =
  | { readonly kind: 'submission'; readonly submission: Submission }
  | { readonly kind: 'gathering'; readonly record: GatheringRecord; readonly reports: readonly Submission[] };

/** What an address of the queue stands for: something sent, or a gathering that is doubted. */
@Injectable()
export class ModerationService {
  constructor(
    private readonly submissions: SubmissionsRepository,
    private readonly gatherings: GatheringsRepository,
    private readonly views: DecisionViews,
    private readonly decisions: DecisionService,
  ) {}

  /** Null when it was decided already. */
  async view(id: string, now: Instant): Promise<DecisionView | null> {
    const waiting = await this.find(id);
    if (waiting === null) return null;
    return waiting.kind === 'submission'
      ? this.views.ofSubmission(waiting.submission, now)
      : this.views.ofGathering(waiting.record, waiting.reports, now);
  }

  /** Null when it was decided already. */
  async decide(id: string, by: string, form: FormValues, now: Instant): Promise<Decided | null> {
    const waiting = await this.find(id);
    if (waiting === null) return null;
    if (waiting.kind === 'submission') return this.decisions.onSubmission(waiting.submission, by, form, now);
    const reports = waiting.reports.map((report) => report.id);
    return this.decisions.onGathering(waiting.record, reports, by, form, now);
  }

  private async find(id: string): Promise<Waiting | null> {
    const parsed = SubmissionId.safeParse(id);
    const submission = parsed.success ? await this.submissions.find(parsed.data) : null;
    if (submission?.kind === 'opt-out') throw new NotFoundException(NOTHING);
    if (submission !== null && submission.kind !== 'report') {
      return submission.decision === null ? { kind: 'submission', submission } : null;
    }
    const [record] = await this.gatherings.byIds([submission?.gatheringId ?? id]);
    if (record === undefined) throw new NotFoundException(NOTHING);
    const pending = await this.submissions.pending();
    const reports = pending.filter(({ gatheringId }) => gatheringId === record.gathering.id);
    return reports.length > 0 || isDoubted(record) ? { kind: 'gathering', record, reports } : null;
  }
}

/** Out of sight until somebody has decided. */
function isDoubted({ state, listed, gathering }: GatheringRecord): boolean {
  return state === 'held' || (state === 'public' && listed && searchFacets(gathering).harmful);
}
