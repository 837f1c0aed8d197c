import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { VisitRequest } from '../web/visit.js';

/** `@ActingModerator() by: string` in a handler that is for moderators: who decides. */
export const ActingModerator = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const user = context.switchToHttp().getRequest<VisitRequest>().visit?.user;
  if (user?.role !== 'moderator') throw new Error('a moderator’s handler was reached without one');
  return user.id;
});
