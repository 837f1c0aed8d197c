import 'reflect-metadata';
import { Clock, createLog, ReaderPool, SnapshotReader, type Config } from '#libs/platform';
import { Keyring } from '#libs/store';
import { fileURLToPath } from 'node:url';
import { createApi } from '../../../api/src/create-api.js';
import { createWorker } from '../../../worker/src/create-worker.js';
import { logFile } from './log-file.js';

export type Apps = {
  /** Takes no more requests and jobs, lets those that run finish, then ends. */
  readonly close: () => Promise<void>;
};

/** The pages and the jobs in this process, on one clock and one pool of reading processes. */
export async function startApps(config: Config, clock: Clock, folder: string): Promise<Apps> {
  const log = createLog({ level: config.log.level, destination: logFile(folder) });
  const entry = fileURLToPath(new URL('../../../worker/src/reader/main.js', import.meta.url));
  const reader = new SnapshotReader(new ReaderPool({ entry }));
  const keyring = Keyring.fromMaster(
    config.keys.master.reveal(),
    config.keys.older.map((key) => key.reveal()),
  );
  const parts = { config, clock, log, keyring, reader };
  const worker = await createWorker(parts);
  const api = await createApi(parts);
  await api.listen(config.http.port, config.http.host);
  return {
    close: async () => {
      await api.close();
      await worker.close();
      await reader.close();
    },
  };
}
