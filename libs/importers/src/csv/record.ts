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

/** What a cell that holds a formula begins with: most begin with none of it, and are looked at no further. */
const FORMULA_MARKS = '\'"=@+-';
/** Blanks that are none, or more than one. */
const UNTIDY = /[^\S ]| {2}/u;

/** A row to be asked for its fields. Formulas are never evaluated, and not shown either. */
export function recordOf({ cells, number }: CsvRow, columns: Columns): RowRecord {
  return new SheetRow(cells, `row ${number}`, columns);
}

/** A class, for tens of thousands of rows would each have functions of their own otherwise. */
class SheetRow implements RowRecord {
  readonly formulas: number;
  private readonly cells: readonly string[];

  constructor(
    cells: readonly string[],
    readonly where: string,
    private readonly columns: Columns,
  ) {
    const formulas = cells.filter(isFormula).length;
    this.formulas = formulas;
    this.cells = formulas === 0 ? cells : cells.map((cell) => (isFormula(cell) ? '' : cell));
  }

  text(field: Field): string | null {
    return oneLine(this.lines(field));
  }

  lines(field: Field): string | null {
    const column = this.columns.at.get(field);
    return column === undefined ? null : this.cells[column] || null;
  }

  heading(field: Field): string | null {
    return this.columns.headings.get(field) ?? null;
  }

  get access(): RowRecord['access'] {
    const answers: { heading: string; answer: string }[] = [];
    for (const [heading, column] of this.columns.access) {
      const answer = oneLine(this.cells[column] || null);
      if (answer !== null) answers.push({ heading, answer });
    }
    return answers;
  }
}

function isFormula(cell: string): boolean {
  return cell !== '' && FORMULA_MARKS.includes(cell.charAt(0)) && FORMULA.test(cell);
}

function oneLine(text: string | null): string | null {
  return text !== null && UNTIDY.test(text) ? text.replace(/\s+/gu, ' ') : text;
}
