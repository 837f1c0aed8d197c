import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { LIMITED, type LimitOf } from './limited.decorator.js';
import { LIMITS, type LimitName } from './limits.js';
import { LimitCounts } from './limit-counts.js';
import { networkOf } from './network-of.js';
import { isThisMachine } from './this-machine.js';
import { TooMany } from './too-many.error.js';

/**
 * Counts every request once against the general limit and once against its own, and refuses what is more than a person does.
 * One count for a limit, whichever handler it was reached by.
 */
@Injectable()
export class LimitGuard implements CanActivate {
  private readonly reflector = new Reflector();
  private readonly counts: LimitCounts;

  constructor(nowMs: () => number) {
    this.counts = new LimitCounts(nowMs);
  }

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!isThisMachine(request.ip)) this.count('any', request.ip);
    const of = this.reflector.getAllAndOverride<LimitOf | undefined>(LIMITED, [
      context.getHandler(),
      context.getClass(),
    ]);
    const own = of?.(request.body) ?? null;
    if (own !== null) this.count(own, request.ip);
    return true;
  }

  private count(name: LimitName | 'any', ip: string): void {
    const { limit, ttl } = LIMITS[name];
    const { hits, secondsLeft } = this.counts.add(`${name} ${networkOf(ip)}`, ttl);
    if (hits > limit) throw new TooMany(secondsLeft);
  }
}
