import { z } from 'zod';

/** Which hundred sites; what cannot be meant is the first. */
export const FetchingParameters = z.object({
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type FetchingParameters = z.infer<typeof FetchingParameters>;
