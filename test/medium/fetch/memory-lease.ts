import type { HostLease } from '#libs/domain';

/** One process' own leases, and a record of what was taken and given back. */
export class MemoryLease implements HostLease {
  readonly taken: string[] = [];
  readonly released: { readonly host: string; readonly gapMs: number }[] = [];
  private readonly until = new Map<string, number>();

  take(host: string, nowMs: number): ReturnType<HostLease['take']> {
    const until = this.until.get(host) ?? 0;
    if (until > nowMs) return Promise.resolve({ taken: false, waitMs: Math.min(until - nowMs, 5_000) });
    this.until.set(host, Number.MAX_SAFE_INTEGER);
    this.taken.push(host);
    return Promise.resolve({ taken: true });
  }

  release(host: string, nowMs: number, gapMs: number): Promise<void> {
    this.until.set(host, nowMs + gapMs);
    this.released.push({ host, gapMs });
    return Promise.resolve();
  }
}
