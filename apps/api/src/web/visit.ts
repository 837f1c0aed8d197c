import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Instant } from '#libs/domain';
import type { User } from '#libs/store';
import type { Frame } from '#libs/ui';

/** What a handler may know about the request it answers. */
export type Visit = {
  readonly frame: Frame;
  /** Null for visitors; a guard has made sure that it is not where a role is asked for. */
  readonly user: User | null;
  readonly now: Instant;
  /** Where the visitor comes from, for limits only: never stored, never logged. */
  readonly ip: string;
};

/** A request that has passed {@link VisitGuard}. */
export type VisitRequest = FastifyRequest & { visit?: Visit };

/** `@Visiting() visit: Visit` in a handler. */
export const Visiting = createParamDecorator((_: unknown, context: ExecutionContext): Visit => {
  const { visit } = context.switchToHttp().getRequest<VisitRequest>();
  if (visit === undefined) throw new Error('a handler asked for its visit before the guard had made one');
  return visit;
});
