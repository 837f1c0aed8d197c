import { setTimeout as wait } from 'node:timers/promises';
import type { Fault, FaultRun, Outcome } from './fault.js';
import { subscriber } from './world/subscriber.js';
import type { World } from './world/world.js';

/** So long each server stays away. */
const AWAY_MS = 15_000;
const EVERY_MS = 100;
/** A phone that waits longer than this has no calendar. */
const PATIENCE_MS = 5_000;

type Asked = { asked: number; answered: number; slowestMs: number };

/** A client's calendar is asked for ten times a second while the queue's server, then the search server, stands still, and workers are gone. */
const feedsStayUp: Fault = {
  id: 'F-48',
  what: 'a client’s calendar while the queue, the search server and the workers are away',
  run: async (given: FaultRun): Promise<Outcome> => {
    const { world, random, say } = given;
    const worker = await world.start();
    await world.quiet();
    const { origin } = await world.startPages();
    const url = `${origin}${await subscriber(world)}`;
    const figures: string[] = [];
    let broken = 0;
    for (const [what, away, back] of outagesOf(world)) {
      await world.change(random);
      away();
      try {
        const { asked, answered, slowestMs } = await askAgainAndAgain(url);
        broken += asked - answered;
        const share = ((answered / asked) * 100).toFixed(1);
        figures.push(`${what}: ${share} % of ${String(asked)}, slowest ${slowestMs.toFixed(0)} ms`);
        say(`F-48: ${figures.at(-1) ?? ''}`);
      } finally {
        back();
      }
    }
    await worker.end('SIGKILL');
    const { asked, answered, slowestMs } = await askAgainAndAgain(url);
    broken += asked - answered;
    figures.push(`workers gone: ${((answered / asked) * 100).toFixed(1)} %, slowest ${slowestMs.toFixed(0)} ms`);
    const figure = `calendar answered; ${figures.join('; ')}`;
    return { id: 'F-48', pass: broken === 0, figure, kills: 0, promises: { R9: figure } };
  },
};

function outagesOf(world: World): readonly (readonly [string, () => void, () => void])[] {
  const stopped = (what: string, pid: number | null | undefined) =>
    typeof pid !== 'number'
      ? []
      : [[what, () => void process.kill(pid, 'SIGSTOP'), () => void process.kill(pid, 'SIGCONT')] as const];
  return [...stopped('Redis away', world.redis?.pid), ...stopped('Meilisearch away', world.meilisearch?.pid)];
}

async function askAgainAndAgain(url: string): Promise<Asked> {
  const said: Asked = { asked: 0, answered: 0, slowestMs: 0 };
  const asking: Promise<void>[] = [];
  for (const end = Date.now() + AWAY_MS; Date.now() < end; await wait(EVERY_MS)) asking.push(ask(url, said));
  await Promise.all(asking);
  return said;
}

async function ask(url: string, said: Asked): Promise<void> {
  said.asked += 1;
  const from = performance.now();
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const body = await answer.text();
    if (answer.status === 200 && body.includes('BEGIN:VEVENT')) said.answered += 1;
  } catch (failure) {
    // Not answered in time, or refused: that is what is counted.
    if (!(failure instanceof Error)) throw failure;
  }
  said.slowestMs = Math.max(said.slowestMs, performance.now() - from);
}

export const OUTAGES: readonly Fault[] = [feedsStayUp];
