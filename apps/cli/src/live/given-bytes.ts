import type { HostLease } from '#libs/domain';
import type { Given, World } from '../command.js';
import { inputBytes } from '../input.js';
import { isAddress } from '../is-address.js';
import { UsageError } from '../usage-error.js';
import { openFetcher } from './open-fetcher.js';

/** Bytes that somebody pointed at, and where they came from. */
export type GivenBytes = {
  readonly bytes: Uint8Array;
  readonly url: string | null;
  readonly contentType: string | null;
};

/** The bytes of the one file, address or standard input that a command names. Throws a `FetchError` for an address that gives none. */
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
  const allowHttp = given.options['allow-http'] === true;
  const kind = /^webcal/iu.test(from) || /\.ics(?:$|[?#])|ical/iu.test(from) ? 'feed' : 'page';
  const answer = await openFetcher(world, lease).get({ url: from, kind, allowHttp, etag: null, lastModified: null });
  if (answer.kind === 'not-modified') throw new Error('an unconditional request was answered with 304');
  const { bytes, finalUrl, contentType } = answer.snapshot;
  return { bytes, url: finalUrl, contentType };
}
