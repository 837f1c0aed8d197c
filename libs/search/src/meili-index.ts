import { type Index } from 'meilisearch';
import type { CandidateQuery, GatheringIndex, IndexDocument, SearchPage, SearchQuery } from '#libs/domain';
import { MeiliConnection } from './meili-connection.js';
import { type MeiliDocument, toDocument } from './meili-document.js';
import { candidateFilter, type MeiliFilter, quoted, searchFilter } from './meili-filter.js';
import { SearchAway } from './search-errors.js';
import { type Dated, growingWindows, soonestFirst } from './soonest.js';
import { Successor } from './successor.js';

export type MeiliOptions = {
  readonly url: string;
  readonly key: string | null;
  /** Name of the index on the server. */
  readonly uid?: string;
  /** A change that the server took, and then could not make. */
  readonly onTaskFailed?: () => void;
};

/** What a person types; a pasted page is not a question. */
const MAX_TEXT = 200;
const MAX_BROWSED = 5_000;

/**
 * The index on a Meilisearch server. Where there is none, nothing makes half a one: it is away until its {@link successor} has been filled
 * and taken its place, and Postgres answers meanwhile.
 */
export class MeiliIndex implements GatheringIndex {
  readonly engine = 'meilisearch';
  readonly uid: string;
  private readonly server: MeiliConnection;

  constructor(private readonly options: MeiliOptions) {
    this.uid = options.uid ?? 'gatherings';
    this.server = new MeiliConnection(options);
  }

  async ready(): Promise<boolean> {
    return this.server.healthy();
  }

  /** When the index that bears the name was made, which goes with it when it is given another name; null where there is none. */
  stamp(): Promise<string | null> {
    return this.server.stamp(this.uid);
  }

  /** The index beside this one that is to take its place. */
  successor(): Successor<MeiliIndex> {
    const next = new MeiliIndex({ ...this.options, uid: `${this.uid}_next` });
    return new Successor(this, next, this.server);
  }

  /** Resolves once the documents can be found. Throws `search.away` or `search.task-failed`. */
  async save(documents: readonly IndexDocument[]): Promise<void> {
    if (documents.length === 0) return;
    await this.mustBeThere();
    await this.server.task(this.writer().addDocuments(documents.map(toDocument)), this.uid);
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.mustBeThere();
    await this.server.task(this.writer().deleteDocuments([...ids]), this.uid);
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
    if ((await this.stamp()) === null) return null;
    // One that a write made at the wrong moment has none of our settings, and every filter fails.
    const filterable = (await this.read((index) => index.getFilterableAttributes())) ?? [];
    if (filterable.length === 0) return null;
    const { indexes } = await this.server.read(this.uid, (_, server) => server.getStats());
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

  /** The versions in which it holds these; what it does not hold is left out. */
  async held(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (ids.length === 0) return new Map();
    const page = await this.read((index) =>
      index.getDocuments({ ids: [...ids], fields: ['id', 'version'], limit: ids.length }),
    );
    return new Map(page.results.map(({ id, version }) => [id, version]));
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

  private async ids(query: { filter: (string | string[])[]; limit: number }): Promise<readonly string[]> {
    const page = await this.read((index) => index.getDocuments({ ...query, fields: ['id'] }));
    return page.results.map(({ id }) => id);
  }

  private read<T>(ask: (index: Index<MeiliDocument>) => Promise<T>): Promise<T> {
    return this.server.read(this.uid, ask);
  }

  private writer(): Index<MeiliDocument> {
    return this.server.writer.index<MeiliDocument>(this.uid);
  }

  /** Adding to an index that is not there would make one without settings. */
  private async mustBeThere(): Promise<void> {
    if ((await this.stamp()) !== null) return;
    throw new SearchAway('There is no search index yet.', { index: this.uid, reason: 'not-made' });
  }
}

/** The client's types want lists it may change. */
function mutable(filter: MeiliFilter): (string | string[])[] {
  return filter.map((part) => (typeof part === 'string' ? part : [...part]));
}
