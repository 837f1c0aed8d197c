import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPostgresBackend, withBackend } from 'bullmq';
import { silentLog } from '#libs/platform';
import { Jobs, QueueModule } from '#libs/queue';
import { Proxy } from '../../faults/world/proxy.js';
import { Seeded } from '../../security/seeded.js';
import { testPostgres, type TestDatabase } from '../../support/postgres.js';
import { askedFor, fresh, note, NoteJob } from './notes.js';
import { queueSuite } from './queue.suite.js';
import { rawQueue } from './raw-queue.js';
import { until } from './until.js';

let stop = (): Promise<void> => Promise.resolve();

queueSuite('Postgres', async () => {
  const database = await testPostgres();
  const { Queue } = withBackend(createPostgresBackend);
  const connection = { connectionString: database.ownerUrl, schema: 'bullmq', migrate: true, max: 2 };
  const raw = rawQueue(new Queue('fetch', { connection }) as never);
  stop = async () => {
    await raw.stop();
    await database.stop();
  };
  return { url: database.ownerUrl, raw };
});

afterAll(async () => {
  await stop();
});

/** Resets each of the first connections so many milliseconds after it was opened, and leaves the later ones alone. */
class Resets extends Seeded {
  constructor(
    private left: number,
    private readonly afterMs: number,
  ) {
    super(1);
  }

  override next(): number {
    this.left -= 1;
    return this.left >= 0 ? 0 : 1;
  }

  override below(): number {
    return this.afterMs;
  }
}

describe('a worker whose connections to Postgres are reset while it begins', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testPostgres();
  }, 120_000);
  afterAll(() => database.stop());

  const boot = (url: string, handling: boolean): Promise<INestApplicationContext> => {
    const handles = handling ? { handles: [note] } : {};
    @Module({ imports: [QueueModule.with({ url, log: silentLog, ...handles })], providers: handling ? [NoteJob] : [] })
    class App {}
    return NestFactory.createApplicationContext(App, { logger: false, abortOnError: false });
  };

  // In the middle of the greeting, of the migration, and of asking for the first job.
  it.each([40, 200, 400])(
    'after %i ms is not ended by it, and does its jobs once it can',
    async (afterMs) => {
      const proxy = await Proxy.before(database.ownerUrl, { latencyMs: 20, resetShare: 0.5 }, new Resets(3, afterMs));
      const publisher = await boot(database.ownerUrl, false);
      const id = fresh();
      await publisher.get(Jobs).publish(note, { id });
      const worker = await boot(proxy.by(), true);
      try {
        await until(() => askedFor(id).length === 1, 15_000);
        expect(proxy.counts.resets).toBeGreaterThan(0);
      } finally {
        await worker.close();
        await publisher.close();
        await proxy.stop();
      }
    },
    30_000,
  );
});
