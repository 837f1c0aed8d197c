import { spawn, type ChildProcess } from 'node:child_process';
import { residentBytes } from './embedded/processes.js';
import { ReaderKilled } from './reader-killed.js';

/** Often enough that a process cannot grow by much more than its limit in between. */
const MEASURE_EVERY_MS = 25;

/** Small young spaces: what a reading makes is let go at once, and each would hold sixteen megabytes of it for nothing. */
const MEMORY = ['--max-old-space-size=256', '--max-semi-space-size=4'];

/** A reader that outlives its parent in an endless loop is ended by the system after this much of the processor. */
const CPU_SECONDS = 1_800;

/** Far more than any input gives; whoever sends more has been taken over. */
const MOST_PARTS = 2_000;

export type ReaderResult = { readonly answer: unknown; readonly parts: readonly unknown[] };

/** One reading process. It reads one input at a time and is never used again after a kill. */
export class Reader {
  readonly ended: Promise<void>;
  inputs = 0;
  readonly #child: ChildProcess;
  readonly #memoryBytes: number;
  #alive = true;
  #fail: ((reason: ReaderKilled) => void) | null = null;

  constructor(entry: string, memoryBytes: number) {
    this.#memoryBytes = memoryBytes;
    this.#child = spawn(
      '/bin/sh',
      ['-c', `ulimit -t ${CPU_SECONDS}; exec "$@"`, 'sh', process.execPath, ...MEMORY, entry],
      { env: {}, stdio: ['ignore', 'ignore', 'ignore', 'ipc'], serialization: 'advanced', cwd: '/' },
    );
    this.ended = new Promise((resolve) => {
      this.#child.once('error', (error) => {
        this.#over('reader.crashed', `The reading process could not be started: ${error.message}.`, resolve);
      });
      this.#child.once('exit', (code, signal) => {
        // V8 aborts when its heap is full.
        const full = signal === 'SIGABRT' || code === 134;
        this.#over(
          full ? 'reader.memory' : 'reader.crashed',
          full ? this.#tooLarge() : `The reading process ended unexpectedly (${signal ?? String(code)}).`,
          resolve,
        );
      });
    });
    this.#hold(false);
  }

  get alive(): boolean {
    return this.#alive;
  }

  /**
   * One input's answer, with the parts that were sent ahead of it (messages `{ part }`), in order. {@link ReaderKilled} when there
   * is none in time, in bounds, or at all.
   */
  async read(input: unknown, deadlineMs: number): Promise<ReaderResult> {
    this.inputs += 1;
    this.#hold(true);
    let deadline: NodeJS.Timeout | undefined;
    let measure: NodeJS.Timeout | undefined;
    try {
      return await new Promise((resolve, reject) => {
        this.#fail = reject;
        const parts: unknown[] = [];
        this.#child.on('message', (message: unknown) => {
          if (!isPart(message)) resolve({ answer: message, parts });
          else if (parts.push(message.part) > MOST_PARTS) {
            this.#kill('reader.crashed', 'The reading process sent more than it may.');
          }
        });
        deadline = setTimeout(() => {
          this.#kill('reader.deadline', `Reading took longer than ${deadlineMs / 1000} seconds and was stopped.`);
        }, deadlineMs);
        measure = setInterval(() => {
          const { pid } = this.#child;
          if (pid !== undefined && (residentBytes(pid) ?? 0) > this.#memoryBytes)
            this.#kill('reader.memory', this.#tooLarge());
        }, MEASURE_EVERY_MS);
        this.#child.send(input as object, (error) => {
          if (error !== null)
            this.#kill('reader.crashed', `The reading process did not take the input: ${error.message}.`);
        });
      });
    } finally {
      clearTimeout(deadline);
      clearInterval(measure);
      this.#child.removeAllListeners('message');
      this.#fail = null;
      if (this.#alive) this.#hold(false);
    }
  }

  async end(): Promise<void> {
    this.#kill('reader.crashed', 'Reading has been shut down.');
    // Whoever waits for its end must stay alive to see it.
    this.#child.ref();
    await this.ended;
  }

  #kill(code: ReaderKilled['code'], message: string): void {
    this.#alive = false;
    this.#fail?.(new ReaderKilled(code, message));
    this.#child.kill('SIGKILL');
  }

  #over(code: ReaderKilled['code'], message: string, resolve: () => void): void {
    this.#alive = false;
    this.#fail?.(new ReaderKilled(code, message));
    resolve();
  }

  #tooLarge(): string {
    return `Reading needed more than ${Math.round(this.#memoryBytes / 1024 / 1024)} MiB of memory and was stopped.`;
  }

  /** A process that waits for work must not keep the program from ending; one that works must. */
  #hold(busy: boolean): void {
    if (busy) {
      this.#child.ref();
      this.#child.channel?.ref();
    } else {
      this.#child.unref();
      this.#child.channel?.unref();
    }
  }
}

function isPart(message: unknown): message is { readonly part: unknown } {
  return typeof message === 'object' && message !== null && 'part' in message;
}
