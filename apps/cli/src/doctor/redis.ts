import { connect } from 'node:net';
import type { Finding } from './finding.js';

/** Whether the Redis of `QUEUE_URL` answers; nothing to say where jobs wait in Postgres. */
export async function redisFinding(queueUrl: string | undefined): Promise<readonly Finding[]> {
  if (queueUrl === undefined || !queueUrl.startsWith('redis')) return [];
  const { hostname, port } = new URL(queueUrl);
  const answered = await answers(hostname, Number(port || 6379));
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

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 3_000 });
    const end = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => {
      end(true);
    });
    for (const event of ['timeout', 'error'] as const) {
      socket.once(event, () => {
        end(false);
      });
    }
  });
}
