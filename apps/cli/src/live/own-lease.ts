import type { HostLease } from '#libs/domain';

/** Without a database there is no other worker to take turns with; this process still lets a host rest between its own requests. */
export function ownLease(): HostLease {
  const restsUntil = new Map<string, number>();
  return {
    take: (host, nowMs) => {
      const waitMs = (restsUntil.get(host) ?? 0) - nowMs;
      return Promise.resolve(waitMs > 0 ? { taken: false, waitMs } : { taken: true });
    },
    release: (host, nowMs, gapMs) => {
      restsUntil.set(host, nowMs + gapMs);
      return Promise.resolve();
    },
  };
}
