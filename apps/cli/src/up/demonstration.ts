import type { Clock, Config } from '#libs/platform';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTown, type Town } from '../../../town/src/index.js';

/** Whether to show the town: as the settings say, else as this data folder began. */
export function wantsTown(config: Config, folder: string, firstStart: boolean): boolean {
  const marked = existsSync(join(folder, 'town'));
  return config.demo ?? (marked || (firstStart && !config.production));
}

/** Opens the town's sites on loopback, and notes in the folder that this is its home. */
export async function openTown(clock: Clock, folder: string): Promise<Town> {
  writeFileSync(join(folder, 'town'), 'This data folder holds the demonstration town.\n');
  return startTown(() => clock.now());
}
