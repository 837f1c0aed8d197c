import { availableParallelism } from 'node:os';
import { ReaderKilled } from './reader-killed.js';
import { Reader, type ReaderResult } from './reader.js';

export type ReaderPoolOptions = {
  /** The script of the reading process: it answers each `message` with one `process.send`, after any number of `{ part }`. */
  readonly entry: string;
  /** Processes kept warm; one fewer than the cores when not given. */
  readonly size?: number;
  readonly memoryBytes?: number;
  readonly inputsPerReader?: number;
};

type Job = {
  readonly input: unknown;
  readonly deadlineMs: number;
  readonly onTaken: () => void;
  readonly resolve: (result: ReaderResult) => void;
  readonly reject: (reason: unknown) => void;
};

/** As the parent measures it: the heap limit of the process itself does not count buffers. */
const MEMORY_BYTES = 384 * 1024 * 1024;

/** Whatever leaks from one input to the next ends here at the latest. */
const INPUTS_PER_READER = 200;

/**
 * Hostile bytes are read in processes that can be thrown away: an empty environment, no database address, a small heap, one input
 * at a time, killed at their deadline or when they grow too large, and replaced after that or after 200 inputs. A thread is
 * not enough: running out of memory there was seen to end the whole program.
 */
export class ReaderPool {
  readonly #options: Required<ReaderPoolOptions>;
  readonly #waiting: Job[] = [];
  readonly #idle: Reader[] = [];
  readonly #readers = new Set<Reader>();
  #closed = false;

  constructor(options: ReaderPoolOptions) {
    this.#options = {
      size: Math.max(1, availableParallelism() - 1),
      memoryBytes: MEMORY_BYTES,
      inputsPerReader: INPUTS_PER_READER,
      ...options,
    };
    for (let i = 0; i < this.#options.size; i += 1) this.#idle.push(this.#start());
  }

  /**
   * Hands one input (anything that can be structured-cloned, bytes included) to a free process and gives its answer. The
   * deadline counts from the moment a process takes it, which `onTaken` is told. Throws {@link ReaderKilled}.
   */
  run(input: unknown, deadlineMs = 8_000, onTaken: () => void = () => undefined): Promise<ReaderResult> {
    if (this.#closed) return Promise.reject(new ReaderKilled('reader.crashed', 'Reading has been shut down.'));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ input, deadlineMs, onTaken, resolve, reject });
      this.#next();
    });
  }

  /** Ends all processes; what they were reading fails. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#waiting.splice(0)) {
      job.reject(new ReaderKilled('reader.crashed', 'Reading has been shut down.'));
    }
    await Promise.all([...this.#readers].map((reader) => reader.end()));
  }

  #next(): void {
    const job = this.#waiting[0];
    if (job === undefined) return;
    const reader = this.#idle.pop() ?? (this.#readers.size < this.#options.size ? this.#start() : undefined);
    if (reader === undefined) return;
    if (!reader.alive) {
      this.#next();
      return;
    }
    this.#waiting.shift();
    job.onTaken();
    void reader
      .read(job.input, job.deadlineMs)
      .then(job.resolve, job.reject)
      .finally(() => this.#release(reader));
  }

  #release(reader: Reader): void {
    if (this.#closed) return;
    if (reader.alive && reader.inputs < this.#options.inputsPerReader) {
      this.#idle.push(reader);
    } else {
      void reader.end();
      this.#readers.delete(reader);
      this.#idle.unshift(this.#start());
    }
    this.#next();
  }

  #start(): Reader {
    const reader = new Reader(this.#options.entry, this.#options.memoryBytes);
    this.#readers.add(reader);
    void reader.ended.then(() => this.#readers.delete(reader));
    return reader;
  }
}
