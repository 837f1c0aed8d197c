import { z } from 'zod';
import { UnreadableInput } from '#libs/domain';
import { FIELDS } from './fields.js';

const Flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((word) => word === 'true')]);

const Options = z.object({
  /** Which heading stands over which field: `{ "title": "Event name", "start": "When" }`. What is not named is guessed. */
  columns: z.partialRecord(z.enum(FIELDS), z.string().min(1).max(200)).optional(),
  /** Whether `06/09` is the sixth of September. */
  dayFirst: Flag.optional(),
  /** `24h` when 6:30 is in the morning. */
  clock: z.literal('24h').optional(),
});
export type CsvOptions = z.infer<typeof Options>;

/** The options of a source that this importer knows; `columns` may be JSON, for the command line. Throws `UnreadableInput`. */
export function optionsOf(options: Readonly<Record<string, unknown>>): CsvOptions {
  const { columns, ...rest } = options;
  const read = Options.safeParse({ ...rest, columns: typeof columns === 'string' ? fromJson(columns) : columns });
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const at = issue?.path.join('.') ?? '';
  throw new UnreadableInput(`The option "${at}" cannot be used: ${issue?.message ?? 'it is of another kind'}.`);
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    throw new UnreadableInput('The option "columns" is not JSON.');
  }
}
