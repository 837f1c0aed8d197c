import { type Problem, UnreadableInput } from '#libs/domain';
import type { CsvRow } from '#libs/extract';
import { ACCESS_WORDS } from './access-words.js';
import { type Field, FIELDS, headingsOf, plainHeading } from './fields.js';

/** Which column holds what. */
export type Columns = {
  readonly at: ReadonlyMap<Field, number>;
  /** The headings of these columns, as they are compared. */
  readonly headings: ReadonlyMap<Field, string>;
  /** Columns whose heading names something about access, by their heading. */
  readonly access: ReadonlyMap<string, number>;
  /** The rows under the headings that say something. */
  readonly rows: readonly CsvRow[];
  readonly note: Problem;
};

type Named = Readonly<Partial<Record<Field, string>>>;

/** Headings stand in one of the first rows; above them are titles and notes to oneself. */
const SEARCHED = 10;

/**
 * Finds the row of headings and what each column holds: by the names given, and by English words for the rest. Null when no row
 * names a title and something that says when.
 */
export function columnsOf(rows: readonly CsvRow[], named: Named): Columns | null {
  const read = rows.slice(0, SEARCHED).map((row, index) => ({ index, row, at: fieldsIn(row, named) }));
  const best = read
    .filter(({ at }) => at.has('title') && WHEN.some((field) => at.has(field)))
    .reduce<(typeof read)[number] | null>(
      (most, one) => (most === null || one.at.size > most.at.size ? one : most),
      null,
    );
  if (best === null) return null;
  const { row, at, index } = best;
  const access = new Map(
    row.cells.flatMap((heading, column) => (ACCESS_WORDS.has(plainHeading(heading)) ? [[heading, column]] : [])),
  );
  const headings = new Map([...at].map(([field, column]) => [field, plainHeading(row.cells[column] ?? '')]));
  const under = rows.slice(index + 1).filter(({ cells }) => isEntry(cells, row.cells));
  return { at, headings, access, rows: under, note: noteOf(row, at, access, named) };
}

/** A lone cell is a heading ("JUNE"); the headings themselves are often repeated on every printed page. */
function isEntry(cells: readonly string[], headings: readonly string[]): boolean {
  return cells.filter((cell) => cell !== '').length > 1 && cells.some((cell, at) => cell !== headings[at]);
}

const WHEN: readonly Field[] = ['start', 'date', 'day'];

/** As {@link columnsOf}; throws `UnreadableInput` with one sentence that says what is missing. */
export function neededColumns(rows: readonly CsvRow[], named: Named): Columns {
  const columns = columnsOf(rows, named);
  if (columns !== null) return columns;
  const headings = new Set(rows.slice(0, SEARCHED).flatMap(({ cells }) => cells.map(plainHeading)));
  const absent = Object.values(named).find((heading) => !headings.has(plainHeading(heading)));
  throw new UnreadableInput(
    absent === undefined
      ? 'None of the first ten rows has headings for a title and a date; name them in the option "columns".'
      : `No column in the first ten rows is headed "${absent.slice(0, 80)}".`,
  );
}

/** A name that is given must be there, or the row is no row of headings. */
function fieldsIn({ cells }: CsvRow, named: Named): ReadonlyMap<Field, number> {
  const headings = cells.map(plainHeading);
  const at = new Map<Field, number>();
  const taken = new Set<number>();
  const take = (field: Field, column: number): void => {
    at.set(field, column);
    taken.add(column);
  };
  for (const field of FIELDS) {
    const heading = named[field];
    if (heading === undefined) continue;
    const column = headings.indexOf(plainHeading(heading));
    if (column === -1) return new Map();
    take(field, column);
  }
  for (const field of FIELDS) {
    if (at.has(field)) continue;
    const column = headingsOf(field).map((word) =>
      headings.findIndex((heading, index) => heading === word && !taken.has(index)),
    );
    const found = column.find((index) => index !== -1);
    if (found !== undefined) take(field, found);
  }
  return at;
}

function noteOf(
  row: CsvRow,
  at: ReadonlyMap<Field, number>,
  access: ReadonlyMap<string, number>,
  named: Named,
): Problem {
  const heading = (column: number): string => `"${row.cells[column]?.slice(0, 40) ?? ''}"`;
  const guessed = [...at].filter(([field]) => named[field] === undefined);
  const told = guessed.map(([field, column]) => `${field} from ${heading(column)}`);
  const used = new Set([...at.values(), ...access.values()]);
  const unread = row.cells.flatMap((cell, column) => (cell === '' || used.has(column) ? [] : [heading(column)]));
  const sentence = [
    told.length === 0 ? 'All columns are named by the source' : `Guessed by their headings: ${told.join(', ')}`,
    unread.length === 0 ? '' : `; not read: ${unread.slice(0, 20).join(', ')}`,
  ].join('');
  return { code: 'columns', message: `${sentence}.`, where: `row ${row.number}`, severity: 'note' };
}
