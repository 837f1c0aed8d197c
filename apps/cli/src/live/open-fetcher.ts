import type { HostLease } from '#libs/domain';
import { createFetcher, patientLease, type Fetcher } from '#libs/fetch';
import type { World } from '../command.js';
import { worldClock } from '../world-clock.js';
import { ownLease } from './own-lease.js';

/**
 * The guarded door for somebody at a keyboard. In turn with the workers where their leases are given: it waits some seconds for
 * its turn, and no longer.
 */
export function openFetcher(world: World, lease: HostLease | null): Fetcher {
  const { env } = world;
  const rest = env['PORCHLIGHT_TEST_REST_MS'];
  return createFetcher({
    contactUrl: env['CONTACT_URL'] || 'https://porchlight.invalid/',
    lease: patientLease(lease ?? ownLease(), world),
    ownHosts: env['PUBLIC_URL'] ? [new URL(env['PUBLIC_URL']).hostname] : [],
    clock: worldClock(world),
    testOrigins: (env['PORCHLIGHT_TEST_ORIGINS'] ?? '').split(',').filter((origin) => origin !== ''),
    ...(rest ? { testRestMs: Number(rest) } : {}),
  });
}
