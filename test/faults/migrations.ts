import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { PostgresServer } from '#libs/platform';
import { prepareDatabase } from '#libs/store';
import { emptyServer } from '../bench/servers.js';
import type { Fault, FaultRun, Outcome } from './fault.js';
import { fillOldDatabase } from './world/old-database.js';
import { Readers } from './world/readers.js';
import { shapeOf } from './world/shape.js';

const ROWS = 1_000_000;
/** For each kill a database is made and filled anew. */
const ROWS_TO_KILL = 60_000;
const KILLS = 8;
/** B5: nobody waits longer than this for a migration. */
const MOST_MS = 3_000;
const READERS = 4;

/** Brings a large old database to its present shape while it is read. */
async function underLoad({ say }: FaultRun): Promise<Outcome> {
  return emptyServer(async (server, password) => {
    const from = performance.now();
    await fillOldDatabase(server.ownerUrl, ROWS);
    say(`F-39: ${String(ROWS)} listings and as many dates in ${seconds(from)} s.`);
    const readers = await Readers.start(server.superuserUrl, READERS);
    await wait(1_000);
    const began = performance.now();
    const { migrations } = await prepareDatabase({ ownerUrl: server.ownerUrl, appPassword: password });
    const took = seconds(began);
    const { reads, longestMs, failed, longest } = await readers.stop();
    const figure = `longest wait of a reader ${longestMs.toFixed(0)} ms (${longest}), ${String(reads)} reads, ${String(failed)} failed; ${String(migrations)} migrations of ${String(ROWS)} rows in ${took} s`;
    return { id: 'F-39', pass: longestMs <= MOST_MS && failed === 0, figure, kills: 0, promises: { R10: figure } };
  });
}

/** Kills the process that migrates, at any moment, until one is let finish; what comes out is the shape that an undisturbed one has. */
async function killedHalfWay({ random, say }: FaultRun): Promise<Outcome> {
  let whole: readonly string[] = [];
  let wholeMs = 0;
  await emptyServer(async (server, password) => {
    await fillOldDatabase(server.ownerUrl, ROWS_TO_KILL);
    const from = performance.now();
    await prepareDatabase({ ownerUrl: server.ownerUrl, appPassword: password });
    wholeMs = performance.now() - from;
    whole = await shapeOf(server.superuserUrl);
  });
  const broke: string[] = [];
  let halfWay = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    await emptyServer(async (server, password) => {
      await fillOldDatabase(server.ownerUrl, ROWS_TO_KILL);
      for (let times = 0; times < 3; times += 1) {
        if (await killAfter(server, password, 300 + random.below(Math.ceil(wholeMs)))) halfWay += 1;
      }
      await prepareDatabase({ ownerUrl: server.ownerUrl, appPassword: password });
      const shape = await shapeOf(server.superuserUrl);
      if (shape.join('\n') !== whole.join('\n')) broke.push(shape.find((line) => !whole.includes(line)) ?? 'less');
    });
    say(`F-40: ${String(kill + 1)} of ${String(KILLS)} databases.`);
  }
  const figure = `${String(halfWay)} kills in the middle, run again on ${String(KILLS)} databases: ${String(broke.length)} of another shape`;
  // Kills that come too late prove nothing.
  const pass = broke.length === 0 && halfWay >= KILLS;
  return { id: 'F-40', pass, figure: [figure, ...broke.slice(0, 2)].join('; '), kills: 0 };
}

/** Whether it was killed before it was done. */
async function killAfter(server: PostgresServer, password: string, ms: number): Promise<boolean> {
  const address = Object.assign(new URL(server.appUrl), { password }).toString();
  const child = spawn(process.execPath, ['dist/apps/cli/src/main.js', 'migrate'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      DATABASE_URL: address,
      DATABASE_OWNER_URL: server.ownerUrl,
      QUEUE_URL: server.ownerUrl,
      MASTER_KEY: randomBytes(32).toString('base64'),
      TOKEN_PEPPER: randomBytes(24).toString('hex'),
    },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  await Promise.race([wait(ms), ended]);
  const running = child.exitCode === null;
  child.kill('SIGKILL');
  await ended;
  if (!running && child.exitCode !== 0)
    throw new Error('The command that migrates ended by itself before it was done.');
  return running;
}

function seconds(from: number): string {
  return ((performance.now() - from) / 1_000).toFixed(1);
}

export const MIGRATING: readonly Fault[] = [
  { id: 'F-39', what: 'a million rows migrated while they are read', run: underLoad, alone: true },
  { id: 'F-40', what: 'migrations killed half way, and run again', run: killedHalfWay, alone: true },
];
