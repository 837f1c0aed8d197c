import { setTimeout as sleep } from 'node:timers/promises';
import type { HostLease } from '#libs/domain';

/** A rest after a request is over in seconds. A host that asked to be left alone for longer is left alone. */
const PATIENCE_MS = 30_000;

/** A lease for somebody at a keyboard: a host that is busy or rests for some seconds is waited for, and they are told so once. */
export function patientLease(
  lease: HostLease,
  { say }: { readonly say: (sentence: string) => void },
  wait: (ms: number) => Promise<unknown> = sleep,
): HostLease {
  let told = false;
  return {
    take: async (host, nowMs) => {
      for (let waited = 0; ;) {
        const answer = await lease.take(host, nowMs + waited);
        if (answer.taken || waited + answer.waitMs > PATIENCE_MS) return answer;
        if (!told) say(`${host} was asked a moment ago, so we wait a few seconds before asking again.`);
        told = true;
        await wait(answer.waitMs);
        waited += answer.waitMs;
      }
    },
    release: (host, nowMs, gapMs) => lease.release(host, nowMs, gapMs),
  };
}
