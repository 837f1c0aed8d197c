import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** Milliseconds of the processor that a process and those it started have used so far, ended ones included. 0 where the system does not tell (only Linux does). */
export function cpuOf(pid: number): number {
  const own = ticksOf(pid);
  const children = childrenOf(pid).reduce((sum, child) => sum + cpuOf(child), 0);
  return own * MS_PER_TICK + children;
}

/** Linux counts in hundredths of a second, on every machine that Node runs on. */
const MS_PER_TICK = 10;

/** Fields 14 to 17 of proc(5): its own time and that of children that have ended and were waited for. The name, in brackets, may hold anything. */
function ticksOf(pid: number): number {
  const file = `/proc/${String(pid)}/stat`;
  if (!existsSync(file)) return 0;
  const fields = readFileSync(file, 'utf8')
    .replace(/^.*\)\s/su, '')
    .split(' ');
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
}

function childrenOf(pid: number): readonly number[] {
  const tasks = `/proc/${String(pid)}/task`;
  if (!existsSync(tasks)) return [];
  return readdirSync(tasks).flatMap((task) =>
    readFileSync(`${tasks}/${task}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
  );
}
