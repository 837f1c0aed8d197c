import type { Gathering } from './gathering.js';
import type { Instant } from './time.js';

/** What a person typed and ticked on the search page. Empty parts do not narrow. */
export type SearchQuery = {
  readonly text: string;
  /** Only gatherings with an occurrence that starts in here. */
  readonly from: Instant;
  readonly until: Instant;
  /** Places known to lie within; what can be attended online is near everywhere. */
  readonly near: { readonly lat: number; readonly lon: number; readonly km: number } | null;
  /** Facets that must be known to hold: `quiet`, `step-free`, `small-group`, `free`, `drop-in`, `online`. */
  readonly filters: readonly SearchFilter[];
  readonly kind: string | null;
  /** From 0. */
  readonly page: number;
  readonly pageSize: number;
};

export const SEARCH_FILTERS = ['quiet', 'step-free', 'small-group', 'free', 'drop-in', 'online'] as const;
export type SearchFilter = (typeof SEARCH_FILTERS)[number];

export type SearchPage = {
  readonly ids: readonly string[];
  readonly total: number;
  /** Which index answered, so that a page can say when the usual one is away. */
  readonly answeredBy: 'meilisearch' | 'postgres';
};

/**
 * Bounds for the matcher: a superset of what can fit, never less. A gathering without a known place, or online, is inside
 * every `near`; closed groups are included, since the matcher knows who belongs. Known harm is not.
 */
export type CandidateQuery = {
  readonly from: Instant;
  readonly until: Instant;
  readonly near: { readonly lat: number; readonly lon: number; readonly km: number } | null;
  readonly limit: number;
};

/** A gathering with what the index adds to it. */
export type IndexDocument = { readonly gathering: Gathering; readonly version: number };

/**
 * One contract, two engines: Meilisearch, and Postgres when it is away. `save` and `remove` return once the change can be
 * found. Closed groups are never found by `search`: a search box has no stated belonging.
 */
export interface GatheringIndex {
  readonly engine: 'meilisearch' | 'postgres';
  ready(): Promise<boolean>;
  save(documents: readonly IndexDocument[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  search(query: SearchQuery): Promise<SearchPage>;
  candidates(query: CandidateQuery): Promise<readonly string[]>;
  /** How many documents it holds; null while there is none that could be asked, which has to be built. */
  size(): Promise<number | null>;
  /** Ids and versions it holds, for reconciling, page by page. */
  versions(after: string | null, limit: number): Promise<readonly { readonly id: string; readonly version: number }[]>;
}
