import { z } from 'zod';
import {
  LimitReached,
  Prepared,
  Reading,
  UnreadableInput,
  type HostKind,
  type ReadContext,
  type Venue,
} from '#libs/domain';
import { ReaderKilled } from './reader-killed.js';
import type { ReaderPool } from './reader-pool.js';

/** What is handed to a reading process: bytes and what is known about where they came from. Never an id, never an address of ours. */
export type ReadTask =
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly context: ReadContext }
  | {
      readonly kind: 'prepare';
      readonly bytes: Uint8Array;
      readonly context: ReadContext;
      readonly host: { readonly name: string | null; readonly kind: HostKind; readonly venue: Venue | null };
    };

/** What a reading process answers. */
export const ReadAnswer = z.union([
  z.object({ ok: z.unknown() }),
  z.object({ failed: z.enum(['unreadable', 'limit', 'crashed']), message: z.string() }),
]);
export type ReadAnswer = z.infer<typeof ReadAnswer>;

/**
 * Reads hostile bytes in a process that can be thrown away and checks what comes out against its schema. Throws
 * `UnreadableInput` for bytes of another kind, `LimitReached` where a limit left nothing to read, and `ReaderKilled`.
 */
export class SnapshotReader {
  readonly #pool: ReaderPool;

  constructor(pool: ReaderPool) {
    this.#pool = pool;
  }

  async prepare(task: Omit<ReadTask & { kind: 'prepare' }, 'kind'>): Promise<Prepared> {
    return Prepared.parse(await this.#ask({ kind: 'prepare', ...task }));
  }

  async read(task: Omit<ReadTask & { kind: 'read' }, 'kind'>): Promise<Reading> {
    return Reading.parse(await this.#ask({ kind: 'read', ...task }));
  }

  close(): Promise<void> {
    return this.#pool.close();
  }

  async #ask(task: ReadTask): Promise<unknown> {
    const answer = ReadAnswer.parse(await this.#pool.run(task, deadlineFor(task.bytes.byteLength)));
    if ('ok' in answer) return answer.ok;
    if (answer.failed === 'unreadable') throw new UnreadableInput(answer.message);
    if (answer.failed === 'limit') throw new LimitReached(answer.message);
    throw new ReaderKilled('reader.crashed', answer.message);
  }
}

const MIB = 1024 * 1024;

/** Milliseconds for so many bytes: what is small and mean is stopped soon, a library's ten thousand events get their time. */
export function deadlineFor(bytes: number): number {
  return 8_000 + 1_000 * Math.max(0, Math.ceil(bytes / MIB) - 2);
}
