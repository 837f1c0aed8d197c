import { UnreadableInput } from '#libs/domain';
import type { z } from 'zod';

/**
 * The documents of a text with one JSON document a line; empty lines are skipped. Throws `UnreadableInput`, naming the line,
 * for the first that is no JSON or has another shape.
 */
export function* jsonLines<T>(text: string, shape: z.ZodType<T>): Generator<T> {
  let number = 0;
  for (const line of text.split('\n')) {
    number += 1;
    if (line.trim() !== '') yield parseJson(line, shape, `Line ${number}`);
  }
}

/** One JSON document of a known shape. `what` names it in the sentence of the error. */
export function parseJson<T>(text: string, shape: z.ZodType<T>, what: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (refused) {
    throw new UnreadableInput(`${what} is not JSON.`, {}, { cause: refused });
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = (issue?.path ?? []).map(String).join('.');
  throw new UnreadableInput(
    `${what} cannot be used: ${where === '' ? '' : `${where}: `}${issue?.message ?? 'wrong shape'}.`,
  );
}
