import { afterAll } from '@jest/globals';
import { createPostgresBackend, withBackend } from 'bullmq';
import { testPostgres } from '../../support/postgres.js';
import { queueSuite } from './queue.suite.js';
import { rawQueue } from './raw-queue.js';

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
