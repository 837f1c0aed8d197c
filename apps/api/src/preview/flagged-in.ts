import { z } from 'zod';
import type { Claim } from '#libs/domain';

/** Words that a person has to look at, with the class of harm that they may be. */
export const Flagged = z.array(z.object({ harm: z.string(), words: z.string() }));
export type Flagged = z.infer<typeof Flagged>;

/** The words in a text that may mean harm, each once. */
export function flaggedIn(claims: readonly Claim[]): Flagged {
  const harm = claims.filter(
    ({ attribute, value }) => attribute === 'safety.harm' && value !== null && value !== 'none',
  );
  return eachOnce(harm.map(({ value, quote, code }) => ({ harm: String(value), words: quote ?? code?.code ?? '' })));
}

export function eachOnce(flagged: Flagged): Flagged {
  return [...new Map(flagged.map((one) => [`${one.harm} ${one.words}`, one])).values()];
}
