import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from } from 'pg-copy-streams';
import type { PoolClient } from 'pg';
import type { Transaction } from './sql.js';
import { toJson, toText } from './batches.js';

/** What a column may be given: text, which instants and ids are too, numbers, yes or no, nothing; anything else as JSON. */
type Cell = string | number | boolean | object | null;

/** About so many characters are handed to the connection at once. */
const PIECE = 1 << 16;

/**
 * Writes rows that are new by COPY, which costs the server two thirds of an INSERT. All that holds for an INSERT holds for it: checks, foreign
 * keys, generated columns, the transaction. It knows no ON CONFLICT: a key that exists already is an error. NUL and halves of
 * surrogate pairs, which Postgres refuses in text, are taken out.
 */
export async function copyRows(
  tx: Transaction,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Promise<void> {
  const client = (await tx.queryRunner?.connect()) as PoolClient;
  await pipeline(
    Readable.from(pieces(rows), { objectMode: false }),
    client.query(from(`COPY ${table} (${columns.join(', ')}) FROM STDIN`)),
  );
}

function* pieces(rows: Iterable<readonly Cell[]>): Generator<string> {
  let piece = '';
  for (const row of rows) {
    piece += `${row.map(written).join('\t')}\n`;
    if (piece.length < PIECE) continue;
    yield toText(piece);
    piece = '';
  }
  if (piece !== '') yield toText(piece);
}

/** The text format of COPY (PostgreSQL, COPY: File Formats). */
function written(cell: Cell): string {
  if (cell === null) return String.raw`\N`;
  if (typeof cell === 'string') return escaped(cell);
  return typeof cell === 'object' ? escaped(toJson(cell)) : String(cell);
}

function escaped(text: string): string {
  return /[\\\t\n\r]/u.test(text) ? text.replace(/[\\\t\n\r]/gu, (one) => ESCAPES[one] ?? one) : text;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': String.raw`\\`,
  '\t': String.raw`\t`,
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
};
