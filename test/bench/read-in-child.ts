import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ReadContext } from '#libs/domain';
import { deadlineFor, ReaderKilled, ReaderPool, type ReadTask } from '#libs/platform';
import { FEED_CONTEXT, FEED_HOST } from './data/read-context.js';
import { LEAST_RUNS, timed, timingOf } from './measure.js';
import { compared, figure, type Result } from './report.js';

const ENTRY = fileURLToPath(new URL('../../apps/worker/src/reader/main.js', import.meta.url));
/** What the worker allows; the child may not need more, so it is measured against these and not stopped by them. */
const MEMORY_MIB = 384;
const PATIENCE_MS = 120_000;

/** What is read, in front of each figure; what is known of it; and how much memory it may take, in MiB. */
export type ChildMeasure = { readonly what?: string; readonly context?: ReadContext; readonly limit?: number };

/**
 * The way of the worker: bytes to a fresh reading process, listings with claims back. Five processes, one after the other; when one
 * does not answer in two minutes (on a machine under load) no more are started, and a row says how many had answered.
 */
export async function readInChild(
  bytes: Uint8Array,
  seconds: number,
  { what = '', context = FEED_CONTEXT, limit = MEMORY_MIB }: ChildMeasure = {},
): Promise<readonly Result[]> {
  const task: ReadTask = { kind: 'prepare', bytes, more: [], cut: false, context, host: FEED_HOST };
  const times: number[] = [];
  const peaks: number[] = [];
  const until = performance.now() + seconds * 1000;
  let inTime = true;
  while (inTime && (times.length < LEAST_RUNS || (times.length < 15 && performance.now() < until))) {
    const pool = new ReaderPool({ entry: ENTRY, size: 1, memoryBytes: 4 * 1024 ** 3 });
    try {
      times.push(
        await timed(async () => {
          const { answer } = await pool.run(task, PATIENCE_MS);
          if (!(answer instanceof Object && 'ok' in answer)) throw new Error(JSON.stringify(answer));
        }),
      );
      peaks.push(...peakOfChildren());
    } catch (killed) {
      if (!(killed instanceof ReaderKilled) || killed.code !== 'reader.deadline') throw killed;
      inTime = false;
    } finally {
      await pool.close();
    }
  }
  const late = inTime
    ? []
    : [figure(`${what}ran out of ${String(PATIENCE_MS / 1000)} s; read before that`, times.length)];
  if (times.length === 0) return late;
  const time = compared(
    `${what}read and annotated in a child`,
    timingOf(times).median,
    'its deadline',
    deadlineFor(bytes.byteLength),
    'ms',
  );
  if (peaks.length === 0) return [time, ...late];
  const peak = timingOf(peaks).median;
  return [
    time,
    compared(`${what}peak memory of the reading child`, peak, 'its limit', limit, 'MiB'),
    figure(`${what}most memory of any of them`, Math.max(...peaks), 'MiB'),
    ...late,
  ];
}

/** MiB that this process's reading children ever held. The system tells only on Linux. */
function peakOfChildren(): readonly number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').flatMap((pid) => {
    const status = /^\d+$/u.test(pid) ? statusOf(pid) : '';
    const parent = /^PPid:\s*(\d+)$/mu.exec(status)?.[1];
    const peak = /^VmHWM:\s*(\d+) kB$/mu.exec(status)?.[1];
    if (parent !== String(process.pid) || peak === undefined || !isReader(pid)) return [];
    return [Number(peak) / 1024];
  });
}

function isReader(pid: string): boolean {
  return procText(pid, 'cmdline').includes('reader/main.js');
}

function statusOf(pid: string): string {
  return procText(pid, 'status');
}

function procText(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch (gone) {
    // Processes of others end while we look.
    if (gone instanceof Error && 'code' in gone) return '';
    throw gone;
  }
}
