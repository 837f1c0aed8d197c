import { Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ThrottlerGuard, type ThrottlerLimitDetail, type ThrottlerModuleOptions } from '@nestjs/throttler';
import type { FastifyRequest } from 'fastify';
import { LIMITED, type LimitOf } from './limited.decorator.js';
import { LIMITS } from './limits.js';
import { LimitCounts } from './limit-counts.js';
import { TooMany } from './too-many.error.js';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Counts every request once against the general limit and once against its own, and refuses what is more than a person does. */
@Injectable()
export class LimitGuard extends ThrottlerGuard {
  constructor(nowMs: () => number) {
    super(options(), new LimitCounts(nowMs), new Reflector());
  }

  protected override throwThrottlingException(_: ExecutionContext, detail: ThrottlerLimitDetail): Promise<void> {
    throw new TooMany(detail.timeToBlockExpire);
  }
}

function options(): ThrottlerModuleOptions {
  return {
    setHeaders: false,
    // One count for a limit, whichever handler it was reached by.
    generateKey: (_, tracker, name) => `${name} ${tracker}`,
    throttlers: Object.entries(LIMITS).map(([name, { limit, ttl }]) => ({
      name,
      limit,
      ttl,
      skipIf: (context) => (name === 'any' ? isOwnMachine(context) : limitOf(context) !== name),
    })),
  };
}

/** This machine, or a proxy on it whose word is not believed: then everybody comes from one address, and all would be locked out. */
function isOwnMachine(context: ExecutionContext): boolean {
  return LOOPBACK.has(requestOf(context).ip);
}

function limitOf(context: ExecutionContext): string | null {
  const of = reflector.getAllAndOverride<LimitOf | undefined>(LIMITED, [context.getHandler(), context.getClass()]);
  return of?.(requestOf(context).body) ?? null;
}

function requestOf(context: ExecutionContext): FastifyRequest {
  return context.switchToHttp().getRequest<FastifyRequest>();
}

const reflector = new Reflector();
