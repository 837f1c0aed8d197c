import type { CompiledFamily, CompiledRule, Found } from './compiled.js';

export type { Found } from './compiled.js';

/** More of one cue than this in one sentence is not prose. */
const MOST_PER_RULE = 8;

/** Calendars say the same sentences for each of a hundred dates: what was found in one is kept, within bounds. */
const KEPT_SENTENCES = 4_000;
const LONGEST_KEPT = 1_000;

/** The cues of a family in a sentence, longest first where they overlap; traps take their place and vanish. */
export function matchRules(compiled: CompiledFamily, sentence: string): readonly Found[] {
  const before = compiled.found.get(sentence);
  if (before !== undefined) return before;
  const found = findAll(compiled, sentence);
  if (sentence.length > LONGEST_KEPT) return found;
  if (compiled.found.size >= KEPT_SENTENCES) compiled.found.clear();
  compiled.found.set(sentence, found);
  return found;
}

function findAll(compiled: CompiledFamily, sentence: string): readonly Found[] {
  const found: Found[] = [];
  for (const rule of compiled.rules) {
    for (const match of matchesOf(rule.expression, sentence)) {
      if (!holds(rule, sentence)) break;
      found.push({
        rule,
        start: match.index,
        end: match.index + match[0].length,
        matched: match[0],
        parts: match.groups ?? {},
      });
    }
  }
  return longestFirst(found)
    .filter(({ rule }) => rule.value !== undefined)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Like `matchAll`, which would copy the expression for each of a million sentences. */
function matchesOf(expression: RegExp, sentence: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  while (matches.length < MOST_PER_RULE) {
    const match = expression.exec(sentence);
    if (match === null) break;
    if (match[0].length === 0) expression.lastIndex += 1;
    else matches.push(match);
  }
  return matches;
}

function holds(rule: CompiledRule, sentence: string): boolean {
  if (rule.unlessExpression?.test(sentence) === true) return false;
  return rule.whenExpression?.test(sentence) !== false;
}

function longestFirst(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const candidate of found.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every((other) => candidate.end <= other.start || candidate.start >= other.end)) kept.push(candidate);
  }
  return kept;
}
