import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Milliseconds of each run, in order. */
export type Timing = { readonly times: readonly number[]; readonly median: number };

export const LEAST_RUNS = 5;
const MOST_RUNS = 25;

/** What is measured; `before` is done each time first and does not count. */
export type Subject = (() => unknown) | { readonly before: () => unknown; readonly run: () => unknown };

/**
 * Runs all subjects in turn, round after round, so that whatever else this machine does meets them alike. The first round
 * warms up and is not counted; then at least five rounds, and more while `seconds` last. `young` clears only what is young in between:
 * a whole collection also forgets the shapes of objects that a working process knows, and each run would learn them anew.
 */
export async function alternate<Name extends string>(
  subjects: Readonly<Record<Name, Subject>>,
  seconds: number,
  { young = false }: { readonly young?: boolean } = {},
): Promise<Readonly<Record<Name, Timing>>> {
  const names = Object.keys(subjects) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  const until = performance.now() + seconds * 1000;
  for (let round = 0; round <= MOST_RUNS; round += 1) {
    if (round > LEAST_RUNS && performance.now() > until) break;
    for (const name of names) {
      // The rubbish of whoever ran before must not be paid for by whoever comes next.
      if (young) collectGarbage({ type: 'minor' });
      else collectGarbage();
      const took = await timed(subjects[name]);
      if (round > 0) times.get(name)?.push(took);
    }
  }
  const entries = names.map((name) => [name, timingOf(times.get(name) ?? [])] as const);
  return Object.fromEntries(entries) as Record<Name, Timing>;
}

/** Milliseconds that one run takes. */
export async function timed(subject: Subject): Promise<number> {
  if ('before' in subject) await subject.before();
  const run = 'run' in subject ? subject.run : subject;
  const from = performance.now();
  await run();
  return performance.now() - from;
}

export function timingOf(times: readonly number[]): Timing {
  return { times, median: percentile(times, 50) };
}

/** The value below which `percent` of the values lie; for 50 the median. NaN of nothing. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = ((sorted.length - 1) * percent) / 100;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as (how?: { readonly type: 'minor' }) => void;
