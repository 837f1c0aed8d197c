/** What was read of a field, or what is wrong with it in one sentence. */
export type ReadField<T> = { readonly value: T; readonly fault: string | null };

/** One rule of what is listed of a source: `has` is in that part of an event, whatever the case. */
export type SourceRule = { readonly in: (typeof RULE_PARTS)[number]; readonly has: string };

export const RULE_PARTS = ['title', 'category', 'audience', 'place', 'text'] as const;

const MOST_LINES = 50;
const LONGEST = 500;
/** As the rules of a source take them. */
const LONGEST_RULE = 200;

/** `name=value`, one a line: options that one importer understands. Their values are texts, as on the command line. */
export function optionLines(text: string): ReadField<Readonly<Record<string, string>>> {
  const lines = linesOf(text);
  const wrong = lines.find((line) => !/^[a-z][\w.-]{0,60}\s{0,9}=/iu.test(line));
  const pairs = lines.map((line) => [line.split('=', 1)[0]?.trim() ?? '', line.slice(line.indexOf('=') + 1).trim()]);
  const value = Object.fromEntries(wrong === undefined ? pairs : []) as Readonly<Record<string, string>>;
  return {
    value,
    fault: wrong === undefined ? tooMany(lines, LONGEST) : 'Write each option like calendar=123, one a line',
  };
}

/** `title: board meeting`, one a line. */
export function ruleLines(text: string): ReadField<readonly SourceRule[]> {
  const lines = linesOf(text);
  const rules = lines.map(ruleOf);
  const value = rules.filter((rule) => rule !== null);
  return { value, fault: value.length === rules.length ? tooMany(lines, LONGEST_RULE) : WRITE_RULE };
}

/** The recipe of a web page: JSON. What is in it is checked by whoever reads the page. */
export function readRecipe(text: string): ReadField<Readonly<Record<string, unknown>> | null> {
  if (text === '') return { value: null, fault: null };
  const value = asObject(text);
  return { value, fault: value === null ? 'The recipe is not JSON: it begins with { and ends with }' : null };
}

const WRITE_RULE = `Write each line like title: board meeting. Before the colon is ${RULE_PARTS.slice(0, -1).join(', ')} or text`;

function ruleOf(line: string): SourceRule | null {
  const at = line.indexOf(':');
  const part = RULE_PARTS.find((one) => one === line.slice(0, Math.max(0, at)).trim().toLowerCase());
  const has = line.slice(at + 1).trim();
  return part === undefined || has === '' ? null : { in: part, has };
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function tooMany(lines: readonly string[], longest: number): string | null {
  if (lines.length > MOST_LINES) return `Use at most ${String(MOST_LINES)} lines`;
  return lines.some((line) => line.length > longest) ? `Use at most ${String(longest)} characters a line` : null;
}

function asObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? Object.fromEntries(Object.entries(value)) : null;
  } catch (broken) {
    if (!(broken instanceof SyntaxError)) throw broken;
    return null;
  }
}
