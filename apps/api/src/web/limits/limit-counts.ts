import type { ThrottlerStorage } from '@nestjs/throttler';

type Window = { hits: number; readonly endsAt: number };
type Counted = Awaited<ReturnType<ThrottlerStorage['increment']>>;

/** After so many new ones, windows that are over are swept out; a flood of addresses costs some megabytes at most. */
const SWEEP_FROM = 20_000;
const MOST = 100_000;

/** Counts in fixed windows, in memory: no timer for each request, and nothing of a visitor's address is ever written down. */
export class LimitCounts implements ThrottlerStorage {
  private readonly windows = new Map<string, Window>();
  private sweepAt = SWEEP_FROM;

  constructor(private readonly nowMs: () => number) {}

  increment(key: string, ttl: number, limit: number): Promise<Counted> {
    const now = this.nowMs();
    const known = this.windows.get(key);
    const window = known === undefined || known.endsAt <= now ? { hits: 0, endsAt: now + ttl } : known;
    window.hits += 1;
    if (window !== known) this.keep(key, window, now);
    const seconds = Math.ceil((window.endsAt - now) / 1_000);
    const isBlocked = window.hits > limit;
    return Promise.resolve({
      totalHits: window.hits,
      timeToExpire: seconds,
      isBlocked,
      timeToBlockExpire: isBlocked ? seconds : 0,
    });
  }

  private keep(key: string, window: Window, now: number): void {
    // Taken out first, so that the oldest window stays the first.
    this.windows.delete(key);
    this.windows.set(key, window);
    if (this.windows.size < this.sweepAt) return;
    for (const [other, { endsAt }] of this.windows) {
      if (endsAt <= now || this.windows.size > MOST) this.windows.delete(other);
    }
    this.sweepAt = this.windows.size + SWEEP_FROM;
  }
}
