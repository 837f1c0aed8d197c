import { readdirSync, readFileSync } from 'node:fs';

/** Numbers of a process that grows where it should not. */
export type Sample = Readonly<Record<string, number>>;

/** Resident memory in MiB and open files of a process; empty when it is gone. */
export function sampleOf(pid: number): Sample {
  const kib = /^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1];
  return { miB: Number(kib ?? 0) / 1_024, files: readdirSync(`/proc/${String(pid)}/fd`).length };
}

/** How a number went over a time: its middle value in the second and in the last quarter, and the straight line through the second half. */
export type Course = { readonly before: number; readonly after: number; readonly perHour: number };

/** Of values taken `everyMs` apart. The first quarter is for warming up. Throws for fewer than eight. */
export function courseOf(values: readonly number[], everyMs: number): Course {
  if (values.length < 8) throw new RangeError('So few values have no course.');
  const quarter = Math.floor(values.length / 4);
  return {
    before: middle(values.slice(quarter, 2 * quarter)),
    after: middle(values.slice(-quarter)),
    perHour: slope(values.slice(2 * quarter)) * (3_600_000 / everyMs),
  };
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** By least squares, for each step. */
function slope(values: readonly number[]): number {
  const at = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let [over, under] = [0, 0];
  for (const [n, value] of values.entries()) {
    over += (n - at) * (value - mean);
    under += (n - at) ** 2;
  }
  return under === 0 ? 0 : over / under;
}
