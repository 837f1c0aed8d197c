import { setTimeout as wait } from 'node:timers/promises';
import type { Draining } from './draining.js';
import type { Log } from './log.js';

export type Ending = {
  readonly log: Log;
  readonly draining: Draining;
  /** How many milliseconds it goes on taking work after it was asked, until whoever sends it some has noticed. */
  readonly pauseMs: number;
  /** Milliseconds for `close` to come back, before the process ends without it. */
  readonly deadlineMs: number;
  readonly close: () => Promise<void>;
};

/** The part of a process that is needed, so that a test can be one. */
export type Endable = {
  on(signal: NodeJS.Signals, ask: () => void): unknown;
  exit(code: number): void;
};

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Ends the process in order when it is asked to: says so first (`draining`), takes no more, lets what runs finish, and exits with 0; with 1
 * when that did not go well or took too long. Asked a second time, it ends at once.
 */
export function endWhenAsked(ending: Ending, self: Endable = process): void {
  let asked = false;
  for (const [signal, code] of Object.entries(SIGNALS)) {
    self.on(signal as NodeJS.Signals, () => {
      if (asked) return self.exit(code);
      asked = true;
      ending.draining.begin();
      ending.log.info({ signal }, 'asked to end');
      void inOrder(ending).then((exitCode) => {
        self.exit(exitCode);
      });
    });
  }
}

async function inOrder({ log, pauseMs, deadlineMs, close }: Ending): Promise<number> {
  const late = new AbortController();
  try {
    if (pauseMs > 0) await wait(pauseMs);
    const closed = close().then(() => 'closed');
    const ended = await Promise.race([closed, wait(deadlineMs, 'late', { signal: late.signal, ref: false })]);
    if (ended === 'late') log.error({ deadlineMs }, 'did not end in time');
    return ended === 'late' ? 1 : 0;
  } catch (error) {
    log.error({ error }, 'did not end in order');
    return 1;
  } finally {
    late.abort();
  }
}
