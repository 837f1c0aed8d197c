import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { z } from 'zod';

/** The body of every refusal (RFC 9457). */
const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string().describe('One plain sentence'),
  code: z.string().describe('Stable; for programs'),
  instance: z.string().describe('Names this answer in the log'),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});

/** Stands among the schemas of the document under this name. */
export const PROBLEM_SCHEMA = { Problem: plain(z.toJSONSchema(Problem)) };

/** What a route answers when it cannot do what was asked, by status. */
export function Refuses(refusals: Readonly<Record<number, string>>): MethodDecorator & ClassDecorator {
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  return applyDecorators(
    ...Object.entries(refusals).map(([status, description]) =>
      ApiResponse({ status: Number(status), description, content }),
    ),
  );
}

/** OpenAPI 3.0 knows no dialect of a schema. */
function plain({ $schema: _dialect, ...schema }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return schema;
}
