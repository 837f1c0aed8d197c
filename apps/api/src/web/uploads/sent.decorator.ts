import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { VisitRequest } from '../visit.js';
import type { SentFile } from './read-multipart.js';

/** `@Sent() file: SentFile | null` in a handler whose form may hold a file. */
export const Sent = createParamDecorator(
  (_: unknown, context: ExecutionContext): SentFile | null =>
    context.switchToHttp().getRequest<VisitRequest>().sentFile ?? null,
);
