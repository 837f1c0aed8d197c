import { describe, expect, it } from '@jest/globals';
import { testMeilisearch } from '../../support/meilisearch.js';
import { redisOrMissing, testRedis } from '../../support/redis.js';
import { skipWithout } from '../../support/missing.js';

describe('a search server for a test', () => {
  it('is healthy, keeps strangers out, and is shared by the run', async () => {
    const [one, two] = await Promise.all([testMeilisearch(), testMeilisearch()]);
    expect(one.url).toBe(two.url);
    expect(one.prefix).not.toBe(two.prefix);
    const asked = async (key: string): Promise<number> =>
      (await fetch(`${one.url}/indexes`, { headers: { authorization: `Bearer ${key}` } })).status;
    expect([await asked(one.key), await asked('guessed')]).toEqual([200, 403]);
  });
});

(skipWithout(redisOrMissing()) ? describe.skip : describe)('a Redis for a test', () => {
  it('answers, and is gone afterwards', async () => {
    const redis = await testRedis();
    expect(redis.url).toMatch(/^redis:\/\/127\.0\.0\.1:\d+/u);
    await redis.stop();
  });
});
