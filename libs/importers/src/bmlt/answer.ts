import { type Problem, UnreadableInput } from '#libs/domain';
import { isObject, type JsonObject, jsonOf } from '../reading/json-value.js';

/** The rows of an answer, whatever holds them, and where it breaks off. */
export type Answer = {
  readonly rows: readonly JsonObject[];
  readonly whole: unknown;
  readonly problems: readonly Problem[];
};

const REFUSAL = 'This is no answer of a BMLT server: it is neither a JSON list of meetings nor one meeting a line.';

/** Reads `[…]`, `{"meetings": […], "formats": […]}`, or the daily export with one meeting a line. Throws `UnreadableInput` otherwise. */
export function answerOf(text: string): Answer {
  const [first = '', second = ''] = text.trimStart().split('\n', 2);
  if (first.startsWith('{') && first.trimEnd().endsWith('}') && second.trimStart().startsWith('{')) return lines(text);
  const value = jsonOf(text, REFUSAL);
  const list = isObject(value) ? ('meetings' in value ? value['meetings'] : isMeeting(value) ? [value] : null) : value;
  // A server without meetings answers `{"meetings": {}}` at times: PHP has one word for both.
  const all: readonly unknown[] | null = Array.isArray(list) ? list : isObject(list) ? Object.values(list) : null;
  const rows = all?.filter(isObject) ?? [];
  if (all === null || (all.length > 0 && !rows.some(isMeeting))) throw new UnreadableInput(REFUSAL);
  return { rows, whole: value, problems: [] };
}

function lines(text: string): Answer {
  const rows: JsonObject[] = [];
  const problems: Problem[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const row = lineOf(line);
    if (row !== null) rows.push(row);
    else {
      const message = 'This line of the list is no meeting, so it was left out.';
      problems.push({ code: 'cut-off', message, where: `line ${at + 1}`, severity: 'warning' });
    }
  }
  if (!rows.some(isMeeting)) throw new UnreadableInput(REFUSAL);
  return { rows, whole: null, problems };
}

function lineOf(line: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : null;
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    return null;
  }
}

function isMeeting(row: unknown): boolean {
  return isObject(row) && 'id_bigint' in row && 'weekday_tinyint' in row;
}
