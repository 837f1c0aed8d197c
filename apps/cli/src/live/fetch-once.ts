import type { HostLease, Snapshot } from '#libs/domain';
import { createFetcher } from '#libs/fetch';
import type { World } from '../command.js';
import { worldClock } from '../world-clock.js';
import { patientLease } from './patient-lease.js';

/** Without a database there is no other worker to take turns with: one request, made by one person at a keyboard. */
const OURS_ALONE: HostLease = {
  take: () => Promise.resolve({ taken: true }),
  release: () => Promise.resolve(),
};

/**
 * Fetches through the guarded door, once, in turn with the workers where their leases are given: it waits some
 * seconds for its turn, and no longer. Throws a `FetchError`.
 */
export async function fetchOnce(
  url: string,
  world: World,
  options: { readonly allowHttp: boolean; readonly lease: HostLease | null },
): Promise<Snapshot> {
  const { env } = world;
  const fetcher = createFetcher({
    contactUrl: env['CONTACT_URL'] || 'https://porchlight.invalid/',
    lease: options.lease === null ? OURS_ALONE : patientLease(options.lease, world),
    ownHosts: env['PUBLIC_URL'] ? [new URL(env['PUBLIC_URL']).hostname] : [],
    clock: worldClock(world),
    testOrigins: (env['PORCHLIGHT_TEST_ORIGINS'] ?? '').split(',').filter((origin) => origin !== ''),
  });
  const kind = /^webcal/iu.test(url) || /\.ics(?:$|[?#])|ical/iu.test(url) ? 'feed' : 'page';
  const answer = await fetcher.get({ url, kind, allowHttp: options.allowHttp, etag: null, lastModified: null });
  if (answer.kind === 'not-modified') throw new Error('an unconditional request was answered with 304');
  return answer.snapshot;
}
