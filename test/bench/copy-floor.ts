import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from, to } from 'pg-copy-streams';

export type CopyFloor = {
  readonly megabytes: number;
  readonly empty: () => Promise<void>;
  /** One transaction, as the import is. */
  readonly copy: () => Promise<void>;
};

/** The rows that now stand in `tables`, ready to be copied into tables of the same shape, indexes and generated columns. */
export async function copyFloor(client: pg.Client, tables: readonly string[]): Promise<CopyFloor> {
  const rows = new Map<string, Buffer>();
  for (const table of tables) {
    await client.query(`CREATE TABLE floor_${table} (LIKE ${table} INCLUDING ALL)`);
    const chunks: Buffer[] = [];
    for await (const chunk of client.query(to(`COPY ${table} TO STDOUT`)) as AsyncIterable<Buffer>) chunks.push(chunk);
    rows.set(table, Buffer.concat(chunks));
  }
  const bytes = [...rows.values()].reduce((sum, { length }) => sum + length, 0);
  return {
    megabytes: bytes / 1e6,
    empty: async () => {
      await client.query(`TRUNCATE ${tables.map((table) => `floor_${table}`).join(', ')}`);
    },
    copy: async () => {
      await client.query('BEGIN');
      for (const [table, buffer] of rows) {
        await pipeline(Readable.from(pieces(buffer)), client.query(from(`COPY floor_${table} FROM STDIN`)));
      }
      await client.query('COMMIT');
    },
  };
}

function* pieces(buffer: Buffer): Generator<Buffer> {
  for (let at = 0; at < buffer.length; at += 65_536) yield buffer.subarray(at, at + 65_536);
}
