import type { DataSource } from 'typeorm';
import { SnapshotId, type Instant, type Problem, type Snapshot, type Source, type SourceId } from '#libs/domain';
import { toJson, toText } from '../database/batches.js';
import { change, row, rows } from '../database/sql.js';
import { FAIL_READING, KEEP_BODY, PURGE_BODIES, PURGE_SNAPSHOTS, STALE, WAITING } from './snapshots.sql.js';
import { SourceEntity } from '../sources/source.entity.js';
import { toDomain } from '../sources/source.mapper.js';

/** After this many failed readings a snapshot is left alone; the source's next answer gets a fresh try. */
const READ_ATTEMPTS = 3;

type SnapshotRow = Omit<Snapshot, 'bytes'> & { readonly bytes: Uint8Array; sourceId: string; epoch: number };

/** Why an answer could not be read: a stable code, and one sentence for an operator. */
export type ReadingFailure = { readonly code: string; readonly sentence: string };

/** Responses as fetched. Equal bytes are stored once. */
export class SnapshotsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Stores a response for reading, in place of any older unread one. Null when a newer run has begun. */
  async save(sourceId: SourceId, epoch: number, snapshot: Snapshot): Promise<SnapshotId | null> {
    return this.dataSource.transaction(async (tx) => {
      const current = await row(tx, 'SELECT FROM source WHERE id = $1 AND epoch = $2 FOR UPDATE', [sourceId, epoch]);
      if (current === null) return null;
      await tx.query(KEEP_BODY, [snapshot.sha256, Buffer.from(snapshot.bytes)]);
      await tx.query(
        'UPDATE snapshot SET superseded = true WHERE source_id = $1 AND read_at IS NULL AND NOT superseded',
        [sourceId],
      );
      const saved = await row<{ id: string }>(
        tx,
        `INSERT INTO snapshot (source_id, epoch, url, final_url, fetched_at, content_type, sha256)
         VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
        [sourceId, epoch, snapshot.url, snapshot.finalUrl, snapshot.fetchedAt, snapshot.contentType, snapshot.sha256],
      );
      return SnapshotId.parse(saved?.id);
    });
  }

  /** A response with the source it came from, and the run that fetched it. */
  async load(
    id: SnapshotId,
  ): Promise<{ readonly source: Source; readonly snapshot: Snapshot; readonly epoch: number } | null> {
    const found = await row<SnapshotRow>(
      this.dataSource,
      `SELECT source_id AS "sourceId", epoch, url, final_url AS "finalUrl", fetched_at AS "fetchedAt",
         content_type AS "contentType", sha256, bytes
       FROM snapshot JOIN body USING (sha256) WHERE id = $1`,
      [id],
    );
    if (found === null) return null;
    const source = await this.dataSource.getRepository(SourceEntity).findOneByOrFail({ id: found.sourceId });
    const { sourceId: _sourceId, epoch, ...snapshot } = found;
    return { source: toDomain(source), snapshot, epoch };
  }

  /** Snapshots waiting to be read, oldest first: the newest of each source. */
  async findUnread(limit: number): Promise<readonly SnapshotId[]> {
    const found = await rows<{ id: SnapshotId }>(
      this.dataSource,
      'SELECT id FROM snapshot WHERE read_at IS NULL AND NOT superseded AND attempts < $1 ORDER BY id LIMIT $2',
      [READ_ATTEMPTS, limit],
    );
    return found.map((unread) => unread.id);
  }

  /**
   * The last good answer of each source that was read before `before`, oldest first: its dates reach no further ahead than they
   * did then.
   */
  async findStale(before: Instant, limit: number): Promise<readonly SnapshotId[]> {
    const found = await rows<{ id: SnapshotId }>(this.dataSource, STALE, [before, limit]);
    return found.map((stale) => stale.id);
  }

  /** The last response of a source, read or not. */
  async latest(
    sourceId: SourceId,
  ): Promise<{ readonly id: SnapshotId; readonly sha256: string; readonly fetchedAt: Instant } | null> {
    return row(
      this.dataSource,
      `SELECT id, sha256, fetched_at AS "fetchedAt" FROM snapshot WHERE source_id = $1
       ORDER BY fetched_at DESC, id DESC LIMIT 1`,
      [sourceId],
    );
  }

  /** Removes answers of more than a week ago, but never a source's last one. Gives how many. */
  async purge(now: Instant): Promise<number> {
    const removed = await change(this.dataSource, PURGE_SNAPSHOTS, [now]);
    await change(this.dataSource, PURGE_BODIES);
    return removed;
  }

  /** Whether an answer of the source was stored and nobody has tried to read it yet. */
  async isWaiting(sourceId: SourceId): Promise<boolean> {
    return (await row(this.dataSource, WAITING, [sourceId])) !== null;
  }

  /**
   * Counts a reading that failed, and shows it on the source unless a newer run has begun. Nothing that we hold is touched.
   * `sentence` is ours, never the source's text.
   */
  async failReading(id: SnapshotId, { code, sentence }: ReadingFailure): Promise<void> {
    const message = toText(sentence).slice(0, 500);
    const problems = [{ code, message, where: 'answer', severity: 'error' }] satisfies readonly Problem[];
    await change(this.dataSource, FAIL_READING, [id, `${code}: ${message}`, code, toJson(problems)]);
  }
}
