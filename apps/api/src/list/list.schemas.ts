import { z } from 'zod';
import { Instant } from '#libs/domain';
import { LIST_WEEKS } from './list-weeks.js';

const Weeks = z
  .string()
  .transform(Number)
  .pipe(z.union(LIST_WEEKS.map((weeks) => z.literal(weeks))))
  .catch(4)
  .default(4);

/** `removed` is there right after something was taken off, so that it can be put back with one press. */
export const ListQuery = z.object({ weeks: Weeks, removed: z.literal('1').optional().catch(undefined) });
export type ListQuery = z.infer<typeof ListQuery>;

/** Which gathering on which date a button of the list page is about, and how far ahead the page looked. */
export const ItemForm = z.object({ id: z.uuid(), start: Instant, weeks: Weeks });
export type ItemForm = z.infer<typeof ItemForm>;

export const MoveForm = ItemForm.extend({ move: z.enum(['up', 'down']) });
export type MoveForm = z.infer<typeof MoveForm>;

/** Whatever was typed is taken in, so that a note that is too long comes back instead of being lost. */
export const NoteForm = ItemForm.extend({ note: z.string().default('') });
export type NoteForm = z.infer<typeof NoteForm>;

export const PutBackForm = z.object({ weeks: Weeks });
export type PutBackForm = z.infer<typeof PutBackForm>;

/** The date that a gathering's page under a client is about; the next one when it is left out. */
export const DateQuery = z.object({ start: Instant.optional().catch(undefined) });
export type DateQuery = z.infer<typeof DateQuery>;
