import { Injectable } from '@nestjs/common';
import { DAY_MS, epochMs, toInstant, type Instant } from '#libs/domain';
import { DuplicatesRepository, GatheringsRepository, SubmissionsRepository, type Submission } from '#libs/store';
import { ListingService } from './listing.service.js';
import type { ModerationItem } from './moderation-item.js';
import { itemOfOptOut } from './opt-out-item.js';
import { inQueueOrder, itemOfGathering, itemOfSubmission } from './queue-items.js';

/** More gatherings than this nobody looks through on one page. */
const MOST_DOUBTED = 200;
/** An approval takes far less; one that has come to nothing after this was interrupted. */
const INTERRUPTED_MS = DAY_MS / 24 / 60;

/** What waits for a decision: what was sent, what was reported, and what is held back or flagged. */
@Injectable()
export class QueueService {
  constructor(
    private readonly submissions: SubmissionsRepository,
    private readonly gatherings: GatheringsRepository,
    private readonly duplicates: DuplicatesRepository,
    private readonly listing: ListingService,
  ) {}

  /** How many pairs of listings wait for somebody to say whether they are one. */
  pairs(): Promise<number> {
    return this.duplicates.waitingCount(MOST_DOUBTED);
  }

  async items(now: Instant): Promise<readonly ModerationItem[]> {
    await this.finishInterrupted(now);
    const pending = await this.submissions.pending();
    const leftAlone = await this.submissions.optedOut();
    const sent = await Promise.all(
      pending.filter(({ kind }) => kind !== 'report').map((submission) => this.item(submission, leftAlone)),
    );
    return inQueueOrder([...sent, ...(await this.doubted(pending, now))]);
  }

  private async item(submission: Submission, leftAlone: readonly string[]): Promise<ModerationItem> {
    if (submission.kind === 'opt-out') return itemOfOptOut(submission);
    const history = await this.submissions.history(submission.host ?? '', submission.contact);
    return itemOfSubmission(submission, history, leftAlone);
  }

  private async doubted(pending: readonly Submission[], now: Instant): Promise<readonly ModerationItem[]> {
    const reports = pending.filter(({ kind }) => kind === 'report');
    const doubted = await this.gatherings.doubted(MOST_DOUBTED);
    const reported = await this.gatherings.byIds([...new Set(reports.map(({ gatheringId }) => gatheringId ?? ''))]);
    const all = new Map([...doubted, ...reported].map((record) => [record.gathering.id, record]));
    return [...all.values()].map((record) => {
      const about = reports.filter(({ gatheringId }) => gatheringId === record.gathering.id);
      return itemOfGathering(record, about, now);
    });
  }

  private async finishInterrupted(now: Instant): Promise<void> {
    const before = toInstant(epochMs(now) - INTERRUPTED_MS);
    for (const submission of await this.submissions.unlisted()) {
      if ((submission.decidedAt ?? now) < before) await this.listing.list(submission, now);
    }
  }
}
