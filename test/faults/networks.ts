import { isClean } from './counts.js';
import type { Fault, FaultRun, Outcome } from './fault.js';
import { findingsOf } from './world/findings.js';
import { Proxy, type Weather } from './world/proxy.js';
import type { World } from './world/world.js';

/** Times that all hosts change their calendars. */
const ROUNDS = 3;
const MOST_STARTS = 10;
const MOST_SECONDS = 600;

/** Which addresses of a worker lead through a bad network. */
type Behind = (world: World) => { readonly server: string; readonly settings: readonly string[] } | null;

/** Has workers work through a bad network, and says how much slower they are: slower they may be, and nothing else. */
function badNetwork(id: string, what: string, behind: Behind, weather: Weather): Fault {
  return {
    id,
    what,
    run: async ({ world, random, say }: FaultRun): Promise<Outcome> => {
      const found = behind(world);
      if (found === null) return { id, pass: false, figure: 'there is no such server here', kills: 0 };
      const first = await world.start();
      await world.quiet();
      const good = await rate(world, random);
      await first.end('SIGTERM');
      const proxy = await Proxy.before(found.server, weather, random);
      try {
        const through = found.settings.map((name) => [name, proxy.by(world.setting(name))]);
        const { worker, failed } = await started(world, Object.fromEntries(through) as Record<string, string>);
        const bad = await rate(world, random);
        const { what: wrong, counts } = await findingsOf(world);
        const told = worker.alive ? [] : ['the worker ended'];
        await worker.end('SIGTERM');
        say(`${id}: ${String(proxy.counts.connections)} connections, ${String(proxy.counts.resets)} reset.`);
        const figure = `${bad.toFixed(2)} sources a second, ${good.toFixed(2)} without; ${String(proxy.counts.resets)} of ${String(proxy.counts.connections)} connections reset; ${String(failed)} starts failed`;
        const pass = told.length === 0 && isClean(counts);
        return { id, pass, figure: [...told, ...wrong.slice(0, 3), figure].join('; '), kills: 0, counts };
      } finally {
        await proxy.stop();
      }
    },
  };
}

/** Starts a worker as whoever supervises it does: again, when a broken connection ended it before it was ready. */
async function started(world: World, settings: Readonly<Record<string, string>>) {
  for (let failed = 0; ; failed += 1) {
    try {
      return { worker: await world.start(settings), failed };
    } catch (ended) {
      if (failed === MOST_STARTS) throw ended;
    }
  }
}

/** Sources read a second while all change again and again. */
async function rate(world: World, random: FaultRun['random']): Promise<number> {
  let seconds = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    await world.change(random);
    seconds += await world.quiet(MOST_SECONDS);
  }
  return (ROUNDS * world.feeds.size) / Math.max(seconds, 0.001);
}

const DATABASE = ['DATABASE_URL', 'DATABASE_OWNER_URL'];

const queue: Behind = ({ redis, postgres }) =>
  redis === null
    ? { server: postgres.ownerUrl, settings: ['QUEUE_URL'] }
    : { server: redis.url, settings: ['QUEUE_URL'] };
const database: Behind = ({ postgres, redis }) => ({
  server: postgres.ownerUrl,
  settings: redis === null ? [...DATABASE, 'QUEUE_URL'] : DATABASE,
});
const search: Behind = ({ meilisearch }) =>
  meilisearch === null ? null : { server: meilisearch.url, settings: ['MEILI_URL'] };

export const NETWORKS: readonly Fault[] = [
  badNetwork('F-09', 'the way to the queue late by half a second, a tenth of its connections reset', queue, {
    latencyMs: 500,
    resetShare: 0.1,
  }),
  badNetwork('F-09b', 'the way to the database late and narrow, a tenth of its connections reset', database, {
    latencyMs: 50,
    resetShare: 0.1,
    bytesPerSecond: 256 * 1024,
  }),
  badNetwork('F-09c', 'the way to the search server late, narrow and slow to close', search, {
    latencyMs: 300,
    resetShare: 0.1,
    bytesPerSecond: 64 * 1024,
    slowCloseMs: 1_000,
  }),
];
