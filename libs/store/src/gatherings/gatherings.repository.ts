import type { DataSource } from 'typeorm';
import type { IndexDocument, Instant } from '#libs/domain';
import { toJson, toText } from '../database/batches.js';
import { row, rows } from '../database/sql.js';
import { uuidOrNull } from '../database/uuid.js';
import type { DateMove } from './date-move.js';
import { isInIndex, type GatheringRecord } from './gathering-record.js';
import { toDomain, type GatheringRow } from './gathering.mapper.js';
import { GATHERINGS, MOVES, SET_STATE, SHOWN_COUNT, SHOWN_VERSIONS, UPCOMING_COUNT } from './gatherings.sql.js';
import { ANNOUNCE } from './rebuild-gatherings.sql.js';

export type ShownPage = { readonly last: string; readonly documents: readonly IndexDocument[] };

/** Merged gatherings, to be read and to be moderated. They are written by imports only. */
export class GatheringsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Gatherings in the order of `ids`; unknown ids are left out. Bounds limit the dates that come along, not the gatherings. */
  async byIds(
    ids: readonly string[],
    dates: { readonly from?: Instant; readonly until?: Instant } = {},
  ): Promise<readonly GatheringRecord[]> {
    if (ids.length === 0) return [];
    const found = await rows<GatheringRow>(this.dataSource, GATHERINGS, [
      ids.filter((id) => uuidOrNull(id) !== null),
      dates.from ?? null,
      dates.until ?? null,
    ]);
    return found.map(toDomain);
  }

  /** What a search gave, with dates between the bounds: what meanwhile reads as another one is left out. */
  async found(
    ids: readonly string[],
    dates: { readonly from?: Instant; readonly until?: Instant } = {},
  ): Promise<readonly GatheringRecord[]> {
    return (await this.byIds(ids, dates)).filter(({ mergedInto }) => mergedInto === null);
  }

  /** Where dates of these gatherings went, as far as their sources say. */
  async moves(ids: readonly string[]): Promise<readonly DateMove[]> {
    const known = ids.filter((id) => uuidOrNull(id) !== null);
    return known.length === 0 ? [] : rows<DateMove>(this.dataSource, MOVES, [known]);
  }

  /** All gatherings by id, page by page; `after` is the last id of the page before. */
  async page(after: string | null, limit: number): Promise<readonly GatheringRecord[]> {
    const ids = await rows<{ id: string }>(
      this.dataSource,
      'SELECT id FROM gathering WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2',
      [after, limit],
    );
    return this.byIds(ids.map(({ id }) => id));
  }

  /** All that is shown, in the order of ids and in pages of so many: what an index is filled with. `last` is what to go on after. */
  async *shownPages(limit: number, after: string | null = null): AsyncGenerator<ShownPage> {
    for (let last = after; ;) {
      const ids: readonly { readonly id: string }[] = await this.shownVersions(last, limit);
      last = ids.at(-1)?.id ?? null;
      if (last === null) return;
      const shown = (await this.byIds(ids.map(({ id }) => id))).filter(isInIndex);
      yield { last, documents: shown.map(({ gathering, version }) => ({ gathering, version })) };
    }
  }

  /** Ids and versions of what is shown, in the order of ids; `after` is the last id of the page before. */
  async shownVersions(
    after: string | null,
    limit: number,
  ): Promise<readonly { readonly id: string; readonly version: number }[]> {
    return rows(this.dataSource, SHOWN_VERSIONS, [after, limit]);
  }

  /** How many gatherings are shown. */
  async shownCount(): Promise<number> {
    return (await row<{ count: number }>(this.dataSource, SHOWN_COUNT))?.count ?? 0;
  }

  /** What waits for a moderator, oldest first: held back, or out of sight because harm was claimed. */
  async doubted(limit: number): Promise<readonly GatheringRecord[]> {
    const ids = await rows<{ id: string }>(
      this.dataSource,
      `SELECT id FROM gathering WHERE merged_into IS NULL AND (state = 'held' OR (harmful AND listed AND state = 'public')) ORDER BY id LIMIT $1`,
      [limit],
    );
    return this.byIds(ids.map(({ id }) => id));
  }

  /** Takes a gathering out of sight for good. False when there is none or it is hidden for that reason already. */
  async hide(id: string, reason: string): Promise<boolean> {
    return this.setState(id, 'hidden', reason);
  }

  /** Takes a gathering out of sight until a moderator has looked. */
  async hold(id: string, reason: string): Promise<boolean> {
    return this.setState(id, 'held', reason);
  }

  async publish(id: string): Promise<boolean> {
    return this.setState(id, 'public', null);
  }

  /** How many gatherings a person could find that have a date from `now` on. */
  async upcomingCount(now: Instant): Promise<number> {
    return (await row<{ count: number }>(this.dataSource, UPCOMING_COUNT, [now]))?.count ?? 0;
  }

  /**
   * Gatherings written after `version`, lowest first. Transactions may end in another order than their versions were given, so a
   * follower has to overlap; the outbox misses nothing.
   */
  async changedSince(
    version: number,
    limit: number,
  ): Promise<readonly { readonly id: string; readonly version: number }[]> {
    return rows(this.dataSource, 'SELECT id, version FROM gathering WHERE version > $1 ORDER BY version LIMIT $2', [
      version,
      limit,
    ]);
  }

  private async setState(id: string, state: GatheringRecord['state'], reason: string | null): Promise<boolean> {
    return this.dataSource.transaction(async (tx) => {
      const said = reason === null ? null : toText(reason);
      const changed = await rows<{ id: string }>(tx, SET_STATE, [state, said, uuidOrNull(id)]);
      if (changed.length === 0) return false;
      await tx.query(ANNOUNCE, [toJson(changed)]);
      return true;
    });
  }
}
