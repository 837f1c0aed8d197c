import { resolve } from 'node:path';
import { DAY_MS, epochMs, toInstant, type Source, type SourceId } from '#libs/domain';
import { createFetcher, watchedFetcher, type FetcherOptions } from '#libs/fetch';
import { Clock, LazyGazetteer, Metrics, ReaderPool, SnapshotReader } from '#libs/platform';
import { askPages, fetchSource, type Jobs } from '#libs/queue';
import { AskPagesJob } from '../../../apps/worker/src/jobs/ask-pages.job.js';
import { FetchSourceJob } from '../../../apps/worker/src/jobs/fetch-source.job.js';
import { ImportSnapshotJob } from '../../../apps/worker/src/jobs/import-snapshot.job.js';
import { SourceRuns } from '../../../apps/worker/src/runs/source-runs.js';
import { TakingIn } from '../../../apps/worker/src/runs/taking-in.js';
import { serve, type Handler, type TestServer } from '../fetch/hostile-server.js';
import { NOW, openedStore, type OpenedStore } from './opened-store.js';

/** Sources on a loopback server, visited by the jobs that do it in production, on a real database, one turn at a time. */
export type VisitedSources = {
  readonly opened: OpenedStore;
  readonly server: TestServer;
  readonly handlers: Record<string, Handler>;
  readonly now: () => number;
  readonly pass: (ms: number) => void;
  readonly add: (path: string, options?: Record<string, unknown>, importer?: string) => Promise<Source>;
  /** One turn of the fetch job. */
  readonly turn: (source: Source) => Promise<void>;
  /** A run to its end, the reading of what came, and the pages of what it misses; gives the paths that were asked. */
  readonly visit: (source: Source) => Promise<readonly string[]>;
  /** Reads what was read last so long ago that its window has to roll on. */
  readonly readStale: () => Promise<void>;
  /** Reads whatever waits to be read, as the sweep does, and asks the pages of what was missed. */
  readonly readAll: () => Promise<void>;
  /** What these jobs counted, as a watcher reads it. */
  readonly counted: () => Promise<string>;
  readonly close: () => Promise<void>;
};

/** `network` answers for names and connections where the sources are not to be found on loopback. */
export async function visitedSources(network: Partial<FetcherOptions> = {}): Promise<VisitedSources> {
  let nowMs = epochMs(NOW);
  const opened = await openedStore();
  const reader = new SnapshotReader(new ReaderPool({ entry: resolve('dist/apps/worker/src/reader/main.js'), size: 1 }));
  const handlers: Record<string, Handler> = {};
  const server = await serve(handlers);
  const clock = new Clock(null, () => nowMs);
  const { sources, snapshots, imports, absences, leases } = opened.store;
  let turns = 0;
  const asking = new Set<SourceId>();
  const publish = (contract: unknown, data: { readonly sourceId?: SourceId }) => {
    if (contract === fetchSource) turns += 1;
    if (contract === askPages && data.sourceId !== undefined) asking.add(data.sourceId);
    return Promise.resolve();
  };
  const jobs = { publish } as unknown as Jobs;
  const contactUrl = 'https://porchlight.example/bot';
  const metrics = new Metrics();
  const door = createFetcher({ contactUrl, lease: leases, clock, testOrigins: [server.origin], ...network });
  const fetcher = watchedFetcher(door, metrics.fetched);
  const fetching = new FetchSourceJob(sources, new SourceRuns(sources, snapshots, reader), jobs, clock, fetcher);
  const importing = new ImportSnapshotJob(
    snapshots,
    new TakingIn(snapshots, imports, reader.watchedBy(metrics.parsed), new LazyGazetteer(), metrics),
    jobs,
    clock,
  );
  const pages = new AskPagesJob(absences, jobs, clock, metrics, fetcher);
  const turn = async ({ id }: Source): Promise<void> => {
    nowMs += 10_000;
    await fetching.run({ sourceId: id });
  };
  const readAll = async (): Promise<void> => {
    for (const snapshotId of await snapshots.findUnread(100))
      await importing.run({ snapshotId }).catch(() => undefined);
    for (const sourceId of asking) {
      asking.delete(sourceId);
      nowMs += 10_000;
      await pages.run({ sourceId });
    }
  };
  const readStale = async (): Promise<void> => {
    for (const snapshotId of await snapshots.findStale(toInstant(nowMs - DAY_MS), 100))
      await importing.run({ snapshotId }).catch(() => undefined);
  };
  return {
    opened,
    server,
    handlers,
    now: () => nowMs,
    pass: (ms) => {
      nowMs += ms;
    },
    add: (path, options = {}, importer = 'page') =>
      sources.add({
        name: path,
        importer,
        url: `http://${server.origin}${path}`,
        zone: 'Europe/London',
        state: 'active',
        allowHttp: true,
        options,
        nextFetchAt: NOW,
      }),
    turn,
    readAll,
    readStale,
    visit: async (source) => {
      const before = server.seen.length;
      for (turns = 1; turns > 0 && server.seen.length - before < 20; turns -= 1) await turn(source);
      await readAll();
      return server.seen
        .slice(before)
        .map(({ path }) => path)
        .filter((path) => path !== '/robots.txt');
    },
    counted: () => metrics.text([]),
    close: async () => {
      await server.stop();
      await reader.close();
      await opened.close();
    },
  };
}
