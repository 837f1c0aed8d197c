import { type DynamicModule, type FactoryProvider, Module, type Provider } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService, MetadataScanner } from '@nestjs/core';
import { createLog, type Log } from '#libs/platform';
import { backendFor } from './backend.js';
import { type DeadLetterBox, NO_BOX } from './dead-letter-box.js';
import type { AnyContract } from './job-contract.js';
import { Jobs } from './publisher.js';
import { Runner, type RunnerOptions } from './runner.js';

export type QueueModuleOptions = {
  /** `postgres://` with a role that owns the schema `bullmq`, or `redis://`. */
  readonly url: string;
  /** What this program handles: `JOBS` in a worker. Left out, it only publishes. */
  readonly handles?: readonly AnyContract[];
  /** Makes the box for jobs that failed for good, of what the program provides everywhere. */
  readonly deadLetters?: Pick<FactoryProvider<DeadLetterBox>, 'inject' | 'useFactory'>;
  readonly log?: Log;
  /** Milliseconds for running jobs to finish at shutdown. */
  readonly drainMs?: number;
  readonly lockMs?: number;
  /** Told of every job that ran, with its seconds. */
  readonly onRun?: RunnerOptions['onRun'];
};

/** Under the half minute that container managers give before they kill. */
const DRAIN_MS = 25_000;
const LOCK_MS = 30_000;
const BOX = Symbol('DeadLetterBox');

@Module({})
export class QueueModule {
  /** Provides {@link Jobs} everywhere, and runs what is handled. */
  static with(options: QueueModuleOptions): DynamicModule {
    const backend = backendFor(options.url);
    const log = options.log ?? createLog({ level: 'info' });
    return {
      module: QueueModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [{ provide: Jobs, useFactory: () => new Jobs(backend, log) }, ...runner(options, backend, log)],
      exports: [Jobs],
    };
  }
}

function runner(options: QueueModuleOptions, backend: ReturnType<typeof backendFor>, log: Log): Provider[] {
  const contracts = options.handles;
  if (contracts === undefined) return [];
  const { drainMs = DRAIN_MS, lockMs = LOCK_MS, onRun } = options;
  return [
    { provide: BOX, ...(options.deadLetters ?? { useFactory: () => NO_BOX }) },
    {
      provide: Runner,
      useFactory: (box: DeadLetterBox, discovery: DiscoveryService, scanner: MetadataScanner) =>
        new Runner(
          backend,
          { contracts, drainMs, lockMs, ...(onRun === undefined ? {} : { onRun }) },
          box,
          log,
          discovery,
          scanner,
        ),
      inject: [BOX, DiscoveryService, MetadataScanner],
    },
  ];
}
