import { toInstant, type Instant } from '#libs/domain';
import type { SourceHealth, Store } from '#libs/store';
import { setTimeout as wait } from 'node:timers/promises';
import type { Given, World } from '../command.js';
import { withStore } from '../live/connection.js';
import { UsageError } from '../usage-error.js';

/** The sweep for what is due runs every quarter of a minute; a slow host may take half a minute more. */
const PATIENCE_MS = 75_000;
/** The largest answers take half of this to read. */
const READING_MS = 60_000;

/** Makes a source due now and waits until the worker has fetched and read it. Exit code 1 when that did not go well. */
export async function checkSource(given: Given, world: World): Promise<number> {
  const [wanted = ''] = given.positionals;
  if (wanted === '')
    throw new UsageError('Name the source: its id, its address or its name. See: porchlight source list');
  return withStore(world, async ({ store, clock }) => {
    const before = await find(store, wanted);
    if (before.state !== 'active') throw new UsageError(`"${before.name}" is ${before.state}, so it is not fetched.`);
    const rest = await store.sources.hostRestsUntilMs(before.id);
    if (rest !== null && rest > clock.nowMs() + PATIENCE_MS) {
      world.say(waitSentence(toInstant(rest)));
      return 1;
    }
    await store.sources.setNextFetch(before.id, clock.now());
    world.say(`Asked for "${before.name}". Waiting for the worker.`);
    const after = await fetched(store, before);
    if (after === null) {
      world.say('No worker has fetched it yet. It stays due: one that runs will do it.');
      return 1;
    }
    world.print(`${JSON.stringify(after, null, 2)}\n`);
    if (after.lastOutcome === 'changed' || after.lastOutcome === 'unchanged') return 0;
    world.say(failureSentence(after));
    return 1;
  });
}

function waitSentence(until: Instant): string {
  return `The host asked us to wait until ${until}, so it is not asked before.`;
}

function failureSentence({ lastProblem, problems, nextFetchAt }: SourceHealth): string {
  if (lastProblem === 'fetch.rate-limited') return waitSentence(nextFetchAt);
  if (lastProblem?.startsWith('fetch.') !== false)
    return `It could not be fetched (${lastProblem ?? 'no reason is known'}).`;
  return `It answered, but its answer could not be read. ${problems[0]?.message ?? ''} What we had is kept.`;
}

async function find(store: Store, wanted: string): Promise<SourceHealth> {
  const found = (await store.sources.health()).filter(({ id, url, name }) => [id, url, name].includes(wanted));
  const [only] = found;
  if (only === undefined) throw new UsageError(`There is no source "${wanted}". See: porchlight source list`);
  if (found.length > 1) throw new UsageError(`Several sources are called "${wanted}"; name one by its id.`);
  return only;
}

async function fetched(store: Store, before: SourceHealth): Promise<SourceHealth | null> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await wait(500)) {
    const now = await find(store, before.id);
    if (now.lastFetchAt !== before.lastFetchAt) {
      await read(store, before);
      return find(store, before.id);
    }
  }
  return null;
}

/** Reading follows fetching by a moment. */
async function read(store: Store, { id }: SourceHealth): Promise<void> {
  for (const until = Date.now() + READING_MS; Date.now() < until; await wait(250)) {
    if (!(await store.snapshots.isWaiting(id))) return;
  }
}
