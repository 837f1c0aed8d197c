import { setTimeout as wait } from 'node:timers/promises';

/** Resolves once `holds` does; throws after `ms`. */
export async function until(holds: () => boolean | Promise<boolean>, ms = 10_000): Promise<void> {
  const deadline = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`still not so after ${String(ms)} ms: ${holds.toString()}`);
    await wait(20);
  }
}
