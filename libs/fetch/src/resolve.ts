import { Resolver } from 'node:dns/promises';
import { FetchTimeout, FetchUnreachable } from './fetch-errors.js';

/** Every address of a name, IPv4 first. The seam where tests answer for the domain name system. */
export type Resolve = (hostname: string, timeoutMs: number) => Promise<readonly string[]>;

/**
 * Asks the name servers for A and AAAA. Not `getaddrinfo`: it would mix in the hosts file, and four slow names would block
 * every file read of the process. Throws `fetch.timeout` or `fetch.unreachable`.
 */
export const resolveByDns: Resolve = async (hostname, timeoutMs) => {
  const resolver = new Resolver({ timeout: timeoutMs, tries: 1 });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    resolver.cancel();
  }, timeoutMs);
  const [v4, v6] = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)]);
  clearTimeout(timer);
  const addresses = [v4, v6].flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  if (addresses.length > 0) return addresses;
  const cause: unknown = v4.status === 'rejected' ? v4.reason : null;
  if (late) throw new FetchTimeout(`No name server answered for ${hostname} in time.`, { host: hostname }, { cause });
  throw new FetchUnreachable(`The name ${hostname} does not resolve.`, { host: hostname }, { cause });
};
