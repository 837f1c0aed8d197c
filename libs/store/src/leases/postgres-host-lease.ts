import type { DataSource } from 'typeorm';
import type { HostLease } from '#libs/domain';
import { change, row } from '../database/sql.js';

/** A holder that died frees the host after this long; no visit of ours lasts longer, which the fetcher sees to. */
const LONGEST_REQUEST_MS = 120_000;

const USUAL_REST_MS = 5_000;

/** $1 host, $2 now, $3 until when at most. Takes the row only when the host is neither busy nor resting. */
const TAKE = `
  INSERT INTO host_lease (host, busy_until_ms) VALUES ($1, $3)
  ON CONFLICT (host) DO UPDATE SET busy_until_ms = excluded.busy_until_ms
  WHERE host_lease.busy_until_ms <= $2 AND host_lease.next_at_ms <= $2
  RETURNING host`;

/** One request a host at a time and a gap after it, across all workers: one row a host. */
export class PostgresHostLease implements HostLease {
  /** Those that this process asks now. */
  private readonly held = new Set<string>();

  constructor(private readonly dataSource: DataSource) {}

  async take(
    host: string,
    nowMs: number,
  ): Promise<{ readonly taken: true } | { readonly taken: false; readonly waitMs: number }> {
    const now = Math.floor(nowMs);
    if ((await row(this.dataSource, TAKE, [host, now, now + LONGEST_REQUEST_MS])) !== null) {
      this.held.add(host);
      return { taken: true };
    }
    const held = await row<{ freeAt: number }>(
      this.dataSource,
      // A request that runs is over soon, long before it would be taken for dead: look again after a usual rest.
      'SELECT greatest(least(busy_until_ms, $2::bigint), next_at_ms) AS "freeAt" FROM host_lease WHERE host = $1',
      [host, now + USUAL_REST_MS],
    );
    return { taken: false, waitMs: Math.max(1, (held?.freeAt ?? now) - now) };
  }

  async release(host: string, nowMs: number, gapMs: number): Promise<void> {
    this.held.delete(host);
    await change(
      this.dataSource,
      'UPDATE host_lease SET busy_until_ms = 0, next_at_ms = greatest(next_at_ms, $2) WHERE host = $1',
      [host, Math.ceil(nowMs + gapMs)],
    );
  }

  /** The process ends, and with it whatever it asks: others need not wait until the leases run out. The hosts rest as after any request. */
  async letGo(): Promise<void> {
    for (const host of this.held) await this.release(host, Date.now(), USUAL_REST_MS);
  }
}
