import { afterAll, it } from '@jest/globals';
import { createRedisBackend, withBackend } from 'bullmq';
import { redisOrMissing, testRedis } from '../../support/redis.js';
import { queueSuite } from './queue.suite.js';
import { rawQueue } from './raw-queue.js';

let stop = (): Promise<void> => Promise.resolve();
const found = redisOrMissing();

if ('missing' in found) {
  it.skip(found.missing, () => undefined);
} else {
  queueSuite('Redis', async () => {
    const redis = await testRedis();
    const { Queue } = withBackend(createRedisBackend);
    const raw = rawQueue(new Queue('fetch', { connection: { url: redis.url } }) as never);
    stop = async () => {
      await raw.stop();
      await redis.stop();
    };
    return { url: redis.url, raw };
  });
}

afterAll(async () => {
  await stop();
});
