import { z } from 'zod';

export const Severity = z.enum(['note', 'warning', 'error']);
export type Severity = z.infer<typeof Severity>;

/**
 * Bad data, returned and counted, never thrown. `message` is one sentence for a volunteer, `where` a UID, line or path.
 * Codes stand in {@link PROBLEM_CODES}.
 */
export const Problem = z.object({
  code: z.string(),
  message: z.string(),
  where: z.string(),
  severity: Severity,
});
export type Problem = z.infer<typeof Problem>;
