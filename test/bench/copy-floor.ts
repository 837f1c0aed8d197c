import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from, to } from 'pg-copy-streams';

export type CopyFloor = {
  readonly megabytes: number;
  /** Takes the rows away, and puts those back that they belong to. */
  readonly empty: () => Promise<void>;
  /** One transaction, into the tables themselves: with every index, generated column, check and foreign key. */
  readonly copy: () => Promise<void>;
};

/**
 * The rows that now stand in `tables`, ready to be copied into the same tables again. `given` is the table whose rows are there before;
 * whatever hangs on it is emptied with it.
 */
export async function copyFloor(client: pg.Client, given: string, tables: readonly string[]): Promise<CopyFloor> {
  const kept = await read(client, given);
  const rows = new Map<string, Buffer>();
  for (const table of tables) rows.set(table, await read(client, table));
  const bytes = [...rows.values()].reduce((sum, { length }) => sum + length, 0);
  return {
    megabytes: bytes / 1e6,
    empty: async () => {
      await client.query(`TRUNCATE ${[given, ...tables].join(', ')} CASCADE`);
      await write(client, given, kept);
    },
    copy: async () => {
      await client.query('BEGIN');
      for (const [table, buffer] of rows) await write(client, table, buffer);
      await client.query('COMMIT');
    },
  };
}

async function read(client: pg.Client, table: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of client.query(to(`COPY ${table} TO STDOUT`)) as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function write(client: pg.Client, table: string, rows: Buffer): Promise<void> {
  await pipeline(Readable.from(pieces(rows)), client.query(from(`COPY ${table} FROM STDIN`)));
}

function* pieces(buffer: Buffer): Generator<Buffer> {
  for (let at = 0; at < buffer.length; at += 65_536) yield buffer.subarray(at, at + 65_536);
}
