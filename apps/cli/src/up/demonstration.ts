import { Clock, type Config } from '#libs/platform';
import { Keyring, openStore } from '#libs/store';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTown, townSources, type Town } from '../../../town/src/index.js';

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

/** Makes a source of every site of the town that is not one yet, due now. */
export async function addTownSources(config: Config, clock: Clock, town: Town): Promise<void> {
  const store = await openStore({
    databaseUrl: config.database.url.reveal(),
    keyring: Keyring.fromMaster(config.keys.master.reveal()),
    poolSize: 2,
  });
  try {
    for (const source of townSources(town)) {
      if ((await store.sources.findByUrl(source.url)) !== null) continue;
      await store.sources.add({ ...source, state: 'active', nextFetchAt: clock.now() });
    }
  } finally {
    await store.close();
  }
}
