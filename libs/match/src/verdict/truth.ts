/** Kleene's three values: certainly true, certainly false, unknown. Unknown is not no. */
export type Truth = 'T' | 'F' | 'U';

/** True when one is true, false when all are false. */
export function either(truths: readonly Truth[]): Truth {
  if (truths.includes('T')) return 'T';
  return truths.includes('U') ? 'U' : 'F';
}

/** The opposite; the opposite of unknown is unknown. */
export function not(truth: Truth): Truth {
  if (truth === 'U') return 'U';
  return truth === 'T' ? 'F' : 'T';
}
