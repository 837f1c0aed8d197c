import type { HostLease } from '#libs/domain';
import type { Given, World } from '../command.js';
import { inputBytes } from '../input.js';
import { isAddress } from '../is-address.js';
import { UsageError } from '../usage-error.js';
import { fetchOnce } from './fetch-once.js';

/** Bytes that somebody pointed at, and where they came from. */
export type GivenBytes = {
  readonly bytes: Uint8Array;
  readonly url: string | null;
  readonly contentType: string | null;
};

/** The bytes of the one file, address or standard input that a command names. */
export async function givenBytes(
  given: Given,
  world: World,
  command: string,
  lease: HostLease | null = null,
): Promise<GivenBytes> {
  const [from, ...more] = given.positionals;
  if (from === undefined || more.length > 0) {
    throw new UsageError(`Name one file or one address. See: porchlight ${command} --help`);
  }
  if (!isAddress(from)) return { bytes: await inputBytes(from, world), url: null, contentType: null };
  const snapshot = await fetchOnce(from, world, { allowHttp: given.options['allow-http'] === true, lease });
  return { bytes: snapshot.bytes, url: snapshot.finalUrl, contentType: snapshot.contentType };
}
