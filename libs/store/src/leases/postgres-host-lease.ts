import type { DataSource } from 'typeorm';
import type { HostLease } from '#libs/domain';
import { isPassing } from '../database/is-passing.js';
import { change, row, rows } from '../database/sql.js';

/** A holder that died frees the host after the first; one that lives says so as often as the second. */
const USUAL = { leaseMs: 20_000, renewMs: 5_000 };

/** No visit of ours lasts longer, which the fetcher sees to: whatever holds a host for longer has forgotten it. */
const LONGEST_VISIT_MS = 120_000;

const USUAL_REST_MS = 5_000;

/** $1 host, $2 now, $3 until when. Takes the row only when the host is neither busy nor resting. */
const TAKE = `
  INSERT INTO host_lease (host, busy_until_ms) VALUES ($1, $3)
  ON CONFLICT (host) DO UPDATE SET busy_until_ms = excluded.busy_until_ms
  WHERE host_lease.busy_until_ms <= $2 AND host_lease.next_at_ms <= $2
  RETURNING host`;

/** $1 hosts, $2 until when each was ours, $3 until when it shall be. What has another time is another's by now. */
const RENEW = `
  UPDATE host_lease SET busy_until_ms = renewed.until_ms
  FROM unnest($1::text[], $2::bigint[], $3::bigint[]) AS renewed (host, was_ms, until_ms)
  WHERE host_lease.host = renewed.host AND host_lease.busy_until_ms = renewed.was_ms
  RETURNING host_lease.host`;

/** $1 host, $2 end of its rest, $3 until when it was ours. It rests in any case: it was asked just now. */
const RELEASE = `
  UPDATE host_lease SET next_at_ms = greatest(next_at_ms, $2),
    busy_until_ms = CASE WHEN busy_until_ms = $3 THEN 0 ELSE busy_until_ms END
  WHERE host = $1`;

/** A host that this process asks: until when it is ours, and since when by a clock that nobody moves. */
type Held = { untilMs: number; renewedAt: number; readonly takenAt: number };

/** One request a host at a time and a gap after it, across all workers: one row a host, renewed while its holder lives. */
export class PostgresHostLease implements HostLease {
  private readonly held = new Map<string, Held>();
  private renewing: NodeJS.Timeout | null = null;
  private lastRound: Promise<void> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly times = USUAL,
  ) {}

  async take(
    host: string,
    nowMs: number,
  ): Promise<{ readonly taken: true } | { readonly taken: false; readonly waitMs: number }> {
    const now = Math.floor(nowMs);
    const untilMs = now + this.times.leaseMs;
    const takenAt = performance.now();
    if ((await row(this.dataSource, TAKE, [host, now, untilMs])) !== null) {
      this.held.set(host, { untilMs, renewedAt: takenAt, takenAt });
      this.renewing ??= setInterval(() => (this.lastRound = this.renew()), this.times.renewMs).unref();
      return { taken: true };
    }
    const busy = await row<{ freeAt: number }>(
      this.dataSource,
      // A request that runs is over soon, long before it would be taken for dead: look again after a usual rest.
      'SELECT greatest(least(busy_until_ms, $2::bigint), next_at_ms) AS "freeAt" FROM host_lease WHERE host = $1',
      [host, now + USUAL_REST_MS],
    );
    return { taken: false, waitMs: Math.max(1, (busy?.freeAt ?? now) - now) };
  }

  async release(host: string, nowMs: number, gapMs: number): Promise<void> {
    // A renewal under way would move the time by which the host is known to be ours.
    await this.lastRound;
    const untilMs = this.forget(host)?.untilMs ?? 0;
    await change(this.dataSource, RELEASE, [host, Math.ceil(nowMs + gapMs), untilMs]);
  }

  /** The process ends, and with it whatever it asks: others need not wait until the leases run out. The hosts rest as after any request. */
  async letGo(): Promise<void> {
    for (const host of [...this.held.keys()]) await this.release(host, Date.now(), USUAL_REST_MS);
  }

  /** A host whose renewal comes too late stays with whoever has it by then; one that this process forgot runs out by itself. */
  private async renew(): Promise<void> {
    const now = performance.now();
    for (const [host, { takenAt }] of this.held) if (now - takenAt > LONGEST_VISIT_MS) this.forget(host);
    const due = [...this.held].map(([host, held]) => ({
      host,
      held,
      untilMs: held.untilMs + Math.round(now - held.renewedAt),
    }));
    // A visit may outlast the pool that it asks from, when the process ends in a hurry.
    if (due.length === 0 || !this.dataSource.isInitialized) return;
    try {
      const renewed = await rows<{ host: string }>(this.dataSource, RENEW, [
        due.map(({ host }) => host),
        due.map(({ held }) => held.untilMs),
        due.map(({ untilMs }) => untilMs),
      ]);
      const ours = new Set(renewed.map(({ host }) => host));
      for (const { host, held, untilMs } of due) {
        if (!ours.has(host)) continue;
        Object.assign(held, { untilMs, renewedAt: now });
      }
    } catch (failure) {
      // While the database is away the next round tries again, or finds that it is too late. Anything else is a fault of ours.
      if (!isPassing(failure)) throw failure;
    }
  }

  private forget(host: string): Held | undefined {
    const held = this.held.get(host);
    this.held.delete(host);
    if (this.held.size === 0 && this.renewing !== null) {
      clearInterval(this.renewing);
      this.renewing = null;
    }
    return held;
  }
}
