import { LimitReached, type Problem } from '#libs/domain';
import { CsvFields, type Delimiter } from './csv-fields.js';
import { CSV_LIMITS } from './csv-limits.js';

/** One row: its cells as written, trimmed, and its number as a spreadsheet shows it. */
export type CsvRow = { readonly cells: readonly string[]; readonly number: number };

/** A table as text. Empty rows are left out; `cut` says that a limit or a fault left the end unread. */
export type Csv = {
  readonly rows: readonly CsvRow[];
  readonly delimiter: Delimiter;
  readonly problems: readonly Problem[];
  readonly cut: boolean;
};

/**
 * Reads comma, semicolon or tab separated values (RFC 4180, and what spreadsheets really write: any line break, a mark at the
 * beginning, `sep=;`, quotes inside a cell that has none around it) in one pass, within {@link CSV_LIMITS}. Any text is
 * some table: whether it is the one that was meant is for the caller to judge. Throws `LimitReached` when it is too large.
 */
export function readCsv(text: string): Csv {
  if (text.length > CSV_LIMITS.characters) {
    const limit = CSV_LIMITS.characters / 1024 / 1024;
    throw new LimitReached(`The spreadsheet is larger than ${limit} MB; save only the sheet with the events.`);
  }
  const stated = /^\uFEFF?sep=([,;\t])(?:\r\n|\r|\n|$)/iu.exec(text);
  const from = stated?.[0].length ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const delimiter = (stated?.[1] as Delimiter | undefined) ?? delimiterOf(text.slice(from, from + GUESSED));
  const fields = new CsvFields(text, from, delimiter);
  const rows: CsvRow[] = [];
  let number = stated === null ? 0 : 1;
  while (fields.more() && rows.length < CSV_LIMITS.rows) {
    const cells = fields.row();
    number += 1;
    if (cells.some((cell) => cell !== '')) rows.push({ cells, number });
  }
  const problems = fields.faults.map((message): Problem => problem(message));
  if (fields.more())
    problems.push(problem(`The spreadsheet has more than ${CSV_LIMITS.rows} rows; the rest was left out.`));
  return { rows, delimiter, problems, cut: problems.length > 0 };
}

/** A few rows show how cells are parted. */
const GUESSED = 20_000;

/** The mark that parts most cells outside of quotes, and in most rows alike. */
function delimiterOf(head: string): Delimiter {
  const marks: readonly Delimiter[] = ['\t', ';', ','];
  const scored = marks.map((mark) => {
    const fields = new CsvFields(head, 0, mark);
    const widths: number[] = [];
    while (fields.more() && widths.length < 30) widths.push(fields.row().filter((cell) => cell !== '').length);
    const wide = widths.filter((width) => width > 1).length;
    return { mark, score: wide + Math.min(widths.reduce((sum, width) => sum + width, 0) / 1_000, 0.9) };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).mark;
}

function problem(message: string): Problem {
  return { code: 'csv-limit', message, where: 'spreadsheet', severity: 'warning' };
}
