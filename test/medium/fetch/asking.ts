import { createFetcher, type Fetcher, type FetcherOptions, type FetchRequest } from '#libs/fetch';
import { MemoryLease } from './memory-lease.js';

export const ask = (url: string, request: Partial<FetchRequest> = {}): FetchRequest => ({
  url,
  kind: 'feed',
  allowHttp: false,
  etag: null,
  lastModified: null,
  ...request,
});

/** A fetcher at noon on 24 November 2026 that may ask those origins. */
export function fetcherFor(testOrigins: readonly string[], options: Partial<FetcherOptions> = {}): Fetcher {
  return createFetcher({
    contactUrl: 'https://porchlight.example/bot',
    lease: new MemoryLease(),
    clock: { nowMs: () => Date.parse('2026-11-24T12:00:00Z') },
    testOrigins,
    ...options,
  });
}

/** The code of the failure, or `fetched`. */
export async function outcome(fetcher: Fetcher, request: FetchRequest): Promise<string> {
  try {
    await fetcher.get(request);
    return 'fetched';
  } catch (caught) {
    return (caught as { code?: string }).code ?? String(caught);
  }
}
