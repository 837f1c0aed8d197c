import { readFileSync } from 'node:fs';

/** Resident memory of a process, in MiB. */
export function memoryOf({ pid }: { readonly pid: number }): number {
  const kib = /^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1];
  return Math.round(Number(kib ?? 0) / 1_024);
}
