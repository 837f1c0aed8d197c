type Window = { hits: number; readonly endsAt: number };

/** After so many new ones, windows that are over are swept out; a flood of addresses costs some megabytes at most. */
const SWEEP_FROM = 20_000;
const MOST = 100_000;

/** Counts in fixed windows, in memory: no timer for each request, and nothing of a visitor's address is ever written down. */
export class LimitCounts {
  private readonly windows = new Map<string, Window>();
  private sweepAt = SWEEP_FROM;

  constructor(private readonly nowMs: () => number) {}

  /** Counts one more in the window of `ttl` milliseconds that began with the first. */
  add(key: string, ttl: number): { readonly hits: number; readonly secondsLeft: number } {
    const now = this.nowMs();
    const known = this.windows.get(key);
    const window = known === undefined || known.endsAt <= now ? { hits: 0, endsAt: now + ttl } : known;
    window.hits += 1;
    if (window !== known) this.keep(key, window, now);
    return { hits: window.hits, secondsLeft: Math.ceil((window.endsAt - now) / 1_000) };
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
