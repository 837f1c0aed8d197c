import { LimitReached, UnreadableInput, type HostLease, type Probed, type ReadContext } from '#libs/domain';
import { FetchError, fetchFailureSentence } from '#libs/fetch';
import { ReaderKilled, type SnapshotReader } from '#libs/platform';
import type { Given, World } from '../command.js';
import { openFetcher } from './open-fetcher.js';

/** Detection for somebody at a keyboard: asks politely, reads in the throw-away process, and says each request. */
export async function probeLive(
  address: string,
  {
    given,
    world,
    context,
    lease,
    reader,
  }: {
    readonly given: Given;
    readonly world: World;
    readonly context: ReadContext;
    readonly lease: HostLease | null;
    readonly reader: SnapshotReader;
  },
): Promise<Probed> {
  // Loaded late, so that commands start fast.
  const { probeAddress } = await import('#libs/pipeline');
  const fetcher = openFetcher(world, lease);
  const allowHttp = given.options['allow-http'] === true;
  const { now, options, importer } = context;
  return probeAddress(
    { address, now, importer, options, zone: context.zone ?? 'UTC' },
    {
      async ask({ url, kind, restSeconds = 0 }) {
        world.say(`Asking ${url}`);
        try {
          const restMs = restSeconds * 1000;
          const answer = await fetcher.get({ url, kind, allowHttp, etag: null, lastModified: null, restMs });
          if (answer.kind === 'not-modified') throw new Error('an unconditional request was answered with 304');
          return { part: answer.snapshot, headers: answer.headers };
        } catch (failure) {
          if (failure instanceof FetchError) return { refusal: fetchFailureSentence(failure), failure };
          throw failure;
        }
      },
      look: (part, headers) => reader.look(part, headers),
      async read({ bytes }, here) {
        try {
          return await reader.read({ bytes, context: here });
        } catch (failure) {
          if (
            failure instanceof UnreadableInput ||
            failure instanceof LimitReached ||
            failure instanceof ReaderKilled
          ) {
            return { refusal: failure.message };
          }
          throw failure;
        }
      },
    },
  );
}
