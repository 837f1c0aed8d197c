/** A half-open span of a sentence's text. */
export type Clause = { readonly start: number; readonly end: number };

/** Where the reach of a modifier ends (NegEx calls these termination terms). */
const BOUNDARY =
  /;| - |,? (?:but|however|although|though|whereas|except|apart from|other than|otherwise|instead)\b|, yet\b|\bbut\b|: |\. /g;

/** The clauses of a sentence, in order, covering it. */
export function clausesOf(sentence: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const boundary of sentence.matchAll(BOUNDARY)) {
    if (boundary.index > start) clauses.push({ start, end: boundary.index });
    start = boundary.index;
  }
  clauses.push({ start, end: sentence.length });
  return clauses;
}

/** The clause in which a position stands. */
export function clauseAt(clauses: readonly Clause[], position: number): Clause {
  return (
    clauses.find((clause) => position >= clause.start && position < clause.end) ??
    clauses.at(-1) ?? { start: 0, end: position }
  );
}
