import { z } from 'zod';

/** What somebody points at, and what they say of how it is read. */
export const Question = z.object({
  /** The whole address, with any key that it holds; empty for a file. */
  address: z.string(),
  /** Only this importer, where somebody knows better. */
  importer: z.string().nullable(),
  options: z.record(z.string(), z.unknown()),
  /** The handle of a file that was sent; null for an address. */
  upload: z.string().nullable(),
});
export type Question = Readonly<z.infer<typeof Question>>;

/** An address as it was typed, about which nothing is known yet. */
export function questionOf(address: string): Question {
  return { address, importer: null, options: {}, upload: null };
}
