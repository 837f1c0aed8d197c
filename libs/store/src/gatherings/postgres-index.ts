import type { DataSource } from 'typeorm';
import type { CandidateQuery, GatheringIndex, SearchPage, SearchQuery } from '#libs/domain';
import { toText } from '../database/batches.js';
import { row, rows } from '../database/sql.js';
import { cellsWithin } from './cell.js';
import { SHOWN_COUNT } from './gatherings.sql.js';
import { CANDIDATE_IDS, SEARCH, VERSIONS } from './postgres-index.sql.js';

/** Longer than anything a person types; the rest would only cost time. */
const LONGEST_TEXT = 200;

/** Search on the tables themselves: always there, always current. `save` and `remove` have nothing left to do. */
export class PostgresIndex implements GatheringIndex {
  readonly engine = 'postgres';

  constructor(private readonly dataSource: DataSource) {}

  /** Whether the database answers. */
  async ready(): Promise<boolean> {
    return this.dataSource.query('SELECT 1').then(
      () => true,
      () => false,
    );
  }

  async save(): Promise<void> {
    await Promise.resolve();
  }

  async remove(): Promise<void> {
    await Promise.resolve();
  }

  /**
   * Words first; where none is found, titles spelt alike. With text the best come first, without it the soonest. Pages count
   * from 0.
   */
  async search(query: SearchQuery): Promise<SearchPage> {
    const text = toText(query.text).trim().slice(0, LONGEST_TEXT);
    const exact = await this.find(query, text, text === '' ? 'all' : 'words');
    const found = exact.total === 0 && text !== '' ? await this.find(query, text, 'spelling') : exact;
    return { ...found, answeredBy: 'postgres' };
  }

  async candidates(query: CandidateQuery): Promise<readonly string[]> {
    const found = await rows<{ id: string }>(this.dataSource, CANDIDATE_IDS, [
      query.from,
      query.until,
      query.near === null ? null : cellsWithin(query.near),
      query.limit,
    ]);
    return found.map(({ id }) => id);
  }

  async versions(
    after: string | null,
    limit: number,
  ): Promise<readonly { readonly id: string; readonly version: number }[]> {
    return rows(this.dataSource, VERSIONS, [after, limit]);
  }

  async size(): Promise<number> {
    return (await row<{ count: number }>(this.dataSource, SHOWN_COUNT))?.count ?? 0;
  }

  private async find(
    query: SearchQuery,
    text: string,
    how: 'all' | 'words' | 'spelling',
  ): Promise<{ readonly ids: readonly string[]; readonly total: number }> {
    const { near } = query;
    const found = await row<{ ids: readonly string[] | null; total: number }>(this.dataSource, SEARCH[how], [
      query.from,
      query.until,
      near === null ? null : cellsWithin(near),
      near?.lat ?? null,
      near?.lon ?? null,
      near?.km ?? null,
      query.filters,
      query.kind,
      query.pageSize,
      query.page * query.pageSize,
      ...(how === 'all' ? [] : [text]),
    ]);
    return { ids: found?.ids ?? [], total: found?.total ?? 0 };
  }
}
