import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { lockHolder } from './app-lock.js';

/** Where the parts of a running Porchlight are, for the other commands on the same machine. */
const Running = z.object({
  pid: z.number(),
  url: z.string(),
  databaseUrl: z.string(),
  ownerUrl: z.string(),
  queueUrl: z.string(),
  meiliUrl: z.string().nullable(),
  meiliKey: z.string().nullable(),
});
export type Running = z.infer<typeof Running>;

/** Notes where everything is, readable by the owner only; the returned function takes the note away. */
export function noteRunning(folder: string, running: Running): () => void {
  const file = join(folder, 'running.json');
  writeFileSync(`${file}.new`, JSON.stringify(running, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return () => {
    rmSync(file, { force: true });
  };
}

/** The Porchlight that runs on a data folder now, or null. A note left by one that was killed does not count. */
export function findRunning(folder: string): Running | null {
  const file = join(folder, 'running.json');
  const holder = lockHolder(folder);
  if (holder === null || !existsSync(file)) return null;
  const running = Running.parse(JSON.parse(readFileSync(file, 'utf8')));
  return running.pid === holder ? running : null;
}
