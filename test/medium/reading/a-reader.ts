import { resolve } from 'node:path';
import type { HostKind, Prepared, ReadContext } from '#libs/domain';
import { ReaderPool, SnapshotReader } from '#libs/platform';

export const NOW = '2026-06-01T00:00:00Z';

const CONTEXT: ReadContext = {
  importer: 'ics',
  url: 'https://club.example/cal.ics',
  contentType: null,
  zone: 'Europe/London',
  language: null,
  options: {},
  from: NOW,
  until: '2026-12-01T00:00:00Z',
  now: NOW,
};
const HOST = { name: null, kind: 'other' as HostKind, venue: null };

/** How much longer than on a quiet machine something may take; beside it, the quickest of three tries counts. */
const LOADED = 4;

export type Reading = {
  readonly prepared: Prepared;
  /** Of the quickest try, from handing the bytes over to having the answer checked. */
  readonly ms: number;
};

/** Reads bytes in the throw-away process of the built program, exactly as the worker does. */
export class AReader {
  readonly #reader = new SnapshotReader(
    new ReaderPool({ entry: resolve('dist/apps/worker/src/reader/main.js'), size: 1 }),
  );

  /** One answer. Throws as `SnapshotReader` does, a killed process included. */
  async once(bytes: Uint8Array | string, context: Partial<ReadContext> = {}): Promise<Prepared> {
    return this.#reader.prepare({ bytes: Buffer.from(bytes), context: { ...CONTEXT, ...context }, host: HOST });
  }

  /** The addresses that an answer leads on to: those that the worker would ask next. */
  async leadsTo(bytes: Uint8Array | string, context: Partial<ReadContext> = {}): Promise<readonly string[]> {
    const { next, details } = await this.#reader.onward({
      bytes: Buffer.from(bytes),
      context: { ...CONTEXT, ...context },
    });
    return [next, ...details].flatMap((request) => request?.url ?? []);
  }

  /** The quickest of three. The process is warm, as that of a worker is. */
  async quickest(bytes: Uint8Array | string, context: Partial<ReadContext> = {}): Promise<Reading> {
    await this.once('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
    let [prepared, ms]: [Prepared | null, number] = [null, Infinity];
    for (let tries = 0; tries < 3; tries += 1) {
      const before = performance.now();
      prepared = await this.once(bytes, context);
      ms = Math.min(ms, performance.now() - before);
    }
    if (prepared === null) throw new Error('nothing was read');
    return { prepared, ms };
  }

  close(): Promise<void> {
    return this.#reader.close();
  }
}

/** The time that the table gives, on a machine that may be busy. */
export function within(ms: number): number {
  return ms * LOADED;
}

/** A calendar of these events, each given by its lines. */
export function calendar(...events: readonly string[]): string {
  const body = events.map((lines) => `BEGIN:VEVENT\r\n${lines}\r\nEND:VEVENT\r\n`).join('');
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//hostile//EN\r\n${body}END:VCALENDAR\r\n`;
}

export const KIND = 'UID:kind\r\nDTSTART:20260602T100000Z\r\nSUMMARY:Kind';
