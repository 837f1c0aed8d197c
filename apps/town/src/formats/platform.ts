import type { Instant } from '#libs/domain';
import type { Host } from '../series.js';

export type Publication = { readonly type: string; readonly body: string };

/** What somebody asks of a host's site. */
export type Asked = {
  /** `http://127.0.0.1:41234`, for the addresses that an answer holds. */
  readonly origin: string;
  readonly path: string;
  readonly query: URLSearchParams;
};

/** What a host publishes with. */
export type Platform = {
  /** Key of the importer that reads it. */
  readonly importer: string;
  /** Path and query of the address that a source row holds. */
  readonly at: (host: Host) => string;
  /** What the importer has to be told. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** What its robots.txt asks programs to leave alone. */
  readonly disallow: readonly string[];
  /** Null where there is no such page. */
  readonly answer: (host: Host, asked: Asked, now: Instant) => Publication | null;
};

export function json(value: unknown): Publication {
  return { type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}
