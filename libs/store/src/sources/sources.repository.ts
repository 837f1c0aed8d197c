import type { DataSource } from 'typeorm';
import type { Instant, Source, SourceId, SourceState } from '#libs/domain';
import { change, row, rows } from '../database/sql.js';
import type { FetchRecord } from './fetch-record.js';
import { SourceEntity } from './source.entity.js';
import type { SourceHealth } from './source-health.js';
import { toDomain, toRow, type NewSource } from './source.mapper.js';
import { BEGIN_RUN, FIND_DUE, HEALTH, HOST_RESTS, RECORD_FETCH } from './sources.sql.js';

/** The places we import from, when each is due, and how each is doing. */
export class SourcesRepository {
  constructor(private readonly dataSource: DataSource) {}

  private get entities() {
    return this.dataSource.getRepository(SourceEntity);
  }

  /** Stores a new source (`proposed` unless said otherwise). Its address must be new: ask {@link findByUrl} first. */
  async add(source: NewSource): Promise<Source> {
    return toDomain(await this.entities.save(toRow(source)));
  }

  async find(id: SourceId): Promise<Source | null> {
    const found = await this.entities.findOneBy({ id });
    return found === null ? null : toDomain(found);
  }

  async findByUrl(url: string): Promise<Source | null> {
    const found = await this.entities.findOneBy({ url });
    return found === null ? null : toDomain(found);
  }

  async list(): Promise<readonly Source[]> {
    return (await this.entities.find({ order: { name: 'ASC', id: 'ASC' } })).map(toDomain);
  }

  /**
   * Sources whose time has come, longest waiting first, at most one per host. They are held for two minutes, so that two
   * sweeps at once never get the same one; call again until empty.
   */
  async findDue(now: Instant, limit: number): Promise<readonly SourceId[]> {
    return (await rows<{ id: SourceId }>(this.dataSource, FIND_DUE, [now, limit])).map((due) => due.id);
  }

  /** Starts a run and overtakes any older one. The number must be handed to every later write of this run. */
  async beginRun(id: SourceId): Promise<number> {
    return (await row<{ epoch: number }>(this.dataSource, BEGIN_RUN, [id]))?.epoch ?? 0;
  }

  /** Keeps how a request ended. False when a newer run has begun: nothing was written. */
  async recordFetch(id: SourceId, epoch: number, fetch: FetchRecord): Promise<boolean> {
    const changed = await change(this.dataSource, RECORD_FETCH, [
      id,
      epoch,
      fetch.at,
      fetch.outcome,
      fetch.httpStatus,
      fetch.etag,
      fetch.lastModified,
      fetch.bytes,
      fetch.problemCode,
      fetch.nextFetchAt,
      fetch.finalUrl,
    ]);
    return changed === 1;
  }

  /** What to send along so that an unchanged source may answer 304. */
  async validators(id: SourceId): Promise<{ readonly etag: string | null; readonly lastModified: string | null }> {
    const found = await row<{ etag: string | null; lastModified: string | null }>(
      this.dataSource,
      'SELECT etag, last_modified AS "lastModified" FROM source WHERE id = $1',
      [id],
    );
    return found ?? { etag: null, lastModified: null };
  }

  async setState(id: SourceId, state: SourceState): Promise<void> {
    await this.entities.update({ id }, { state });
  }

  /** A source that lives at another address from now on. What was known of the old answers' validators no longer holds. */
  async move(id: SourceId, url: string): Promise<void> {
    await change(
      this.dataSource,
      'UPDATE source SET url = $2, host = $3, etag = NULL, last_modified = NULL WHERE id = $1',
      [id, url, new URL(url).host],
    );
  }

  async setNextFetch(id: SourceId, at: Instant): Promise<void> {
    await change(this.dataSource, 'UPDATE source SET next_fetch_at = $2, claimed_until = NULL WHERE id = $1', [id, at]);
  }

  /** Failures in a row. */
  async failures(id: SourceId): Promise<number> {
    const found = await row<{ failures: number }>(this.dataSource, 'SELECT failures FROM source WHERE id = $1', [id]);
    return found?.failures ?? 0;
  }

  /** Until when (milliseconds since 1970) the host of a source is to be left alone, or null when it was never asked. */
  async hostRestsUntilMs(id: SourceId): Promise<number | null> {
    return (await row<{ untilMs: number }>(this.dataSource, HOST_RESTS, [id]))?.untilMs ?? null;
  }

  async health(): Promise<readonly SourceHealth[]> {
    return rows<SourceHealth>(this.dataSource, HEALTH);
  }
}
