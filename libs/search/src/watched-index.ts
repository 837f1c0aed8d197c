import type { CandidateQuery, GatheringIndex, IndexDocument, SearchPage, SearchQuery } from '#libs/domain';

/** Told of each question: which engine was asked, and for how many seconds. One that failed is told as well. */
export type OnSearch = (backend: GatheringIndex['engine'], seconds: number) => void;

/** The same index, and each question is told to whoever counts them. */
export class WatchedIndex implements GatheringIndex {
  readonly engine: GatheringIndex['engine'];

  constructor(
    private readonly index: GatheringIndex,
    private readonly onSearch: OnSearch,
  ) {
    this.engine = index.engine;
  }

  search(query: SearchQuery): Promise<SearchPage> {
    return this.timed(this.index.search(query));
  }

  candidates(query: CandidateQuery): Promise<readonly string[]> {
    return this.timed(this.index.candidates(query));
  }

  ready(): Promise<boolean> {
    return this.index.ready();
  }

  save(documents: readonly IndexDocument[]): Promise<void> {
    return this.index.save(documents);
  }

  remove(ids: readonly string[]): Promise<void> {
    return this.index.remove(ids);
  }

  size(): Promise<number | null> {
    return this.index.size();
  }

  versions(after: string | null, limit: number): ReturnType<GatheringIndex['versions']> {
    return this.index.versions(after, limit);
  }

  private async timed<T>(answer: Promise<T>): Promise<T> {
    const began = performance.now();
    try {
      return await answer;
    } finally {
      this.onSearch(this.engine, (performance.now() - began) / 1_000);
    }
  }
}
