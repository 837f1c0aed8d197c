import { z } from 'zod';
import { Flagged } from '../preview/flagged-in.js';

/** What is kept of an event that waits for its decision. `flagged` is null when we could not read it ourselves. */
export const KeptEvent = z.object({ answers: z.record(z.string(), z.string()), flagged: Flagged.nullable() });
export type KeptEvent = z.infer<typeof KeptEvent>;

/** What is kept of a calendar that waits for its decision: who runs it, how it is read, and what was found there. No key. */
export const KeptCalendar = z.object({
  organisation: z.string(),
  importer: z.string(),
  platform: z.string(),
  count: z.number(),
  first: z.array(z.string()),
  flagged: Flagged,
  /** What was kept before these were asked for is still read. */
  /** Address of the way that it is read by, with `{key}` in place of a key; null where it is that of the submission, or a file. */
  url: z.string().nullable().default(null),
  /** What the sender pasted, as it may be shown. */
  given: z.string().nullable().default(null),
  options: z.record(z.string(), z.unknown()).default({}),
  evidence: z.array(z.string()).default([]),
  /** What a person had to be asked about it, and what the sender answered. */
  answers: z.array(z.object({ question: z.string(), answer: z.string() })).default([]),
  /** How many things its keeper may want to know about it. */
  remarks: z.number().default(0),
  file: z.object({ name: z.string(), sha256: z.string() }).nullable().default(null),
});
export type KeptCalendar = z.infer<typeof KeptCalendar>;
