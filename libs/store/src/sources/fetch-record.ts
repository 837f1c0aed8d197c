import type { Instant } from '#libs/domain';

/** How one request to a source ended. `unchanged`: 304, or the same bytes again. `refused`: by our rules or by robots.txt. */
export type FetchRecord = {
  readonly at: Instant;
  readonly outcome: 'changed' | 'unchanged' | 'failed' | 'refused';
  readonly httpStatus: number | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly bytes: number | null;
  readonly problemCode: string | null;
  readonly nextFetchAt: Instant;
  readonly finalUrl: string | null;
  /** The source's own rhythm from now on. */
  readonly intervalMs: number;
  /** The host asked us to come back: the run goes on then, where it is. */
  readonly keepRun: boolean;
  /** Its address led nowhere (404, 410): yes; it led somewhere: no; null when this says neither. */
  readonly nowhere: boolean | null;
  /** It said "not modified" while its bytes changed: its validators are never asked by again. */
  readonly validatorsLie: boolean;
  /** Where permanent redirects lead, and how many answers in a row led there; null when the last one did not. */
  readonly moved: { readonly to: string; readonly count: number } | null;
};
