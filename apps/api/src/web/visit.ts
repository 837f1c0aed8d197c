import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Instant } from '#libs/domain';
import type { Therapist, User } from '#libs/store';
import type { SiteFrame } from '../site/site-frame.js';
import type { SentFile } from './uploads/read-multipart.js';

/** What a handler may know about the request it answers. */
export type Visit = {
  readonly frame: SiteFrame;
  /** Null for visitors; the guard has made sure that it is not where a role is asked for. */
  readonly user: User | null;
  readonly now: Instant;
  /** People reach us by https: cookies are bound to it. */
  readonly secure: boolean;
  /** Where the visitor comes from, for limits only: never stored as it is, never logged. */
  readonly ip: string;
  /** Text of the cookie that a share gate sets, or null. */
  readonly shareToken: string | null;
  /** Text of the session cookie, or null. */
  readonly sessionToken: string | null;
};

/** A request that has passed {@link VisitGuard}. */
export type VisitRequest = FastifyRequest & { visit?: Visit; sentFile?: SentFile | null };
export type Reply = FastifyReply;

/** `@Visiting() visit: Visit` in a handler. */
export const Visiting = createParamDecorator((_: unknown, context: ExecutionContext): Visit => visitOf(context));

/** `@ActingTherapist() who: Therapist` in a handler that is for therapists. */
export const ActingTherapist = createParamDecorator((_: unknown, context: ExecutionContext): Therapist => {
  const { user } = visitOf(context);
  if (user === null || user.practiceId === null) throw new Error('a therapist’s handler was reached without one');
  return { practiceId: user.practiceId, therapistId: user.id };
});

function visitOf(context: ExecutionContext): Visit {
  const { visit } = context.switchToHttp().getRequest<VisitRequest>();
  if (visit === undefined) throw new Error('a handler asked for its visit before the guard had made one');
  return visit;
}
