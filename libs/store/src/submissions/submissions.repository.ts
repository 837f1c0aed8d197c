import { randomInt, randomUUID } from 'node:crypto';
import { In, IsNull, type DataSource } from 'typeorm';
import { SubmissionId, type Instant, type SourceId } from '#libs/domain';
import { toJson, toText } from '../database/batches.js';
import { change, row, rows } from '../database/sql.js';
import { uuidOrNull } from '../database/uuid.js';
import { SubmissionEntity } from './submission.entity.js';
import { toDomain, toRow, type Decision, type Submission } from './submission.mapper.js';
import type { Keyring } from '../keyring/keyring.js';
import { CONTACTS, DECIDE, DECIDE_REPORTS, HISTORY, LISTED_AS, REPLACES, SAME_PENDING } from './submissions.sql.js';

/** Letters and digits that are not taken for each other when read aloud. */
const SPEAKABLE = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const REFERENCE_LENGTH = 8;

export type Received = { readonly id: SubmissionId; readonly reference: string };

/** How often a host was decided on before, by its name or its way to be reached. */
export type HostHistory = { readonly approved: number; readonly declined: number; readonly blocked: number };

type Sent = Pick<Submission, 'kind' | 'url' | 'gatheringId' | 'host' | 'payload' | 'contact'> & {
  readonly now: Instant;
  readonly key?: string | null;
  readonly uploadId?: string | null;
};

/** What people sent, until a moderator has decided. */
export class SubmissionsRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keyring: Keyring,
  ) {}

  private get entities() {
    return this.dataSource.getRepository(SubmissionEntity);
  }

  /** One event. The same again, while it waits, is the same. */
  async submitEvent(event: {
    readonly payload: unknown;
    readonly contact: string | null;
    readonly host?: string | null;
    readonly now: Instant;
  }): Promise<Received> {
    return this.keepOnce({ kind: 'event', url: null, gatheringId: null, host: null, ...event });
  }

  /**
   * A calendar: its address, with `{key}` in place of a `key` that it holds, or a file. The same again, while it waits, is the
   * same. The key is sealed until an approval gives it to the source.
   */
  async submitFeed(feed: {
    readonly url: string | null;
    readonly key?: string | null;
    readonly uploadId?: string | null;
    readonly payload: unknown;
    readonly contact: string | null;
    readonly host?: string | null;
    readonly now: Instant;
  }): Promise<Received> {
    return this.keepOnce({ kind: 'feed', gatheringId: null, host: null, ...feed });
  }

  /** What is wrong with a gathering, from nobody in particular. */
  async submitReport(report: {
    readonly gatheringId: string;
    readonly payload: unknown;
    readonly now: Instant;
  }): Promise<Received> {
    return this.keep({ kind: 'report', url: null, host: null, contact: null, ...report });
  }

  /** A site that asks not to be read any more. The same again, while it waits, is the same. */
  async submitOptOut(optOut: {
    readonly url: string;
    readonly payload: unknown;
    readonly contact: string | null;
    readonly now: Instant;
  }): Promise<Received> {
    return this.keepOnce({ kind: 'opt-out', gatheringId: null, host: null, ...optOut });
  }

  /** Addresses of sites that asked not to be read, and were heard. */
  async optedOut(): Promise<readonly string[]> {
    const found = await this.entities.findBy({ kind: 'opt-out', decision: 'approved' });
    return found.map(({ url }) => url ?? '');
  }

  /** Whom to ask about a source, as whoever sent it in wrote it, by source id: the newest, as long as it is kept. */
  async contacts(): Promise<ReadonlyMap<string, string>> {
    const found = await rows<{ sourceId: string; contact: string }>(this.dataSource, CONTACTS);
    return new Map(found.map(({ sourceId, contact }) => [sourceId, contact]));
  }

  /** What waits for a decision, oldest first. */
  async pending(): Promise<readonly Submission[]> {
    const found = await this.entities.find({
      where: { decision: IsNull() },
      order: { submittedAt: 'ASC', id: 'ASC' },
    });
    return found.map(toDomain);
  }

  /** Approved, but nothing came of it yet: whoever approved it was interrupted. */
  async unlisted(): Promise<readonly Submission[]> {
    const found = await this.entities.find({
      where: { decision: 'approved', kind: In(['event', 'feed']), sourceId: IsNull() },
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

  /** What was decided about a host before. A contact is forgotten 30 days after its decision, a host's name is not. */
  async history(host: string, contact: string | null): Promise<HostHistory> {
    const found = await row<HostHistory>(this.dataSource, HISTORY, [toText(host), contact]);
    return found ?? { approved: 0, declined: 0, blocked: 0 };
  }

  /** Decides once, with the reason, and says so in the audit. False when it was decided before. */
  async decide(
    id: SubmissionId,
    decision: Decision,
    by: string,
    reason: string | null,
    now: Instant,
  ): Promise<boolean> {
    return this.dataSource.transaction(async (tx) => {
      const decided = await change(tx, DECIDE, [id, decision, by, reason === null ? null : toText(reason), now]);
      if (decided === 0) return false;
      await tx.query(AUDIT, [now, by, `submission.${decision}`, id]);
      return true;
    });
  }

  /** Decides every report about a gathering that waits, at once. Gives how many. */
  async decideReports(
    gatheringId: string,
    decision: Decision,
    by: string,
    reason: string | null,
    now: Instant,
  ): Promise<number> {
    return this.dataSource.transaction(async (tx) => {
      const said = reason === null ? null : toText(reason);
      const decided = await rows<{ id: string }>(tx, DECIDE_REPORTS, [
        uuidOrNull(gatheringId),
        decision,
        by,
        said,
        now,
      ]);
      for (const { id } of decided) await tx.query(AUDIT, [now, by, `submission.${decision}`, id]);
      return decided.length;
    });
  }

  /** Puts it off, with the reason; it keeps waiting. False when it was decided before. */
  async putOff(id: SubmissionId, by: string, reason: string, now: Instant): Promise<boolean> {
    return this.dataSource.transaction(async (tx) => {
      const sql = 'UPDATE submission SET reason = $2 WHERE id = $1 AND decision IS NULL';
      if ((await change(tx, sql, [id, toText(reason)])) === 0) return false;
      await tx.query(AUDIT, [now, by, 'submission.put-off', id]);
      return true;
    });
  }

  /** The key of a calendar that waits or was just approved; null when it has none. */
  async key(id: SubmissionId): Promise<string | null> {
    const sql = 'SELECT sealed_key AS sealed FROM submission WHERE id = $1';
    const found = await row<{ sealed: string | null }>(this.dataSource, sql, [id]);
    return typeof found?.sealed === 'string' ? this.keyring.open(keyPlace(id), found.sealed) : null;
  }

  /** Says that a file, once approved, takes the place of an earlier one. False when there is no such file. */
  async replaces(id: SubmissionId, sourceId: SourceId): Promise<boolean> {
    return (await change(this.dataSource, REPLACES, [id, sourceId])) === 1;
  }

  /** Says what became of an approved one, and forgets what belongs to that from now on. */
  async listedAs(id: SubmissionId, sourceId: SourceId): Promise<void> {
    await change(this.dataSource, LISTED_AS, [id, sourceId]);
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

  private async keepOnce(sent: Sent): Promise<Received> {
    const same = await row<Received>(this.dataSource, SAME_PENDING, [
      sent.kind,
      sent.url,
      toJson(sent.payload),
      sent.contact === null ? null : toText(sent.contact),
    ]);
    return same ?? this.keep(sent);
  }

  private async keep({ now, key = null, uploadId = null, ...sent }: Sent): Promise<Received> {
    const received = { id: SubmissionId.parse(randomUUID()), reference: newReference() };
    await this.entities.insert(
      toRow({
        ...received,
        ...sent,
        payload: JSON.parse(toJson(sent.payload)) as unknown,
        submittedAt: now,
        decision: null,
        decidedBy: null,
        decidedAt: null,
        reason: null,
        sourceId: null,
        uploadId,
        replacesId: null,
      }) as never,
    );
    if (key !== null) {
      const sealed = this.keyring.seal(keyPlace(received.id), key);
      await change(this.dataSource, 'UPDATE submission SET sealed_key = $2 WHERE id = $1', [received.id, sealed]);
    }
    return received;
  }
}

function keyPlace(id: SubmissionId) {
  return { table: 'submission', column: 'sealed_key', row: id, practice: '' };
}

const AUDIT = 'INSERT INTO audit (at, who, what, subject) VALUES ($1, $2, $3, $4)';

function newReference(): string {
  return Array.from({ length: REFERENCE_LENGTH }, () => SPEAKABLE[randomInt(SPEAKABLE.length)]).join('');
}
