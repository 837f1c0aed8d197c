import type { Instant } from './time.js';

/** One response as fetched: the bytes and what came with them. Nothing in it has been read yet. */
export type Snapshot = {
  readonly url: string;
  readonly finalUrl: string;
  readonly fetchedAt: Instant;
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
  readonly sha256: string;
};

/** One answer of several that a source gave in one run. */
export type Part = Pick<Snapshot, 'finalUrl' | 'contentType' | 'bytes'>;

/** What reading a snapshot needs to know about where it came from. A subset of {@link Source}, so that a file will do. */
export type ReadContext = {
  readonly importer: string | null;
  readonly url: string | null;
  readonly contentType: string | null;
  readonly zone: string | null;
  readonly language: string | null;
  readonly options: Readonly<Record<string, unknown>>;
  /** Bounds of the occurrences: instants. */
  readonly from: Instant;
  readonly until: Instant;
  readonly now: Instant;
};
