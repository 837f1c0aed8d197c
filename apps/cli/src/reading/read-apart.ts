import { LimitReached, UnreadableInput, type ReadContext } from '#libs/domain';
import { ReaderKilled, ReaderPool } from '#libs/platform';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const Answer = z.union([z.object({ json: z.string() }), z.object({ code: z.string(), message: z.string() })]);

/**
 * Reads bytes in a process that is thrown away and gives the reading as JSON text. Throws what reading throws, or
 * `ReaderKilled` when it hit a limit of time or memory.
 */
export async function readApart(bytes: Uint8Array, context: ReadContext): Promise<string> {
  const pool = new ReaderPool({ entry: fileURLToPath(new URL('./reading-child.js', import.meta.url)), size: 1 });
  try {
    const answer = Answer.parse(await pool.run({ bytes, context }));
    if ('json' in answer) return answer.json;
    if (answer.code === 'input.limit') throw new LimitReached(answer.message);
    if (answer.code.startsWith('input.')) throw new UnreadableInput(answer.message);
    throw new ReaderKilled('reader.crashed', answer.message);
  } finally {
    await pool.close();
  }
}
