import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import {
  BadConfiguration,
  Clock,
  createLog,
  Draining,
  endWhenAsked,
  loadConfig,
  ReaderPool,
  SnapshotReader,
  withSecretFiles,
} from '#libs/platform';
import { Keyring } from '#libs/store';
import { ClockDiffers } from './clock-guard.js';
import { createWorker } from './create-worker.js';

/** Running jobs have 25 s; what is left is for those that were cut off, and for the connections. */
const LAST_MS = 32_000;

try {
  const config = loadConfig(withSecretFiles(process.env));
  const log = createLog({ level: config.log.level });
  const reader = new SnapshotReader(
    new ReaderPool({ entry: fileURLToPath(new URL('./reader/main.js', import.meta.url)) }),
  );
  const keyring = Keyring.fromMaster(
    config.keys.master.reveal(),
    config.keys.older.map((key) => key.reveal()),
  );
  const worker = await createWorker({ config, clock: new Clock(config.startsAt), log, keyring, reader });
  endWhenAsked({
    log,
    draining: new Draining(),
    pauseMs: 0,
    deadlineMs: LAST_MS,
    close: async () => {
      await worker.close();
      await reader.close();
    },
  });
  log.info({}, 'worker ready');
} catch (failure) {
  if (!(failure instanceof BadConfiguration) && !(failure instanceof ClockDiffers)) throw failure;
  process.stderr.write(`${failure.message}\n`);
  process.exitCode = 1;
}
