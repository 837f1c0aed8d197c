export { isPublicAddress } from './address-rules.js';
export type { Clocks, FetchKind } from './budgets.js';
export { fetchFailureSentence } from './failure-sentence.js';
export * from './fetch-errors.js';
export { createFetcher, type FetchAnswer, type Fetcher, type FetcherOptions, type FetchRequest } from './fetcher.js';
export type { Dial } from './guarded-connect.js';
export { DEFAULT_INTERVAL_MS, nextFetchAt, type Poll } from './next-fetch.js';
export type { Resolve } from './resolve.js';
export { isSameSite } from './same-site.js';
