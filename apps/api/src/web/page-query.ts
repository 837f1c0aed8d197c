import { z } from 'zod';

/** Which page of a long list; what cannot be meant is the first. */
export const PageQuery = z.object({
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type PageQuery = z.infer<typeof PageQuery>;
