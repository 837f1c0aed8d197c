import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { NestLog } from '#libs/platform';
import { WorkerModule, type WorkerParts } from './worker.module.js';

/** Starts the jobs and sweeps; `close()` lets running jobs finish first. */
export function createWorker(parts: WorkerParts): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(WorkerModule.with(parts), {
    logger: new NestLog(parts.log),
    abortOnError: false,
  });
}
