import type { CandidateQuery, GatheringIndex, IndexDocument, SearchPage, SearchQuery } from '#libs/domain';
import { SearchAway } from './search-errors.js';

/** After a failure the first index is left alone for so long, so that not every search waits for its time-out. */
const REST_MS = 5_000;

/**
 * Asks the first index, and the second when the first is away; `answeredBy` of a page tells. Writes go to both and fail when
 * the first is away: whoever writes tries again, and nothing is lost meanwhile.
 */
export class FallbackIndex implements GatheringIndex {
  readonly engine: GatheringIndex['engine'];
  private restUntil = 0;

  constructor(
    private readonly first: GatheringIndex,
    private readonly second: GatheringIndex,
    private readonly nowMs: () => number = () => performance.now(),
  ) {
    this.engine = first.engine;
  }

  async ready(): Promise<boolean> {
    return (await this.first.ready()) || (await this.second.ready());
  }

  async save(documents: readonly IndexDocument[]): Promise<void> {
    await this.second.save(documents);
    await this.first.save(documents);
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.second.remove(ids);
    await this.first.remove(ids);
  }

  search(query: SearchQuery): Promise<SearchPage> {
    return this.ask((index) => index.search(query));
  }

  candidates(query: CandidateQuery): Promise<readonly string[]> {
    return this.ask((index) => index.candidates(query));
  }

  size(): Promise<number | null> {
    return this.first.size();
  }

  /** Of the first index: it is the one that can drift. */
  versions(after: string | null, limit: number): ReturnType<GatheringIndex['versions']> {
    return this.first.versions(after, limit);
  }

  private async ask<T>(question: (index: GatheringIndex) => Promise<T>): Promise<T> {
    if (this.nowMs() < this.restUntil) return question(this.second);
    try {
      return await question(this.first);
    } catch (failure) {
      if (!(failure instanceof SearchAway)) throw failure;
      this.restUntil = this.nowMs() + REST_MS;
      return question(this.second);
    }
  }
}
