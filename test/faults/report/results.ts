import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Outcome } from '../fault.js';

/** One run of the command that was kept. */
export type KeptRun = {
  /** The day, in UTC. */
  readonly date: string;
  readonly seed: number;
  readonly queue: string;
  readonly machine: string;
  readonly faults: readonly Outcome[];
};

const FILE = 'test/faults/results.json';

function readResults(): readonly KeptRun[] {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as readonly KeptRun[]) : [];
}

/** Whether this fault held in a run that was kept that day. */
export function isKept(asked: Pick<KeptRun, 'date' | 'seed' | 'queue'> & { readonly id: string }): boolean {
  return readResults().some(
    ({ date, seed, queue, faults }) =>
      date === asked.date &&
      seed === asked.seed &&
      queue === asked.queue &&
      faults.some(({ id, pass }) => id === asked.id && pass),
  );
}

/** Adds a run to those that are kept; of faults that ran before on the same queue with the same seed the new outcome stays. */
export function keepRun(run: Omit<KeptRun, 'machine'>): readonly KeptRun[] {
  const [cpu] = cpus();
  const machine = `${cpu?.model.trim() ?? 'unknown processor'}, ${String(cpus().length)} cores, Node ${process.versions.node}`;
  const again = new Set(run.faults.map(({ id }) => id));
  const same = (one: KeptRun): boolean => one.seed === run.seed && one.queue === run.queue;
  const others = readResults().flatMap((one) => {
    if (!same(one)) return [one];
    const faults = one.faults.filter(({ id }) => !again.has(id));
    return faults.length === 0 ? [] : [{ ...one, faults }];
  });
  const mate = others.find((one) => same(one) && one.date === run.date && one.machine === machine);
  const all =
    mate === undefined
      ? [...others, { ...run, machine }]
      : others.map((one) => (one === mate ? { ...one, faults: [...one.faults, ...run.faults] } : one));
  writeFileSync(FILE, `${JSON.stringify(all, null, 1)}\n`);
  return all;
}
