import { randomBytes, randomUUID } from 'node:crypto';
import { startMeilisearch } from '../../libs/platform/src/embedded/meilisearch.js';
import { shared } from './shared-server.js';

export type TestMeilisearch = {
  readonly url: string;
  readonly key: string;
  /** Put before the names of indexes, so that tests do not meet. */
  readonly prefix: string;
};

/**
 * A real Meilisearch. The first call of a test run starts it, all its workers share it, and it ends and removes its folder when
 * the run does. Throws where this machine cannot run one.
 */
export async function testMeilisearch(): Promise<TestMeilisearch> {
  const { url, key } = await shared('meilisearch', async (folder, owner) => {
    const secret = randomBytes(24).toString('hex');
    const started = await startMeilisearch({ folder, key: secret, port: 0, owner, temporary: true });
    if ('none' in started) throw new Error(started.none);
    return { url: started.server.url, key: secret };
  });
  return { url, key, prefix: `test_${randomUUID().slice(0, 8)}_` };
}
