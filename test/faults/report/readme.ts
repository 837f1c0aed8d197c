import { readFileSync, writeFileSync } from 'node:fs';
import { NONE, sumOf } from '../counts.js';
import type { Counts, Outcome, Promised } from '../fault.js';
import type { KeptRun } from './results.js';

const FILE = 'test/faults/README.md';
const [BEGIN, END] = ['<!-- measured: begin -->', '<!-- measured: end -->'];

const PROMISES: Readonly<Record<Promised, string>> = {
  R1: 'Nothing lost, nothing doubled',
  R2: 'A bad answer never deletes',
  R3: 'Postgres is the only truth',
  R4: 'Search catches up fast',
  R5: 'Rebuild without anyone noticing',
  R6: 'One sick source hurts nobody else',
  R7: 'We are polite',
  R8: 'Old information says it is old',
  R9: 'Feeds stay up',
  R10: 'Deploys are invisible',
  R11: 'Bad input never stops the worker',
  R12: 'You can get it all back',
};

type Row = { readonly run: KeptRun; readonly outcome: Outcome };

/** Writes what the kept runs found into the README: the promises with their figures, then every fault with its seed. */
export function writeReadme(runs: readonly KeptRun[]): void {
  const text = readFileSync(FILE, 'utf8');
  const [before, rest = ''] = text.split(BEGIN);
  const after = rest.split(END)[1] ?? '';
  const rows = runs.flatMap((run) => run.faults.map((outcome) => ({ run, outcome })));
  const measured = ['', ...promiseTable(rows), '', ...faultTable(rows), ''].join('\n');
  writeFileSync(FILE, `${before ?? ''}${BEGIN}\n${measured}\n${END}${after}`);
}

function promiseTable(rows: readonly Row[]): readonly string[] {
  const lines = (Object.keys(PROMISES) as Promised[]).map((promise) => {
    const figures = promise === 'R1' ? [killed(rows)] : [];
    for (const { run, outcome } of rows) {
      const figure = outcome.promises?.[promise];
      if (figure !== undefined) figures.push(`${figure} (${outcome.id}, ${run.queue}, seed ${String(run.seed)})`);
    }
    return `| ${promise} | ${PROMISES[promise]} | ${figures.length === 0 ? 'not measured' : figures.join('<br>')} |`;
  });
  return ['| promise | | measured |', '| - | - | - |', ...lines];
}

/** Kills are summed over seeds and queues. */
function killed(rows: readonly Row[]): string {
  const counted = rows.filter(({ outcome }) => outcome.kills > 0);
  const kills = counted.reduce((sum, { outcome }) => sum + outcome.kills, 0);
  const { lost, duplicated } = sum(counted);
  const queues = [...new Set(counted.map(({ run }) => run.queue))].sort().map((queue) => {
    const of = counted.filter(({ run }) => run.queue === queue).reduce((all, { outcome }) => all + outcome.kills, 0);
    return `${String(of)} on ${queue}`;
  });
  return `${String(lost)} lost, ${String(duplicated)} duplicated over ${String(kills)} kills (${queues.join(', ')})`;
}

function sum(rows: readonly Row[]): Counts {
  return rows.reduce((all, { outcome }) => sumOf(all, outcome.counts ?? NONE), NONE);
}

function faultTable(rows: readonly Row[]): readonly string[] {
  const inOrder = [...rows].sort(
    (one, other) =>
      one.outcome.id.localeCompare(other.outcome.id, 'en', { numeric: true }) ||
      one.run.queue.localeCompare(other.run.queue) ||
      one.run.seed - other.run.seed,
  );
  const lines = inOrder.map(({ run, outcome }) => {
    const { counts, recoverySeconds } = outcome;
    const numbers = counts === undefined ? ['–', '–', '–', '–', '–'] : numbersOf(counts);
    const seconds =
      recoverySeconds === undefined ? '–' : `${fixed(recoverySeconds.middle)} (${fixed(recoverySeconds.most)})`;
    const kills = outcome.kills === 0 ? '' : String(outcome.kills);
    const said = outcome.figure.replaceAll('|', '\\|');
    return `| ${[outcome.id, outcome.pass ? 'held' : '**broken**', ...numbers, seconds, kills, run.queue, String(run.seed), run.date, said].join(' | ')} |`;
  });
  const machines = [...new Set(rows.map(({ run }) => run.machine))];
  return [
    '| fault | | lost | duplicated | wrongly retired | wrong | drift | recovery s (most) | kills | queue | seed | date | figure |',
    '| - | - | -: | -: | -: | -: | -: | -: | -: | - | -: | - | - |',
    ...lines,
    '',
    `Measured on: ${machines.join('; ')}.`,
  ];
}

function numbersOf({ lost, duplicated, wronglyRetired, wrong, drift }: Counts): readonly string[] {
  return [lost, duplicated, wronglyRetired, wrong, drift].map(String);
}

function fixed(seconds: number): string {
  return seconds.toFixed(1);
}
