import { describe, expect, it } from '@jest/globals';
import type { GatheringIndex, IndexDocument, SearchQuery } from '#libs/domain';
import { FallbackIndex } from './fallback-index.js';
import { SearchAway } from './search-errors.js';

const query: SearchQuery = {
  text: '',
  from: '',
  until: '',
  near: null,
  filters: [],
  kind: null,
  page: 0,
  pageSize: 10,
};
const document: IndexDocument = { version: 1, gathering: { id: 'g1', title: 'Walk', occurrences: [] } };

/** An index that answers with its own name, until it fails. */
class StubIndex implements GatheringIndex {
  failure: Error | null = null;
  asked = 0;
  readonly saved: string[] = [];

  constructor(readonly engine: 'meilisearch' | 'postgres') {}

  ready = (): Promise<boolean> => Promise.resolve(this.failure === null);
  search = (): ReturnType<GatheringIndex['search']> =>
    this.answer({ ids: [this.engine], total: 1, answeredBy: this.engine });
  candidates = (): Promise<readonly string[]> => this.answer([this.engine]);
  size = (): Promise<number | null> => this.answer(1);
  versions = (): ReturnType<GatheringIndex['versions']> => this.answer([{ id: this.engine, version: 1 }]);
  remove = (): Promise<void> => this.answer(undefined);
  save = async (documents: readonly IndexDocument[]): Promise<void> => {
    await this.answer(undefined);
    this.saved.push(...documents.map(({ gathering }) => gathering.id));
  };

  private answer<T>(value: T): Promise<T> {
    this.asked += 1;
    return this.failure === null ? Promise.resolve(value) : Promise.reject(this.failure);
  }
}

function pair(): { index: FallbackIndex; first: StubIndex; second: StubIndex; pass: (ms: number) => void } {
  const first = new StubIndex('meilisearch');
  const second = new StubIndex('postgres');
  let now = 0;
  return { index: new FallbackIndex(first, second, () => now), first, second, pass: (ms) => (now += ms) };
}

describe('searching while the search server is away', () => {
  it('asks the search server while it is there', async () => {
    const { index } = pair();
    expect((await index.search(query)).answeredBy).toBe('meilisearch');
    expect(await index.candidates({ ...query, limit: 5 })).toEqual(['meilisearch']);
  });

  it('asks Postgres when it is away, and says so', async () => {
    const { index, first } = pair();
    first.failure = new SearchAway('gone');
    expect((await index.search(query)).answeredBy).toBe('postgres');
    expect(await index.candidates({ ...query, limit: 5 })).toEqual(['postgres']);
    expect(await index.ready()).toBe(true);
  });

  it('lets it rest for a moment before it asks again', async () => {
    const { index, first, pass } = pair();
    first.failure = new SearchAway('gone');
    for (let n = 0; n < 20; n += 1) await index.search(query);
    expect(first.asked).toBe(1);
    first.failure = null;
    pass(5_001);
    expect((await index.search(query)).answeredBy).toBe('meilisearch');
  });

  it('does not hide a fault that is not an absence', async () => {
    const { index, first } = pair();
    first.failure = new TypeError('ours');
    await expect(index.search(query)).rejects.toThrow(TypeError);
  });

  it('writes to both and says when the search server did not take it', async () => {
    const { index, first, second } = pair();
    first.failure = new SearchAway('gone');
    await expect(index.save([document])).rejects.toMatchObject({ code: 'search.away', retry: 'back-off' });
    expect(second.saved).toEqual(['g1']);
    await expect(index.versions(null, 1)).rejects.toMatchObject({ code: 'search.away' });
  });
});
