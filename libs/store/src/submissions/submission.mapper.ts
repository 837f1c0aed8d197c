import { SubmissionId, type Instant } from '#libs/domain';
import { toText } from '../database/batches.js';
import { SubmissionEntity } from './submission.entity.js';

/** What an organiser asked us to list: one event, or the address of a calendar. */
export type Submission = {
  readonly id: SubmissionId;
  /** What the organiser quotes when asking about it. */
  readonly reference: string;
  readonly kind: 'event' | 'feed';
  /** Address of the calendar; null for an event. */
  readonly url: string | null;
  /** As the form gave it, in the shape that its reader knows. */
  readonly payload: unknown;
  /** How to reach the organiser; shown to moderators only. */
  readonly contact: string | null;
  readonly submittedAt: Instant;
  readonly decision: 'approved' | 'declined' | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  readonly reason: string | null;
};

export function toDomain(row: SubmissionEntity): Submission {
  return {
    id: SubmissionId.parse(row.id),
    reference: row.reference,
    kind: row.kind,
    url: row.url,
    payload: row.payload,
    contact: row.contact,
    submittedAt: row.submittedAt,
    decision: row.decision,
    decidedBy: row.decidedBy,
    decidedAt: row.decidedAt,
    reason: row.reason,
  };
}

export function toRow(submission: Submission): SubmissionEntity {
  return Object.assign(new SubmissionEntity(), {
    ...submission,
    contact: submission.contact === null ? null : toText(submission.contact),
    reason: submission.reason === null ? null : toText(submission.reason),
  });
}
