import { Agent, get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '#libs/platform';
import type { Fault, FaultRun, Outcome } from './fault.js';
import { Balancer } from './world/balancer.js';
import { Crowd, roundOf } from './world/crowd.js';
import { PAGES, Worker } from './world/worker.js';
import type { World } from './world/world.js';

const EVERY_MS = 10;
const PATHS = ['/', '/find', '/how-we-check', '/privacy'] as const;
const SOURCES = 6;
/** Longer than a worker has to finish: what is fetched then is given back. */
const LONG_SECONDS = 28;

/** Pages are replaced one after the other under a hundred requests a second, and a worker in the middle of jobs longer than it is given. */
async function rollingRestart({ world, size, say }: FaultRun): Promise<Outcome> {
  const pages = await pagesRestarted(world, Math.max(1, Math.round(4 * size)), say);
  say(`F-37: ${pages.figure}`);
  const worker = await workerRestarted(world);
  const figure = `${pages.figure}; ${worker.figure}`;
  return { id: 'F-37', pass: pages.pass && worker.pass, figure, kills: 0, promises: { R10: figure } };
}

type Restarted = { readonly pass: boolean; readonly figure: string };

async function pagesRestarted(world: World, rounds: number, say: (sentence: string) => void): Promise<Restarted> {
  const ports = [await freePort(0), await freePort(0)];
  const start = (port: number): Promise<Worker> => world.startProgram(settingsOf(port), PAGES);
  const running = new Map<number, Worker>();
  for (const port of ports) running.set(port, await start(port));
  const balancer = await Balancer.start(ports);
  const load = new Load(balancer.origin);
  const codes: (number | null)[] = [];
  try {
    await wait(1_000);
    for (let round = 0; round < rounds; round += 1) {
      for (const port of ports) {
        const code = await running.get(port)?.exit('SIGTERM');
        codes.push(code ?? null);
        running.set(port, await start(port));
        for (const end = Date.now() + 10_000; !balancer.isReady(port) && Date.now() < end;) await wait(50);
        await wait(500);
      }
      say(`F-37: round ${String(round + 1)}, ${String(load.asked)} requests, ${String(load.failed.length)} failed`);
    }
  } finally {
    await load.stop();
    balancer.stop();
  }
  const inOrder = codes.every((code) => code === 0);
  const rate = (load.asked / load.seconds).toFixed(0);
  const failed =
    load.failed.length === 0 ? '0 failed' : `${String(load.failed.length)} failed (${load.failed[0] ?? ''})`;
  const figure = `${String(codes.length)} restarts of pages at ${rate} requests a second: ${failed} of ${String(load.asked)}, slowest ${load.slowestMs.toFixed(0)} ms${inOrder ? '' : `, exit codes ${codes.join(' ')}`}`;
  return { pass: inOrder && load.failed.length === 0 && load.asked > 0, figure };
}

function settingsOf(port: number): Readonly<Record<string, string>> {
  const origin = `http://127.0.0.1:${String(port)}`;
  return { HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: origin, DRAIN_SECONDS: '1' };
}

/** Requests at a steady rate, on connections that are kept, as browsers and proxies do. */
class Load {
  asked = 0;
  slowestMs = 0;
  readonly failed: string[] = [];
  private readonly from = performance.now();
  private ended = 0;
  private readonly agent = new Agent({ keepAlive: true });
  private readonly timer: NodeJS.Timeout;
  private readonly underWay = new Set<Promise<void>>();

  constructor(private readonly origin: string) {
    this.timer = setInterval(() => {
      const one = this.ask(PATHS[this.asked % PATHS.length] ?? '/').finally(() => this.underWay.delete(one));
      this.underWay.add(one);
    }, EVERY_MS);
  }

  get seconds(): number {
    return (this.ended - this.from) / 1_000;
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.ended = performance.now();
    await Promise.all(this.underWay);
    this.agent.destroy();
  }

  private ask(path: string): Promise<void> {
    this.asked += 1;
    const from = performance.now();
    return new Promise((resolve) => {
      const over = (fault: string | null): void => {
        if (fault !== null) this.failed.push(`${path}: ${fault}`);
        this.slowestMs = Math.max(this.slowestMs, performance.now() - from);
        resolve();
      };
      const request = get(`${this.origin}${path}`, { agent: this.agent, timeout: 20_000 }, (answer) => {
        answer.resume();
        answer.once('end', () => {
          over(answer.statusCode === 200 ? null : `status ${String(answer.statusCode)}`);
        });
        answer.once('error', (error) => {
          over(error.message);
        });
      });
      request.once('timeout', () => request.destroy(new Error('no answer in time')));
      request.once('error', (error) => {
        over(error.message);
      });
    });
  }
}

/** Its jobs are given back after 25 seconds, whole, and the next worker does them. */
async function workerRestarted(world: World): Promise<Restarted> {
  let long = true;
  const crowd = await Crowd.start({ hosts: SOURCES, sources: SOURCES }, (source) => ({
    ...(long ? { overSeconds: LONG_SECONDS } : {}),
    body: roundOf(source, 1),
  }));
  // A lock that outlasts the trial: only what was given back can be begun again in it.
  const settings = { ...crowd.settings, PORCHLIGHT_TEST_LOCK_MS: '120000' };
  try {
    await crowd.join(world);
    await crowd.makeDue(world, 0);
    const first = await world.start(settings);
    await until(() => Promise.resolve(crowd.asked.size === SOURCES), 30);
    const second = await world.start({ ...settings });
    const from = performance.now();
    long = false;
    const code = await first.exit('SIGTERM');
    const ended = (performance.now() - from) / 1_000;
    await until(async () => (await readOf(world)) === SOURCES, 60);
    const done = (performance.now() - from) / 1_000 - ended;
    const letters = await world.store.deadLetters.count();
    const figure = `a worker that was asked to end amid ${String(SOURCES)} jobs of ${String(LONG_SECONDS)} s ended after ${ended.toFixed(1)} s with code ${String(code)}; another had done all of them ${done.toFixed(1)} s later`;
    return { pass: code === 0 && ended < 33 && letters === 0 && second.alive, figure };
  } finally {
    await crowd.stop();
  }
}

async function until(holds: () => Promise<boolean>, seconds: number): Promise<void> {
  for (const end = Date.now() + seconds * 1_000; Date.now() < end; await wait(200)) if (await holds()) return;
  throw new Error(`still not so after ${String(seconds)} s: ${holds.toString()}`);
}

async function readOf(world: World): Promise<number> {
  const [row] = await world.asSuperuser<{ done: string }>(
    'SELECT count(DISTINCT source_id) AS done FROM snapshot WHERE read_at IS NOT NULL',
  );
  return Number(row?.done ?? 0);
}

export const ROLLING: readonly Fault[] = [
  { id: 'F-37', what: 'pages and workers replaced under load', run: rollingRestart, alone: true },
];
