import { z } from 'zod';
import { isZone, UnreadableInput } from '#libs/domain';
import { refuseSelector } from './selector.js';
import { isFormat } from '../reading/when/formatted.js';

const Css = z.string().superRefine((css, context) => {
  const fault = css.trim() === '' ? 'A selector is empty.' : refuseSelector(css);
  if (fault !== null) context.addIssue({ code: 'custom', message: fault });
});
const Attribute = z.string().regex(/^[a-z][\w:.-]{0,60}$/i, 'This is no name of an attribute.');

/** Where a value stands inside an item: a selector, or a selector and an attribute; without a selector, the item itself. */
const Field = z.union([
  Css.transform((css) => ({ css, attr: undefined })),
  z.strictObject({ css: Css.optional(), attr: Attribute.optional() }),
]);
export type Field = z.infer<typeof Field>;

const Zone = z.string().refine(isZone, 'This is no zone of the IANA database.');
const TimeField = z.union([
  Css.transform((css) => ({ css, attr: undefined, format: undefined, zone: undefined })),
  z.strictObject({
    css: Css.optional(),
    attr: Attribute.optional(),
    /** `D MMMM YYYY h:mm a`, or `ISO`; without one, dates are read as English pages write them. */
    format: z.string().refine(isFormat, 'This is no date format.').optional(),
    zone: Zone.optional(),
  }),
]);
export type TimeField = z.infer<typeof TimeField>;

/** How to read one site's list of events: data on the source row, never code. */
export const Recipe = z.strictObject({
  item: Css,
  title: Field,
  /** Something that never changes, such as a `data-id`; else the address, else a fingerprint. */
  key: Field.optional(),
  url: Field.optional(),
  start: TimeField.optional(),
  end: TimeField.optional(),
  date: TimeField.optional(),
  time: TimeField.optional(),
  weekly: z.strictObject({ day: Field, time: Field.optional() }).optional(),
  description: Field.optional(),
  place: Field.optional(),
  room: Field.optional(),
  address: Field.optional(),
  cost: Field.optional(),
  status: Field.optional(),
  organizer: Field.optional(),
  categories: Field.optional(),
  audience: Field.optional(),
  image: Field.optional(),
  registration: Field.optional(),
  next: Field.optional(),
  /** Whether `06/09` is the sixth of September. */
  dayFirst: z.boolean().optional(),
  /** `24h` when the site writes 6:30 for the morning. */
  clock: z.literal('24h').optional(),
  zone: Zone.optional(),
  /** The page lists everything there is, so that what is missing has gone. */
  complete: z.boolean().optional(),
});
export type Recipe = z.infer<typeof Recipe>;

/**
 * The recipe in a source's options: the options themselves, or `recipe` among them (as an object or as JSON, for the command
 * line). Throws `UnreadableInput` with one sentence that names the field at fault.
 */
export function recipeOf(options: Readonly<Record<string, unknown>>): Recipe {
  // Which events are wanted is asked of every source, and not for the recipe to know.
  const { include: _include, exclude: _exclude, ...own } = options;
  const given = options['recipe'] ?? own;
  const read = Recipe.safeParse(typeof given === 'string' ? fromJson(given) : given);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const field = issue?.path.join('.') ?? '';
  throw new UnreadableInput(`The recipe cannot be used: ${field === '' ? '' : `${field}: `}${sentenceOf(issue)}`);
}

function sentenceOf(issue: z.core.$ZodIssue | undefined): string {
  // A field is a selector or an object; of the two failures, the one that names the selector helps.
  const inner = issue?.code === 'invalid_union' ? issue.errors.flat().find(({ code }) => code === 'custom') : undefined;
  return inner?.message ?? issue?.message ?? 'it is not a recipe.';
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    throw new UnreadableInput('The recipe is not JSON.');
  }
}
