import type { Claim } from '#libs/domain';
import type { Flagged } from './kept-answers.js';

/** The words in a text that may mean harm, each once. */
export function flaggedIn(claims: readonly Claim[]): Flagged {
  const harm = claims.filter(
    ({ attribute, value }) => attribute === 'safety.harm' && value !== null && value !== 'none',
  );
  const found = harm.map(({ value, quote, code }) => ({ harm: String(value), words: quote ?? code?.code ?? '' }));
  return [...new Map(found.map((one) => [`${one.harm} ${one.words}`, one])).values()];
}
