import { createPostgresBackend, createRedisBackend, type QueueOptions, withBackend, type WorkerOptions } from 'bullmq';
import { SturdyClient } from './sturdy-client.js';

/** The few things that publisher and runner need of BullMQ, the same on Postgres and on Redis. */
export type Backend = {
  queue(name: string, options: Omit<QueueOptions, 'connection'>): Queue;
  worker(name: string, process: Processor, options: Omit<WorkerOptions, 'connection'>): Worker;
};

export type Queue = import('bullmq').Queue;
export type Worker = import('bullmq').Worker;
export type Processor = (job: import('bullmq').Job, token?: string) => Promise<void>;

/**
 * Where jobs wait, by the scheme of the address: `postgres://` (its role must be able to create the schema `bullmq` or own
 * it: the owner of the database, never the role that row security holds back) or `redis://`. Opens nothing yet.
 */
export function backendFor(url: string): Backend {
  const scheme = url.slice(0, url.indexOf(':')).toLowerCase();
  if (scheme === 'postgres' || scheme === 'postgresql') {
    // A pool of its own for each queue and worker: in a shared one every worker's LISTEN takes a place for ever.
    // What a crash of the server loses of the last half second is found again by the sweeps, as all that a queue holds: no commit waits for the disk.
    const options = '-c synchronous_commit=off';
    const connection = { connectionString: url, schema: 'bullmq', migrate: true, max: 3, options, Client: SturdyClient };
    const { Queue, Worker } = withBackend(createPostgresBackend);
    return {
      queue: (name, options) => new Queue(name, { ...options, connection }) as unknown as Queue,
      worker: (name, process, options) => new Worker(name, process, { ...options, connection }) as unknown as Worker,
    };
  }
  if (scheme === 'redis' || scheme === 'rediss') {
    const { Queue, Worker } = withBackend(createRedisBackend);
    return {
      // A publisher fails at once when Redis is away; the sweep will publish again.
      queue: (name, options) =>
        new Queue(name, { ...options, connection: { url, maxRetriesPerRequest: 1 } }) as unknown as Queue,
      worker: (name, process, options) =>
        new Worker(name, process, { ...options, connection: { url, maxRetriesPerRequest: null } }) as unknown as Worker,
    };
  }
  throw new TypeError('QUEUE_URL must begin with postgres:// or redis://');
}
