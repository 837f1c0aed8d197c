import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import type { SnapshotId, SourceId } from '#libs/domain';
import { createFetcher } from '#libs/fetch';
import { Clock, LazyGazetteer, Metrics, ReaderPool, SnapshotReader } from '#libs/platform';
import type { Jobs } from '#libs/queue';
import type { Store } from '#libs/store';
import { FetchSourceJob } from '../../../apps/worker/src/jobs/fetch-source.job.js';
import { ImportSnapshotJob } from '../../../apps/worker/src/jobs/import-snapshot.job.js';
import { SourceRuns } from '../../../apps/worker/src/runs/source-runs.js';
import { TakingIn } from '../../../apps/worker/src/runs/taking-in.js';
import { NOW } from '../data/feed.js';
import { inTurns } from './in-turns.js';

/** As many as the worker runs of this queue. */
const AT_ONCE = 8;
/** Nobody is asked twice within the rest of a host, and all that is measured fits into the day for which nothing is read again. */
const STEP_MS = 20 * 60_000;
const READER = fileURLToPath(new URL('../../../apps/worker/src/reader/main.js', import.meta.url));

/** Sources that have nothing new, each on a host of its own, asked by the worker's own job. */
export class QuietSources {
  private nowMs = Date.parse(NOW);
  private readonly clock = new Clock(null, () => this.nowMs);
  private readonly reader = new SnapshotReader(new ReaderPool({ entry: READER, size: 1 }));
  private readonly unread: SnapshotId[] = [];
  private readonly jobs = {
    publish: (_contract: unknown, { snapshotId }: { readonly snapshotId?: SnapshotId }) => {
      if (snapshotId !== undefined) this.unread.push(snapshotId);
      return Promise.resolve();
    },
  } as unknown as Jobs;
  private readonly fetching: FetchSourceJob;

  constructor(
    private readonly store: Store,
    private readonly owner: pg.Client,
    private readonly origins: readonly string[],
  ) {
    const { sources, snapshots, leases } = store;
    const fetcher = createFetcher({
      contactUrl: 'https://porchlight.example/fetching',
      lease: leases,
      clock: this.clock,
      testOrigins: origins,
      resolve: () => Promise.resolve(['127.0.0.1']),
    });
    const runs = new SourceRuns(sources, snapshots, this.reader);
    this.fetching = new FetchSourceJob(sources, runs, this.jobs, this.clock, fetcher);
  }

  /** Every host gives one of them at `path`, which is asked and read for the first time. */
  async begin(path: string): Promise<void> {
    for (const origin of this.origins)
      await this.store.sources.add({ ...SOURCE, name: `${origin}${path}`, url: `http://${origin}${path}` });
    await this.makeDue(path);
    await this.poll();
    const { snapshots, imports } = this.store;
    const reading = new ImportSnapshotJob(
      snapshots,
      new TakingIn(snapshots, imports, this.reader, new LazyGazetteer(), new Metrics()),
      this.jobs,
      this.clock,
    );
    for (let snapshotId = this.unread.pop(); snapshotId !== undefined; snapshotId = this.unread.pop())
      await reading.run({ snapshotId });
  }

  /** Time goes on, and those at `path` are due. */
  async makeDue(path: string): Promise<void> {
    this.nowMs += STEP_MS;
    await this.owner.query(
      `UPDATE source SET claimed_until = NULL, next_fetch_at = $2::timestamptz + CASE WHEN url LIKE '%' || $1 THEN '0' ELSE interval '1 year' END`,
      [path, this.clock.now()],
    );
  }

  due(): Promise<readonly { readonly id: SourceId }[]> {
    return this.store.sources.findDue(this.clock.now(), this.origins.length);
  }

  /** Asks all that are due. Throws when one of them had anything to read, unless it is asked for the first time. */
  async poll(): Promise<void> {
    await inTurns(await this.due(), AT_ONCE, ({ id }) => this.fetching.run({ sourceId: id }));
  }

  /** Throws unless every one at `path` was last answered like this, and nothing waits to be read. */
  async check(path: string, status: number): Promise<void> {
    const { rows } = await this.owner.query<{ status: number; outcome: string; count: number }>(
      `SELECT last_status AS status, last_outcome AS outcome, count(*)::integer AS count FROM source
       WHERE url LIKE '%' || $1 GROUP BY 1, 2`,
      [path],
    );
    const [found, ...others] = rows;
    const count = this.origins.length;
    if (
      others.length === 0 &&
      found?.status === status &&
      found.outcome === 'unchanged' &&
      found.count === count &&
      this.unread.length === 0
    )
      return;
    throw new Error(
      `Not all of ${path} were unchanged: ${JSON.stringify(rows)}, ${String(this.unread.length)} to read`,
    );
  }

  close(): Promise<void> {
    return this.reader.close();
  }
}

const SOURCE = {
  importer: 'ics',
  zone: 'Europe/London',
  state: 'active',
  allowHttp: true,
  nextFetchAt: NOW,
} as const;
