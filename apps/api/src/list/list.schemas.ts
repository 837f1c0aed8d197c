import { z } from 'zod';
import { Instant } from '#libs/domain';
import { LIST_WEEKS } from './list.page.js';

export const ListQuery = z.object({
  weeks: z
    .string()
    .transform(Number)
    .pipe(z.union(LIST_WEEKS.map((weeks) => z.literal(weeks))))
    .catch(4)
    .default(4),
});
export type ListQuery = z.infer<typeof ListQuery>;

/** Which gathering on which date a button of the list page is about. */
export const ItemForm = z.object({ id: z.uuid(), start: Instant, note: z.string().max(2_000).optional() });
export type ItemForm = z.infer<typeof ItemForm>;

export const MoveForm = ItemForm.extend({ move: z.enum(['up', 'down']) });
export type MoveForm = z.infer<typeof MoveForm>;
