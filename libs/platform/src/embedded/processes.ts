import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Whether a process of that id exists. A zombie does not count: it holds nothing any more. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (refused) {
    // EPERM: it exists and belongs to somebody else.
    return errorCode(refused) === 'EPERM';
  }
  return !/^\d+ \(.*\) Z/su.test(procFile(pid, 'stat') ?? '');
}

/**
 * When a process started, as an opaque text: a process id is used again after a while (at once in a container), the pair of
 * id and start is not. Null when there is no such process.
 */
export function startOf(pid: number): string | null {
  const stat = procFile(pid, 'stat');
  if (stat === null) return ps(pid, 'lstart');
  // proc(5): field 22 is the start; the name in field 2 may hold spaces and brackets, so count from its end.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

/** The command line of a process, arguments joined by spaces, or null when there is no such process. */
export function commandOf(pid: number): string | null {
  const line = procFile(pid, 'cmdline');
  return line === null ? ps(pid, 'command') : line.replaceAll('\0', ' ').trim();
}

/** Memory that a process holds, in bytes, as the system counts it; null when it is gone. */
export function residentBytes(pid: number): number | null {
  const kib =
    process.platform === 'linux' ? /^VmRSS:\s+(\d+) kB/mu.exec(procFile(pid, 'status') ?? '')?.[1] : ps(pid, 'rss');
  return kib === undefined || kib === null ? null : Number(kib) * 1024;
}

/**
 * Sends the signals one after another, waiting up to `patienceMs` after each, until the process is gone. True when it is.
 */
export async function endProcess(
  pid: number,
  signals: readonly NodeJS.Signals[],
  patienceMs = 10_000,
): Promise<boolean> {
  for (const signal of signals) {
    if (!send(pid, signal)) return true;
    const until = Date.now() + patienceMs;
    while (Date.now() < until) {
      if (!isAlive(pid)) return true;
      await wait(20);
    }
  }
  return !isAlive(pid);
}

/** Sends one signal; false when there is no such process. Another user's process is left alone and counts as gone. */
export function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch (refused) {
    if (['ESRCH', 'EPERM'].includes(errorCode(refused))) return false;
    throw refused;
  }
}

/** The `code` of a system error (`ENOENT`), or an empty text for anything else. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function procFile(pid: number, name: string): string | null {
  if (process.platform !== 'linux') return null;
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch (missing) {
    if (['ENOENT', 'ESRCH', 'EACCES'].includes(errorCode(missing))) return null;
    throw missing;
  }
}

function ps(pid: number, field: string): string | null {
  if (process.platform === 'linux') return null;
  const answer = spawnSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  return answer === '' ? null : answer;
}
