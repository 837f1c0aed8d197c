import { SourceId, SubmissionId, type Instant } from '#libs/domain';
import { toText } from '../database/batches.js';
import { SubmissionEntity } from './submission.entity.js';

/** How a moderator decided. `blocked`: not this, and nothing else from this host. A report is `approved` when the gathering stays. */
export type Decision = 'approved' | 'declined' | 'blocked';

/** What somebody sent us: one event, a calendar by its address or as a file, what is wrong with a gathering, or a site to be left alone. */
export type Submission = {
  readonly id: SubmissionId;
  /** What the organiser quotes when asking about it. */
  readonly reference: string;
  readonly kind: 'event' | 'feed' | 'report' | 'opt-out';
  /** Address of the calendar, with `{key}` in place of a key, or of the site to be left alone; null for a file and everything else. */
  readonly url: string | null;
  /** What a report is about; null for everything else. */
  readonly gatheringId: string | null;
  /** Who runs it, as the organiser said; null for a report. */
  readonly host: string | null;
  /** As the form gave it, in the shape that its reader knows. */
  readonly payload: unknown;
  /** How to reach whoever sent it; shown to moderators only. A report has none: nobody is asked who they are. */
  readonly contact: string | null;
  readonly submittedAt: Instant;
  readonly decision: Decision | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  /** Why it was decided so, or why it is put off while it has no decision. */
  readonly reason: string | null;
  /** What became of it once it was approved; null before, and for a report. */
  readonly sourceId: SourceId | null;
  /** The file that was sent in place of an address, until it was decided. */
  readonly uploadId: string | null;
  /** The source of an earlier file that this one takes the place of, as a moderator said. */
  readonly replacesId: SourceId | null;
};

export function toDomain(row: SubmissionEntity): Submission {
  return {
    id: SubmissionId.parse(row.id),
    reference: row.reference,
    kind: row.kind,
    url: row.url,
    gatheringId: row.gatheringId,
    host: row.host,
    payload: row.payload,
    contact: row.contact,
    submittedAt: row.submittedAt,
    decision: row.decision,
    decidedBy: row.decidedBy,
    decidedAt: row.decidedAt,
    reason: row.reason,
    sourceId: row.sourceId === null ? null : SourceId.parse(row.sourceId),
    uploadId: row.uploadId,
    replacesId: row.replacesId === null ? null : SourceId.parse(row.replacesId),
  };
}

export function toRow(submission: Submission): SubmissionEntity {
  return Object.assign(new SubmissionEntity(), {
    ...submission,
    host: submission.host === null ? null : toText(submission.host),
    contact: submission.contact === null ? null : toText(submission.contact),
    reason: submission.reason === null ? null : toText(submission.reason),
  });
}
