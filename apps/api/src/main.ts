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
import { createApi } from './create-api.js';

/** No page takes that long, and whoever runs containers kills after half a minute or so. */
const LAST_MS = 25_000;

try {
  const config = loadConfig(withSecretFiles(process.env));
  const log = createLog({ level: config.log.level });
  // Previews of organisers' calendars are read in the same throw-away process as everything else.
  const entry = fileURLToPath(new URL('../../worker/src/reader/main.js', import.meta.url));
  const reader = new SnapshotReader(new ReaderPool({ entry, size: 1 }));
  const keyring = Keyring.fromMaster(
    config.keys.master.reveal(),
    config.keys.older.map((key) => key.reveal()),
  );
  const draining = new Draining();
  const app = await createApi({ config, clock: new Clock(config.startsAt), log, keyring, reader, draining });
  endWhenAsked({
    log,
    draining,
    pauseMs: config.http.drainMs,
    deadlineMs: LAST_MS,
    close: async () => {
      await app.close();
      await reader.close();
    },
  });
  await app.listen(config.http.port, config.http.host);
  log.info({ port: config.http.port }, 'api ready');
} catch (failure) {
  if (!(failure instanceof BadConfiguration)) throw failure;
  process.stderr.write(`${failure.message}\n`);
  process.exitCode = 1;
}
