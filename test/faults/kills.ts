import { setTimeout as wait } from 'node:timers/promises';
import { isClean, NONE, sumOf } from './counts.js';
import type { Counts, Fault, FaultRun, Outcome } from './fault.js';
import { findingsOf } from './world/findings.js';
import type { Worker } from './world/worker.js';

/** After so many kills all is left to come to rest and compared. */
const A_BATCH = 10;

/** When to kill a worker that has just begun to work. */
type Moment = (given: FaultRun, worker: Worker) => Promise<void>;

/** Kills workers with -9 at such moments, starts others, and compares when all is quiet. */
function killing(id: string, what: string, share: number, moment: Moment): Fault {
  return {
    id,
    what,
    run: async (given) => {
      const { world, random, say } = given;
      const kills = Math.max(2, Math.round(given.kills * share));
      const recovered: number[] = [];
      let counts = NONE;
      const told: string[] = [];
      for (let done = 0; done < kills; done += A_BATCH) {
        const batch = Math.min(A_BATCH, kills - done);
        for (let kill = 0; kill < batch; kill += 1) {
          await world.change(random);
          const worker = await world.start();
          await moment(given, worker);
          await worker.end('SIGKILL');
        }
        const worker = await world.start();
        recovered.push(await world.quiet());
        const found = await findingsOf(world);
        counts = sumOf(counts, found.counts);
        told.push(...found.what);
        await worker.end('SIGTERM');
        say(
          `${id}: ${String(done + batch)} of ${String(kills)} kills, recovered in ${recovered.at(-1)?.toFixed(1) ?? ''} s`,
        );
      }
      return outcome(id, kills, recovered, counts, told);
    },
  };
}

function outcome(
  id: string,
  kills: number,
  recovered: readonly number[],
  counts: Counts,
  told: readonly string[],
): Outcome {
  const times = [...recovered].sort((a, b) => a - b);
  const [middle, most] = [times[Math.floor(times.length / 2)] ?? 0, times.at(-1) ?? 0];
  const pass = isClean(counts);
  const time = `quiet again in ${middle.toFixed(1)} s (most ${most.toFixed(1)} s)`;
  const figure = pass ? time : `${told.slice(0, 3).join('; ')}; ${time}`;
  return { id, pass, figure, kills, counts, recoverySeconds: { middle, most } };
}

/** At any moment of two seconds of work. */
const anyMoment: Moment = ({ random }) => wait(random.below(2_000));

/** While a transaction that writes an import is open. */
const duringApply: Moment = ({ world }) =>
  until(async () => (await world.asSuperuser(`${OPEN} AND query ~* 'listing|gathering|occurrence|source'`)).length > 0);

/** After notes were taken, before they are done. */
const duringRelay: Moment = ({ world }) =>
  until(async () => (await world.asSuperuser('SELECT FROM outbox WHERE claimed_at IS NOT NULL')).length > 0);

/** One second after it was asked to end. */
const afterTerm: Moment = async ({ random }, worker) => {
  await wait(random.below(1_000));
  worker.send('SIGTERM');
  await wait(1_000);
};

const OPEN = `SELECT FROM pg_stat_activity WHERE usename = 'porchlight_app' AND xact_start IS NOT NULL AND state IN ('active', 'idle in transaction')`;

async function until(happens: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 2_500; Date.now() < end;) if (await happens()) return;
}

export const KILLS: readonly Fault[] = [
  killing('F-01', 'kill -9 of a worker at any moment', 0.4, anyMoment),
  killing('F-02', 'kill -9 while an import is written', 0.2, duringApply),
  killing('F-03', 'kill -9 between the index and the mark that says so', 0.2, duringRelay),
  killing('F-38', 'SIGKILL a second after SIGTERM', 0.2, afterTerm),
];
