import type { DataSource } from 'typeorm';
import {
  SnapshotId,
  type Instant,
  type Part,
  type Problem,
  type Snapshot,
  type Source,
  type SourceId,
} from '#libs/domain';
import { toJson, toText } from '../database/batches.js';
import { change, row, rows, type Runner } from '../database/sql.js';
import {
  ADD_PART,
  ASK_AGAIN,
  CLOSE,
  EMPTY_DAMAGED,
  FAIL_READING,
  KEEP_BODY,
  LOAD,
  PARTS,
  PURGE_BODIES,
  PURGE_SNAPSHOTS,
  READ_ALL_AGAIN,
  SAVE,
  SAY_AGAIN,
  STALE,
  SUPERSEDE,
  WAITING,
} from './snapshots.sql.js';
import { SourceEntity } from '../sources/source.entity.js';
import { toDomain } from '../sources/source.mapper.js';

/** After this many failed readings a snapshot is left alone; the source's next answer gets a fresh try. */
const READ_ATTEMPTS = 3;

const DAMAGED = 'The copy that we kept of its answer is damaged, so it has to come again.';

type SnapshotRow = Snapshot &
  Pick<LoadedSnapshot, 'epoch' | 'cut' | 'confirmedAt' | 'readAs' | 'damaged'> & { sourceId: string };

/** What one run of a source gave: the first answer, the further ones in order, and whether something of it could not be had. */
export type LoadedSnapshot = {
  readonly source: Source;
  readonly snapshot: Snapshot;
  readonly more: readonly Part[];
  readonly cut: boolean;
  readonly epoch: number;
  /** When the source last said this: when it was fetched, or said since to be as it was. */
  readonly confirmedAt: Instant;
  /** How the source is set up to be read, in a few letters: kept with what was read, so that the same need not be read again. */
  readonly readAs: string;
  /** The bytes are not those that came: something broke them where they are kept. */
  readonly damaged: boolean;
};

/** Why an answer could not be read: a stable code, and one sentence for an operator. */
export type ReadingFailure = { readonly code: string; readonly sentence: string };

/** Responses as fetched. Equal bytes are stored once. */
export class SnapshotsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Stores a response for reading, in place of any older unread one. Null when a newer run has begun. An `open` one waits for its
   * other parts and is not read before {@link close}.
   */
  async save(sourceId: SourceId, epoch: number, snapshot: Snapshot, open = false): Promise<SnapshotId | null> {
    const { sha256, bytes, url, finalUrl, fetchedAt, contentType } = snapshot;
    const values = [sha256, Buffer.from(bytes), sourceId, epoch, url, finalUrl, fetchedAt, contentType, open];
    const kept = async (runner: Runner): Promise<SnapshotId | null> => {
      const saved = await row<{ id: string }>(runner, SAVE, values);
      return saved === null ? null : SnapshotId.parse(saved.id);
    };
    if (open) return kept(this.dataSource);
    return this.dataSource.transaction(async (tx) => {
      const id = await kept(tx);
      if (id !== null) await tx.query(SUPERSEDE, [sourceId, id]);
      return id;
    });
  }

  /** A further answer of an open run. False when the run is over. */
  async addPart(id: SnapshotId, part: Snapshot): Promise<boolean> {
    return this.dataSource.transaction(async (tx) => {
      await tx.query(KEEP_BODY, [part.sha256, Buffer.from(part.bytes)]);
      const added = await rows(tx, `${ADD_PART} RETURNING position`, [
        id,
        part.finalUrl,
        part.contentType,
        part.sha256,
      ]);
      return added.length === 1;
    });
  }

  /**
   * Ends an open run: its answer may be read, in place of any older unread one. `cut` says that something of it could not be had,
   * so that absence means nothing. Gives the hash of the whole answer, or null when the run was over already.
   */
  async close(id: SnapshotId, cut: boolean): Promise<string | null> {
    return (await row<{ answerSha256: string }>(this.dataSource, CLOSE, [id, cut]))?.answerSha256 ?? null;
  }

  /**
   * Confirms the source by a closed answer instead of reading it, when it says what the last one said and reading it could change nothing.
   * The last one has to have been read after `readAfter`: dates are laid out ahead of the day of reading. False when it has to be read.
   */
  async sayAgain(id: SnapshotId, readAfter: Instant): Promise<boolean> {
    return (await row(this.dataSource, SAY_AGAIN, [id, readAfter])) !== null;
  }

  /** A response with the source it came from, the run that fetched it, and the further answers of that run. */
  async load(id: SnapshotId): Promise<LoadedSnapshot | null> {
    const found = await row<SnapshotRow>(this.dataSource, LOAD, [id]);
    if (found === null) return null;
    const source = await this.dataSource.getRepository(SourceEntity).findOneByOrFail({ id: found.sourceId });
    const parts = await rows<Part & { damaged: boolean }>(this.dataSource, PARTS, [id]);
    const { sourceId: _sourceId, epoch, cut, confirmedAt, readAs, damaged, ...snapshot } = found;
    return {
      source: toDomain(source),
      snapshot,
      more: parts.map(({ damaged: _damaged, ...part }) => part),
      cut,
      epoch,
      confirmedAt,
      readAs,
      damaged: damaged || parts.some((part) => part.damaged),
    };
  }

  /** Snapshots waiting to be read, oldest first: the newest of each source. */
  async findUnread(limit: number): Promise<readonly SnapshotId[]> {
    const found = await rows<{ id: SnapshotId }>(
      this.dataSource,
      'SELECT id FROM snapshot WHERE read_at IS NULL AND NOT superseded AND NOT open AND attempts < $1 ORDER BY id LIMIT $2',
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

  /** Has each source's last answer read again, though it has not changed: what we make of it has. Gives how many. */
  async readAllAgain(): Promise<number> {
    return change(this.dataSource, READ_ALL_AGAIN);
  }

  /** The last whole response of a source, read or not. `sha256` names all of its parts. */
  async latest(sourceId: SourceId): Promise<{
    readonly id: SnapshotId;
    readonly sha256: string;
    readonly fetchedAt: Instant;
  } | null> {
    return row(
      this.dataSource,
      `SELECT id, answer_sha256 AS sha256, fetched_at AS "fetchedAt"
       FROM snapshot WHERE source_id = $1 AND NOT open
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

  /** Sets a damaged answer aside, as {@link failReading} does, and has its source asked for it again at once. */
  async setAside(id: SnapshotId, now: Instant): Promise<void> {
    await this.failReading(id, { code: 'store.damaged', sentence: DAMAGED });
    await change(this.dataSource, EMPTY_DAMAGED, [id]);
    await change(this.dataSource, ASK_AGAIN, [id, now]);
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
