import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import pg from 'pg';
import { toInstant, type SourceId } from '#libs/domain';
import type { MeilisearchServer, PostgresServer } from '#libs/platform';
import { MeiliIndex } from '#libs/search';
import type { Store } from '#libs/store';
import { testRedis, type TestRedis } from '../../support/redis.js';
import { withDatabase, withMeilisearch } from '../../bench/servers.js';
import type { Seeded } from '../../security/seeded.js';
import { Feed } from './feeds.js';
import { freePort } from '../../../libs/platform/src/embedded/free-port.js';
import { PAGES, Worker } from './worker.js';

export type QueueName = 'postgres' | 'redis';

/** Real servers, feeds that change, and workers of the built program to be hurt. */
export class World {
  readonly workers = new Set<Worker>();
  private constructor(
    readonly store: Store,
    readonly postgres: PostgresServer,
    readonly meilisearch: MeilisearchServer | null,
    readonly redis: TestRedis | null,
    readonly feeds: ReadonlyMap<SourceId, Feed>,
    private readonly env: Readonly<Record<string, string>>,
  ) {}

  /** Starts all of it for `work`, and ends it however that ends. */
  static async run<T>(
    options: { readonly queue: QueueName; readonly sources: number; readonly say: (sentence: string) => void },
    work: (world: World) => Promise<T>,
  ): Promise<T> {
    return withDatabase(({ server, store, appUrl, masterKey }) =>
      withMeilisearch(options.say, async (meilisearch) => {
        const redis = options.queue === 'redis' ? await testRedis() : null;
        const feeds = new Map<SourceId, Feed>();
        for (let n = 0; n < options.sources; n += 1) {
          const feed = await Feed.start(`lane-${String(n)}`);
          feed.add(12, Date.now());
          feeds.set(await addSource(store, feed), feed);
        }
        const world = new World(store, server, meilisearch, redis, feeds, {
          NODE_ENV: 'test',
          DATABASE_URL: appUrl,
          DATABASE_OWNER_URL: server.ownerUrl,
          QUEUE_URL: redis?.url ?? server.ownerUrl,
          ...(meilisearch === null ? {} : { MEILI_URL: meilisearch.url, MEILI_KEY: meilisearch.key }),
          MASTER_KEY: masterKey,
          TOKEN_PEPPER: randomBytes(24).toString('hex'),
          PORCHLIGHT_TEST_ORIGINS: [...feeds.values()].map(({ origin }) => origin).join(','),
          PORCHLIGHT_TEST_REST_MS: '1',
          PORCHLIGHT_TEST_LOCK_MS: '5000',
        });
        try {
          return await work(world);
        } catch (failure) {
          for (const worker of world.workers) if (worker.alive) options.say(worker.log().slice(-4_000));
          throw failure;
        } finally {
          for (const worker of world.workers) await worker.end('SIGKILL');
          for (const feed of feeds.values()) await feed.stop();
          await redis?.stop();
        }
      }),
    );
  }

  /** A worker, with settings that differ from those of the others. */
  async start(settings: Readonly<Record<string, string>> = {}): Promise<Worker> {
    const worker = await Worker.start({ ...this.env, ...settings });
    this.workers.add(worker);
    return worker;
  }

  /** The pages, on a port of their own. They end with the workers. */
  async startPages(): Promise<{ readonly origin: string; readonly pages: Worker }> {
    const port = await freePort(0);
    const origin = `http://127.0.0.1:${String(port)}`;
    const pages = await Worker.start({ ...this.env, HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: origin }, PAGES);
    this.workers.add(pages);
    return { origin, pages };
  }

  /** What workers are told under this name. */
  setting(name: string): string {
    return this.env[name] ?? '';
  }

  /** Hosts change their calendars, and all are due. */
  async change(random: Seeded): Promise<void> {
    for (const feed of this.feeds.values()) feed.change(random, Date.now());
    await this.makeDue();
  }

  async makeDue(): Promise<void> {
    const now = toInstant(Date.now());
    for (const id of this.feeds.keys()) await this.store.sources.setNextFetch(id, now);
  }

  /** Empties the queue as a restart without persistence would. */
  async wipeQueue(): Promise<void> {
    if (this.redis !== null) {
      const client = new Redis(this.redis.url);
      await client.flushall();
      client.disconnect();
      return;
    }
    const tables = await this.asSuperuser<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'bullmq' AND tablename !~ 'migration'`,
    );
    if (tables.length > 0) await this.asSuperuser(`TRUNCATE ${tables.map(({ name }) => name).join(', ')}`);
  }

  /** Waits until nothing is left to do; gives the seconds that took. Throws after `mostSeconds`, saying what is left. */
  async quiet(mostSeconds = 180): Promise<number> {
    const from = performance.now();
    for (;;) {
      const left = await this.left();
      const seconds = (performance.now() - from) / 1_000;
      if (left === '') return seconds;
      if (seconds > mostSeconds)
        throw new Error(`After ${String(mostSeconds)} s there is still something to do: ${left}`);
      await wait(100);
    }
  }

  /** Statements as the superuser on the application's database. */
  async asSuperuser<Row extends pg.QueryResultRow>(
    sql: string,
    values: readonly unknown[] = [],
  ): Promise<readonly Row[]> {
    const url = Object.assign(new URL(this.postgres.superuserUrl), { pathname: '/porchlight' }).toString();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Row>(sql, [...values])).rows;
    } finally {
      await client.end();
    }
  }

  /** The index as the workers write it; null where there is no search server. */
  index(): MeiliIndex | null {
    return this.meilisearch === null ? null : new MeiliIndex({ url: this.meilisearch.url, key: this.meilisearch.key });
  }

  private async left(): Promise<string> {
    const [row] = await this.asSuperuser<{ due: string; unread: string; uncompared: string; notes: string }>(LEFT);
    return Object.entries(row ?? {})
      .filter(([, count]) => Number(count) > 0)
      .map(([what, count]) => `${String(count)} ${what}`)
      .join(', ');
  }
}

const LEFT = `
  SELECT (SELECT count(*) FROM source WHERE state = 'active' AND (next_fetch_at <= now() OR run IS NOT NULL)) AS due,
    (SELECT count(*) FROM snapshot WHERE read_at IS NULL AND NOT superseded AND attempts < 3) AS unread,
    (SELECT count(*) FROM listing WHERE NOT judged) AS uncompared,
    (SELECT count(*) FROM outbox) AS notes`;

async function addSource(store: Store, feed: Feed): Promise<SourceId> {
  const { id } = await store.sources.add({
    name: feed.name,
    importer: 'ics',
    url: feed.url,
    zone: 'Europe/London',
    state: 'active',
    allowHttp: true,
    nextFetchAt: toInstant(Date.now()),
  });
  return id;
}
