import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';

/** A program of ours, and what it says when it is ready. */
type Program = { readonly main: string; readonly ready: string };

const WORKER: Program = { main: 'dist/apps/worker/src/main.js', ready: 'worker ready' };
export const PAGES: Program = { main: 'dist/apps/api/src/main.js', ready: 'api ready' };

/** A worker of the built program, or its pages. */
export class Worker {
  private constructor(
    private readonly child: ChildProcess,
    private readonly said: () => string,
  ) {}

  /** Starts it; `ready` waits until its jobs run. Throws what it said when it ends before. */
  static async start(env: Readonly<Record<string, string>>, { main, ready } = WORKER): Promise<Worker> {
    const child = spawn(process.execPath, [main], {
      env: { PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'info', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    await new Promise<void>((resolve, reject) => {
      const hear = (part: Buffer): void => {
        said = `${said}${part.toString()}`.slice(-200_000);
        if (said.includes(ready)) resolve();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', () => {
        reject(new Error(`${main} ended before it was ready: ${said.slice(-2_000)}`));
      });
    });
    return new Worker(child, () => said);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get alive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Ids of the processes it started. */
  children(): readonly number[] {
    const file = `/proc/${String(this.pid)}/task/${String(this.pid)}/children`;
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split(' ').filter(Boolean).map(Number) : [];
  }

  /** The log so far, its end. */
  log(): string {
    return this.said();
  }

  send(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  async end(signal: NodeJS.Signals): Promise<void> {
    if (!this.alive) return;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
  }
}
