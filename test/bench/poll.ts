import { Agent, createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { SourceId } from '#libs/domain';
import { createFetcher } from '#libs/fetch';
import { Clock, ReaderPool, SnapshotReader } from '#libs/platform';
import type { Jobs } from '#libs/queue';
import type { Store } from '#libs/store';
import { FetchSourceJob } from '../../apps/worker/src/jobs/fetch-source.job.js';
import { SourceRuns } from '../../apps/worker/src/runs/source-runs.js';
import type { Bench } from './bench.js';
import { NOW } from './data/feed.js';
import { alternate } from './measure.js';
import { compared, figure } from './report.js';
import { withDatabase } from './servers.js';

/** As many as the worker runs of this queue. */
const AT_ONCE = 8;
const DAY_MS = 86_400_000;
const READER = fileURLToPath(new URL('../../apps/worker/src/reader/main.js', import.meta.url));
const ETAG = '"the same as ever"';

/** Which sources are due, and asking each whether anything is new, against bare requests to the same server. */
export const pollBench: Bench = ({ seconds, rows }) =>
  withDatabase(async ({ store }) => {
    const count = rows ?? 300;
    const server = await quietServer();
    const { port } = server.address() as AddressInfo;
    const reader = new SnapshotReader(new ReaderPool({ entry: READER, size: 1 }));
    const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
    try {
      const origins = Array.from({ length: count }, (_, at) => `library-${String(at)}.example:${String(port)}`);
      for (const origin of origins) await addSource(store, origin);
      // Each poll sees a new day, so that everything is due again and every host has rested.
      let nowMs = Date.parse(NOW);
      const clock = new Clock(null, () => nowMs);
      const fetcher = createFetcher({
        contactUrl: 'https://porchlight.example/fetching',
        lease: store.leases,
        clock,
        testOrigins: origins,
        resolve: () => Promise.resolve(['127.0.0.1']),
      });
      const job = new FetchSourceJob(
        store.sources,
        new SourceRuns(store.sources, store.snapshots, reader),
        NOTHING_PUBLISHED,
        clock,
        fetcher,
      );
      const due = async (): Promise<readonly SourceId[]> => {
        nowMs += DAY_MS * 1.2;
        return (await store.sources.findDue(clock.now(), count)).map(({ id }) => id);
      };
      let found: readonly SourceId[] = [];
      const times = await alternate(
        {
          polled: async () => {
            found = await due();
            await inTurns(found, (sourceId) => job.run({ sourceId }));
          },
          query: {
            // What the last round claimed has to be let go.
            before: () => Promise.all(found.map((id) => store.sources.setNextFetch(id, clock.now()))),
            run: due,
          },
          bare: () => inTurns(origins, () => bareRequest(port, undefined)),
          reused: () => inTurns(origins, () => bareRequest(port, agent)),
        },
        seconds,
      );
      const rate = (ms: number): number => count / (ms / 1000);
      return [
        compared('unchanged sources per second', rate(times.polled.median), 'bare requests', rate(times.bare.median)),
        compared(
          'unchanged sources per second, the same',
          rate(times.polled.median),
          'bare requests on open connections',
          rate(times.reused.median),
        ),
        figure(`which of ${String(count)} sources are due`, times.query.median, 'ms'),
        figure('found due in the last round', found.length),
      ];
    } finally {
      await reader.close();
      agent.destroy();
      server.closeAllConnections();
      server.close();
    }
  });

/** Nothing changes, so there is nothing to publish; if there is, the benchmark measures something else. */
const NOTHING_PUBLISHED = {
  publish: () => Promise.reject(new Error('a source changed that should not have')),
} as unknown as Jobs;

async function addSource(store: Store, origin: string): Promise<void> {
  const source = await store.sources.add({
    name: origin,
    importer: 'ics',
    url: `http://${origin}/calendar.ics`,
    zone: 'Europe/London',
    state: 'active',
    allowHttp: true,
    nextFetchAt: NOW,
  });
  const epoch = await store.sources.beginRun(source.id);
  await store.sources.recordFetch(source.id, epoch, {
    at: NOW,
    outcome: 'changed',
    httpStatus: 200,
    etag: ETAG,
    lastModified: null,
    bytes: 1_000,
    problemCode: null,
    nextFetchAt: NOW,
    finalUrl: null,
    intervalMs: 21_600_000,
    keepRun: false,
    nowhere: null,
    validatorsLie: false,
    moved: null,
  });
}

function quietServer(): Promise<Server> {
  const server = createServer((request, response) => {
    const known = request.headers['if-none-match'] === ETAG;
    response.writeHead(known ? 304 : 500, { etag: ETAG }).end();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

function bareRequest(port: number, agent: Agent | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, headers: { 'if-none-match': ETAG }, agent: agent ?? false };
    get(options, (response) => {
      response.resume();
      response.once('end', resolve);
    }).once('error', reject);
  });
}

async function inTurns<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items];
  const line = async (): Promise<void> => {
    for (let item = left.pop(); item !== undefined; item = left.pop()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, line));
}
