import { z } from 'zod';

/** Words that a person has to look at, with the class of harm that they may be. */
export const Flagged = z.array(z.object({ harm: z.string(), words: z.string() }));
export type Flagged = z.infer<typeof Flagged>;

/** What is kept of an event that waits for its decision. `flagged` is null when we could not read it ourselves. */
export const KeptEvent = z.object({ answers: z.record(z.string(), z.string()), flagged: Flagged.nullable() });
export type KeptEvent = z.infer<typeof KeptEvent>;

/** What is kept of a calendar that waits for its decision: who runs it, what reads it, and what was found there. */
export const KeptCalendar = z.object({
  organisation: z.string(),
  importer: z.string(),
  platform: z.string(),
  count: z.number(),
  first: z.array(z.string()),
  flagged: Flagged,
});
export type KeptCalendar = z.infer<typeof KeptCalendar>;
