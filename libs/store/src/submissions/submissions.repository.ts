import { randomInt, randomUUID } from 'node:crypto';
import { IsNull, type DataSource } from 'typeorm';
import { SubmissionId, type Instant } from '#libs/domain';
import { toJson, toText } from '../database/batches.js';
import { change } from '../database/sql.js';
import { SubmissionEntity } from './submission.entity.js';
import { toDomain, toRow, type Submission } from './submission.mapper.js';

/** Letters and digits that are not taken for each other when read aloud. */
const SPEAKABLE = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const REFERENCE_LENGTH = 8;

export type Received = { readonly id: SubmissionId; readonly reference: string };

/** What organisers sent, until a moderator has decided. */
export class SubmissionsRepository {
  constructor(private readonly dataSource: DataSource) {}

  private get entities() {
    return this.dataSource.getRepository(SubmissionEntity);
  }

  async submitEvent(event: {
    readonly payload: unknown;
    readonly contact: string | null;
    readonly now: Instant;
  }): Promise<Received> {
    return this.keep({ kind: 'event', url: null, ...event });
  }

  async submitFeed(feed: {
    readonly url: string;
    readonly payload: unknown;
    readonly contact: string | null;
    readonly now: Instant;
  }): Promise<Received> {
    return this.keep({ kind: 'feed', ...feed });
  }

  /** What waits for a decision, oldest first. */
  async pending(): Promise<readonly Submission[]> {
    const found = await this.entities.find({
      where: { decision: IsNull() },
      order: { submittedAt: 'ASC', id: 'ASC' },
    });
    return found.map(toDomain);
  }

  async find(id: SubmissionId): Promise<Submission | null> {
    const found = await this.entities.findOneBy({ id });
    return found === null ? null : toDomain(found);
  }

  async byReference(reference: string): Promise<Submission | null> {
    const found = await this.entities.findOneBy({ reference: reference.trim().toUpperCase() });
    return found === null ? null : toDomain(found);
  }

  /** Decides once, with the reason, and says so in the audit. False when it was decided before. */
  async decide(
    id: SubmissionId,
    decision: 'approved' | 'declined',
    by: string,
    reason: string | null,
    now: Instant,
  ): Promise<boolean> {
    return this.dataSource.transaction(async (tx) => {
      const decided = await change(
        tx,
        `UPDATE submission SET decision = $2, decided_by = $3, reason = $4, decided_at = $5::timestamptz
         WHERE id = $1 AND decision IS NULL`,
        [id, decision, by, reason === null ? null : toText(reason), now],
      );
      if (decided === 0) return false;
      await tx.query('INSERT INTO audit (at, who, what, subject) VALUES ($1, $2, $3, $4)', [
        now,
        by,
        `submission.${decision}`,
        id,
      ]);
      return true;
    });
  }

  /** Forgets how to reach an organiser 30 days after the decision: it was asked for to settle that. */
  async purge(now: Instant): Promise<void> {
    await change(
      this.dataSource,
      `UPDATE submission SET contact = NULL
       WHERE contact IS NOT NULL AND decided_at < $1::timestamptz - interval '30 days'`,
      [now],
    );
  }

  private async keep(submission: {
    readonly kind: 'event' | 'feed';
    readonly url: string | null;
    readonly payload: unknown;
    readonly contact: string | null;
    readonly now: Instant;
  }): Promise<Received> {
    const received = { id: SubmissionId.parse(randomUUID()), reference: newReference() };
    await this.entities.insert(
      toRow({
        ...received,
        kind: submission.kind,
        url: submission.url,
        payload: JSON.parse(toJson(submission.payload)) as unknown,
        contact: submission.contact,
        submittedAt: submission.now,
        decision: null,
        decidedBy: null,
        decidedAt: null,
        reason: null,
      }) as never,
    );
    return received;
  }
}

function newReference(): string {
  return Array.from({ length: REFERENCE_LENGTH }, () => SPEAKABLE[randomInt(SPEAKABLE.length)]).join('');
}
