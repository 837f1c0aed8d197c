import { type EnqueuedTaskPromise, type Index, Meilisearch, MeilisearchApiError, MeilisearchError } from 'meilisearch';
import type { CandidateQuery, GatheringIndex, IndexDocument, SearchPage, SearchQuery } from '#libs/domain';
import { type MeiliDocument, toDocument } from './meili-document.js';
import { candidateFilter, type MeiliFilter, quoted, searchFilter } from './meili-filter.js';
import { MEILI_SETTINGS } from './meili-settings.js';
import { SearchAway, SearchTaskFailed } from './search-errors.js';
import { type Dated, growingWindows, soonestFirst } from './soonest.js';

export type MeiliOptions = {
  readonly url: string;
  readonly key: string | null;
  /** Name of the index on the server. */
  readonly uid?: string;
};

/** A therapist does not wait longer than this before Postgres is asked instead. */
const READ_MS = 1_500;
/** What a person types; a pasted page is not a question. */
const MAX_TEXT = 200;
const MAX_BROWSED = 5_000;
const WRITE_MS = 30_000;
const TASK_MS = 120_000;

/**
 * The index on a Meilisearch server. Where there is none, nothing makes half a one: it is away until {@link rebuild} has filled it, and
 * Postgres answers meanwhile.
 */
export class MeiliIndex implements GatheringIndex {
  readonly engine = 'meilisearch';
  readonly uid: string;
  private readonly reader: Meilisearch;
  private readonly writer: Meilisearch;
  private readonly made = new Set<string>();
  /** Another index that is being filled to take this one's place. */
  private heir: string | null = null;

  constructor({ url, key, uid = 'gatherings' }: MeiliOptions) {
    const server = { host: url, ...(key === null ? {} : { apiKey: key }) };
    this.uid = uid;
    // Compressed answers on a kept-alive connection stall for 40 ms each (seen with 1.21): small ones come faster as they are.
    const requestInit = { headers: { 'accept-encoding': 'identity' } };
    this.reader = new Meilisearch({ ...server, timeout: READ_MS, requestInit });
    this.writer = new Meilisearch({ ...server, timeout: WRITE_MS });
  }

  async ready(): Promise<boolean> {
    return this.reader.isHealthy();
  }

  /** Resolves once the documents can be found. Throws `search.away` or `search.task-failed`. */
  async save(documents: readonly IndexDocument[]): Promise<void> {
    if (documents.length === 0) return;
    const written = documents.map(toDocument);
    for (const uid of this.targets()) await this.write(uid, (index) => index.addDocuments([...written]));
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    for (const uid of this.targets()) await this.write(uid, (index) => index.deleteDocuments([...ids]));
  }

  /** By relevance; with nothing typed, by the first date in the window. */
  async search(query: SearchQuery): Promise<SearchPage> {
    const text = query.text.trim().slice(0, MAX_TEXT);
    return text === '' ? this.browse(query) : this.searchText(query, text);
  }

  async candidates(query: CandidateQuery): Promise<readonly string[]> {
    return this.ids({ filter: mutable(candidateFilter(query)), limit: query.limit });
  }

  async size(): Promise<number | null> {
    // Asked anew: it may have been wiped, and half a one made by a write, since we last looked.
    this.made.delete(this.uid);
    if (!(await this.isMade(this.uid))) return null;
    const { indexes } = await this.read(() => this.reader.getStats());
    return indexes[this.uid]?.numberOfDocuments ?? null;
  }

  async versions(
    after: string | null,
    limit: number,
  ): Promise<readonly { readonly id: string; readonly version: number }[]> {
    const page = await this.read((index) =>
      index.getDocuments({
        fields: ['id', 'version'],
        sort: ['id:asc'],
        limit,
        ...(after === null ? {} : { filter: `id > ${quoted(after)}` }),
      }),
    );
    return page.results.map(({ id, version }) => ({ id, version }));
  }

  /**
   * Fills a new index from `pages` and puts it in this one's place at a stroke; searches never see it half full. Saves and
   * removals made here meanwhile go to both. What other processes write meanwhile must be reconciled afterwards by `versions`.
   * A run that was cut off leaves an index that the next run deletes.
   */
  async rebuild(pages: AsyncIterable<readonly IndexDocument[]>): Promise<{ readonly documents: number }> {
    const heir = `${this.uid}_next`;
    await this.drop(heir);
    let documents = 0;
    this.heir = heir;
    try {
      await this.make(heir);
      for await (const page of pages) {
        if (page.length === 0) continue;
        await this.write(heir, (index) => index.addDocuments(page.map(toDocument)));
        documents += page.length;
      }
      await this.takePlace(heir);
    } finally {
      this.heir = null;
    }
    await this.drop(heir);
    return { documents };
  }

  /** At a stroke; where there was no index, the new one is given its name. */
  private async takePlace(heir: string): Promise<void> {
    const rename = !(await this.exists(this.uid));
    const indexes = rename ? [heir, this.uid] : [this.uid, heir];
    await this.task(this.writer.swapIndexes([{ indexes: indexes as [string, string], rename }]), heir);
    this.made.add(this.uid);
  }

  private async searchText(query: SearchQuery, text: string): Promise<SearchPage> {
    const found = await this.read((index) =>
      index.search(text, {
        filter: mutable(searchFilter(query)),
        attributesToRetrieve: ['id'],
        sort: ['starts:asc'],
        page: query.page + 1,
        hitsPerPage: query.pageSize,
      }),
    );
    return { ids: found.hits.map(({ id }) => id), total: found.totalHits, answeredBy: 'meilisearch' };
  }

  /** The server can sort by the first of all dates only, and that one may be long past. */
  private async browse(query: SearchQuery): Promise<SearchPage> {
    const first = query.page * query.pageSize;
    const { total } = await this.dated(query, 0);
    const wanted = Math.min(total, first + query.pageSize);
    if (first >= wanted) return { ids: [], total, answeredBy: 'meilisearch' };
    for (const until of growingWindows(query.from, query.until)) {
      const narrowed = { ...query, until };
      if ((await this.dated(narrowed, 0)).total < wanted) continue;
      const { results } = await this.dated(narrowed, MAX_BROWSED);
      const ids = soonestFirst(results, query.from).slice(first, first + query.pageSize);
      return { ids, total, answeredBy: 'meilisearch' };
    }
    return { ids: [], total, answeredBy: 'meilisearch' };
  }

  private dated(
    query: SearchQuery,
    limit: number,
  ): Promise<{ readonly results: readonly Dated[]; readonly total: number }> {
    const filter = mutable(searchFilter(query));
    return this.read((index) => index.getDocuments({ filter, fields: ['id', 'starts'], limit }));
  }

  private targets(): readonly string[] {
    return this.heir === null ? [this.uid] : [this.uid, this.heir];
  }

  private async ids(query: { filter: (string | string[])[]; limit: number }): Promise<readonly string[]> {
    const page = await this.read((index) => index.getDocuments({ ...query, fields: ['id'] }));
    return page.results.map(({ id }) => id);
  }

  private async read<T>(ask: (index: Index<MeiliDocument>) => Promise<T>): Promise<T> {
    try {
      return await ask(this.reader.index<MeiliDocument>(this.uid));
    } catch (cause) {
      throw this.away(cause, this.uid);
    }
  }

  private async write(uid: string, change: (index: Index<MeiliDocument>) => EnqueuedTaskPromise): Promise<void> {
    if (!(await this.isMade(uid)))
      throw new SearchAway('There is no search index yet.', { index: uid, reason: 'not-made' });
    await this.task(change(this.writer.index<MeiliDocument>(uid)), uid);
  }

  /** Adding to an index that is not there would make one without settings, whose every filter fails. */
  private async isMade(uid: string): Promise<boolean> {
    if (this.made.has(uid)) return true;
    if (!(await this.exists(uid))) return false;
    const filterable = (await this.read(() => this.reader.index(uid).getFilterableAttributes())) ?? [];
    if (filterable.length > 0) this.made.add(uid);
    return filterable.length > 0;
  }

  private async exists(uid: string): Promise<boolean> {
    try {
      await this.reader.index(uid).getRawInfo();
      return true;
    } catch (cause) {
      if (cause instanceof MeilisearchApiError && cause.cause?.code === 'index_not_found') return false;
      throw this.away(cause, uid);
    }
  }

  private async make(uid: string): Promise<void> {
    await this.task(this.writer.createIndex(uid, { primaryKey: 'id' }), uid, 'index_already_exists');
    await this.task(this.writer.index(uid).updateSettings(MEILI_SETTINGS), uid);
    this.made.add(uid);
  }

  private async drop(uid: string): Promise<void> {
    this.made.delete(uid);
    await this.task(this.writer.deleteIndex(uid), uid, 'index_not_found');
  }

  /** Meilisearch only queues a change; a task that failed later does not throw by itself. */
  private async task(enqueued: EnqueuedTaskPromise, uid: string, harmless?: string): Promise<void> {
    let task;
    try {
      task = await enqueued.waitTask({ timeout: TASK_MS, interval: 10 });
    } catch (cause) {
      throw this.away(cause, uid);
    }
    if (task.status === 'succeeded' || (harmless !== undefined && task.error?.code === harmless)) return;
    throw new SearchTaskFailed(`The search server could not change ${uid}: ${task.error?.message ?? task.status}`, {
      task: task.uid,
      reason: task.error?.code ?? task.status,
    });
  }

  private away(cause: unknown, uid: string): unknown {
    if (!(cause instanceof MeilisearchError)) return cause;
    const reason = cause instanceof MeilisearchApiError ? (cause.cause?.code ?? 'refused') : 'no-answer';
    // The index was wiped, or made by something without our settings: the next write makes it again.
    this.made.delete(uid);
    return new SearchAway(`The search server gave no usable answer (${reason}).`, { index: uid, reason }, { cause });
  }
}

/** The client's types want lists it may change. */
function mutable(filter: MeiliFilter): (string | string[])[] {
  return filter.map((part) => (typeof part === 'string' ? part : [...part]));
}
