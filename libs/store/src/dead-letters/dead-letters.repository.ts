import type { DataSource } from 'typeorm';
import type { DeadLetterId, Instant, SourceId } from '#libs/domain';
import { toJson, toText } from '../database/batches.js';
import { change, row, rows } from '../database/sql.js';
import type { DeadLetter, NewDeadLetter } from './dead-letter.js';
import { BURY, LIST, PURGE, SETTLE } from './dead-letters.sql.js';

type Tried = Pick<NewDeadLetter, 'job' | 'key' | 'data'>;

/** Jobs that failed for good, until they are done after all or forgotten. */
export class DeadLettersRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Keeps a job that was given up. False when a sweep will try it again all the same: then it is none yet. */
  async bury(letter: NewDeadLetter, now: Instant): Promise<boolean> {
    const { job, key, data, stage, code, sentence } = letter;
    const values = [job, key, toJson(data), stage, code, toText(sentence).slice(0, 500), now];
    return (await row(this.dataSource, BURY, values)) !== null;
  }

  /** The job was done: its letter goes, and those of older answers of its source. */
  async settle({ job, key, data }: Tried): Promise<void> {
    await change(this.dataSource, SETTLE, [job, key, toJson(data)]);
  }

  /** Newest first. */
  async list(limit: number): Promise<readonly DeadLetter[]> {
    return rows(this.dataSource, `${LIST} ORDER BY last_at DESC, dead_letter.id DESC LIMIT $1`, [limit]);
  }

  async find(id: DeadLetterId): Promise<DeadLetter | null> {
    return row(this.dataSource, `${LIST} WHERE dead_letter.id = $1`, [id]);
  }

  async ofSource(id: SourceId): Promise<readonly DeadLetter[]> {
    return rows(this.dataSource, `${LIST} WHERE source_id = $1 ORDER BY last_at DESC`, [id]);
  }

  async count(): Promise<number> {
    const found = await row<{ count: number }>(this.dataSource, 'SELECT count(*)::integer AS count FROM dead_letter');
    return found?.count ?? 0;
  }

  /** Has it tried again: the workers' next sweep publishes it, whatever became of the queue. False when it was settled or forgotten. */
  async markReplayed(id: DeadLetterId, now: Instant): Promise<boolean> {
    const mark = 'UPDATE dead_letter SET replayed_at = $2::timestamptz WHERE id = $1';
    return (await change(this.dataSource, mark, [id, now])) === 1;
  }

  /** Those that shall be tried again, and were neither done nor given up since. */
  async replayed(limit: number): Promise<readonly DeadLetter[]> {
    return rows(this.dataSource, `${LIST} WHERE replayed_at IS NOT NULL ORDER BY replayed_at LIMIT $1`, [limit]);
  }

  /** False when it was settled or forgotten before. */
  async forget(id: DeadLetterId): Promise<boolean> {
    return (await change(this.dataSource, 'DELETE FROM dead_letter WHERE id = $1', [id])) === 1;
  }

  /** Deletes those that nobody can do anything about any more; gives how many. What can still be done is kept, however old. */
  async purge(now: Instant): Promise<number> {
    return change(this.dataSource, PURGE, [now]);
  }
}
