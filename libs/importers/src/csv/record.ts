import type { CsvRow } from '#libs/extract';
import type { Columns } from './columns.js';
import type { Field } from './fields.js';

/** One row by its fields. */
export type RowRecord = {
  /** A field's cell on one line; null when the row has none. */
  text(field: Field): string | null;
  /** A field's cell with its line breaks. */
  lines(field: Field): string | null;
  /** What a row says about access, by the heading. */
  readonly access: readonly { readonly heading: string; readonly answer: string }[];
  /** What its column is headed: "Private" and "Published" mean the opposite by a yes. */
  heading(field: Field): string | null;
  readonly where: string;
  /** Cells that hold a formula: nothing that a sheet shows, so nothing that is read. */
  readonly formulas: number;
};

/** `=HYPERLINK(…)`, `@SUM(…)`, `+cmd|'/c calc'!A1`: what spreadsheets would run. "+44…", "-" and "@ the hall" are words. */
const FORMULA = /^['"]?(?:=\s?[\w"'({$+-]|[@+-]\s?[A-Z]{2,20}\(|[=+@-][^|\n]{0,100}\|'[^'\n]{0,100}'!)/u;

/** A row to be asked for its fields. Formulas are never evaluated, and not shown either. */
export function recordOf({ cells, number }: CsvRow, { at, access, headings }: Columns): RowRecord {
  const cell = (column: number | undefined): string | null => {
    const text = column === undefined ? '' : (cells[column] ?? '');
    return text === '' || FORMULA.test(text) ? null : text;
  };
  const oneLine = (text: string | null): string | null => text?.replace(/\s+/gu, ' ') ?? null;
  return {
    text: (field) => oneLine(cell(at.get(field))),
    lines: (field) => cell(at.get(field)),
    access: [...access].flatMap(([heading, column]) => {
      const answer = oneLine(cell(column));
      return answer === null ? [] : [{ heading, answer }];
    }),
    heading: (field) => headings.get(field) ?? null,
    where: `row ${number}`,
    formulas: cells.filter((text) => FORMULA.test(text)).length,
  };
}
