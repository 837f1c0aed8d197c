/**
 * Politeness that holds across workers: one request in flight per host and a gap after it. `take` gives null when the host
 * is busy or resting, with the wait in milliseconds.
 */
export interface HostLease {
  take(
    host: string,
    nowMs: number,
  ): Promise<{ readonly taken: true } | { readonly taken: false; readonly waitMs: number }>;
  /** Ends the request and starts the gap (milliseconds). */
  release(host: string, nowMs: number, gapMs: number): Promise<void>;
}
