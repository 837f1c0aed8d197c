import { z } from 'zod';

/** `page`, from 1; anything else is the first. */
export const MergedQuery = z.object({ page: z.coerce.number().int().min(1).max(100_000).catch(1) });
export type MergedQuery = z.infer<typeof MergedQuery>;
