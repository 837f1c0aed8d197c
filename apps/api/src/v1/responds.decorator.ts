import {
  applyDecorators,
  SerializeOptions,
  StandardSchemaSerializerInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/** What a route answers: documented, and parsed on the way out, so that nothing undeclared ever leaves. */
export function Responds(schema: z.ZodType): MethodDecorator {
  return applyDecorators(
    SerializeOptions({ schema }),
    UseInterceptors(StandardSchemaSerializerInterceptor),
    ApiOkResponse({ standardSchema: schema }),
  );
}
