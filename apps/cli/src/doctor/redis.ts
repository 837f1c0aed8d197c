import { connects } from './connects.js';
import type { Finding } from './finding.js';

/** Whether the Redis of `QUEUE_URL` answers; nothing to say where jobs wait in Postgres. */
export async function redisFinding(queueUrl: string | undefined): Promise<readonly Finding[]> {
  if (queueUrl === undefined || !queueUrl.startsWith('redis')) return [];
  const { hostname, port } = new URL(queueUrl);
  const answered = await connects(hostname, Number(port || 6379), 3_000);
  return [
    answered
      ? { what: 'redis', state: 'well', sentence: 'Redis answers.' }
      : {
          what: 'redis',
          state: 'ill',
          sentence: `Redis at ${hostname}:${port || 6379} does not answer, so no job is done.`,
        },
  ];
}
