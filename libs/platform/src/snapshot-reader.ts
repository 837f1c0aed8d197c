import { z } from 'zod';
import {
  LimitReached,
  Looked,
  Onward,
  type Part,
  Prepared,
  PreparedListing,
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
  | { readonly kind: 'onward'; readonly bytes: Uint8Array; readonly context: ReadContext }
  | { readonly kind: 'look'; readonly bytes: Uint8Array; readonly part: Omit<Part, 'bytes'>; readonly headers: Headers }
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly context: ReadContext }
  | {
      readonly kind: 'prepare';
      bytes: Uint8Array;
      /** Further answers of the same run, in order. */
      readonly more: readonly Part[];
      /** Something of the run could not be had. */
      readonly cut: boolean;
      readonly context: ReadContext;
      readonly host: { readonly name: string | null; readonly kind: HostKind; readonly venue: Venue | null };
    };

/** Names in lower case. */
type Headers = ReadonlyMap<string, string>;

/** What a reading process answers. */
export const ReadAnswer = z.union([
  z.object({ ok: z.unknown() }),
  z.object({ failed: z.enum(['unreadable', 'limit', 'crashed']), message: z.string() }),
]);
export type ReadAnswer = z.infer<typeof ReadAnswer>;

/** What became of one reading: why it was stopped, or null; seconds from when a process took it. */
export type ReadTold = { readonly killed: 'deadline' | 'memory' | 'crashed' | null; readonly seconds: number };

/**
 * Reads hostile bytes in a process that can be thrown away and checks what comes out against its schema. Throws
 * `UnreadableInput` for bytes of another kind, `LimitReached` where a limit left nothing to read, and `ReaderKilled`.
 */
export class SnapshotReader {
  readonly #pool: ReaderPool;
  readonly #onRead: (told: ReadTold) => void;

  constructor(pool: ReaderPool, onRead: (told: ReadTold) => void = () => undefined) {
    this.#pool = pool;
    this.#onRead = onRead;
  }

  /** The same processes, and each reading is told to whoever counts them. */
  watchedBy(onRead: (told: ReadTold) => void): SnapshotReader {
    return new SnapshotReader(this.#pool, onRead);
  }

  /** `more` and `cut` of a run that gave one answer may be left out. */
  async prepare({ more = [], cut = false, ...task }: PrepareTask): Promise<Prepared> {
    const { ok, parts } = await this.#ask({ kind: 'prepare', ...task, more, cut });
    const rest = Prepared.parse(ok);
    // Checked part by part, so that nothing is held twice for long.
    const ahead = parts.flatMap((part) => PreparedListings.parse(part));
    return { ...rest, listings: [...ahead, ...rest.listings] };
  }

  /** What bytes are, and where they point to. `headers` with names in lower case. */
  async look({ bytes, ...part }: Part, headers: Headers): Promise<Looked> {
    return Looked.parse((await this.#ask({ kind: 'look', bytes, part, headers })).ok);
  }

  /** Which further addresses an answer leads to. */
  async onward(task: Omit<ReadTask & { kind: 'onward' }, 'kind'>): Promise<Onward> {
    return Onward.parse((await this.#ask({ kind: 'onward', ...task })).ok);
  }

  async read(task: Omit<ReadTask & { kind: 'read' }, 'kind'>): Promise<Reading> {
    return Reading.parse((await this.#ask({ kind: 'read', ...task })).ok);
  }

  close(): Promise<void> {
    return this.#pool.close();
  }

  async #ask(task: ReadTask): Promise<{ readonly ok: unknown; readonly parts: readonly unknown[] }> {
    const { answer, parts } = await this.#watched(task);
    if ('ok' in answer) return { ok: answer.ok, parts };
    if (answer.failed === 'unreadable') throw new UnreadableInput(answer.message);
    if (answer.failed === 'limit') throw new LimitReached(answer.message);
    throw new ReaderKilled('reader.crashed', answer.message);
  }

  async #watched(task: ReadTask): Promise<{ readonly answer: ReadAnswer; readonly parts: readonly unknown[] }> {
    let began = performance.now();
    const tell = (killed: ReadTold['killed']): void => {
      this.#onRead({ killed, seconds: (performance.now() - began) / 1_000 });
    };
    try {
      const result = await this.#pool.run(task, deadlineFor(sizeOf(task)), () => (began = performance.now()));
      const answer = ReadAnswer.parse(result.answer);
      tell('failed' in answer && answer.failed === 'crashed' ? 'crashed' : null);
      return { answer, parts: result.parts };
    } catch (failure) {
      if (failure instanceof ReaderKilled) tell(KILLED[failure.code]);
      throw failure;
    }
  }
}

const KILLED = { 'reader.deadline': 'deadline', 'reader.memory': 'memory', 'reader.crashed': 'crashed' } as const;

const PreparedListings = z.array(PreparedListing);

type WholeRun = ReadTask & { kind: 'prepare' };
type PrepareTask = Omit<WholeRun, 'kind' | 'more' | 'cut'> & Partial<Pick<WholeRun, 'more' | 'cut'>>;

function sizeOf(task: ReadTask): number {
  const more = task.kind === 'prepare' ? task.more : [];
  return more.reduce((sum, part) => sum + part.bytes.byteLength, task.bytes.byteLength);
}

const MIB = 1024 * 1024;

/** Milliseconds for so many bytes: what is small and mean is stopped soon, a library's ten thousand events get their time. */
export function deadlineFor(bytes: number): number {
  return 8_000 + 2_000 * Math.max(0, Math.ceil(bytes / MIB) - 2);
}
