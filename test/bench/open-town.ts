import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { ClientId, Instant, Part, Snapshot, Source } from '#libs/domain';
import { onward, prepare } from '#libs/pipeline';
import { Clock, createLog, loadConfig, ReaderPool, SnapshotReader } from '#libs/platform';
import { MeiliIndex } from '#libs/search';
import { isInIndex, type Store, type Therapist } from '#libs/store';
import { createApi } from '../../apps/api/src/create-api.js';
import { seedTown, startTown, TOWN_ACCOUNTS } from '../../apps/town/src/index.js';
import { readContextOf } from '../../apps/worker/src/runs/read-context.js';
import { answered, beginning } from '../../apps/worker/src/runs/steps.js';
import { saveReading } from './import-feed.js';
import { fillIndex } from '../support/fill-index.js';
import { withDatabase, withMeilisearch, type Database } from './servers.js';

export type OpenTown = {
  readonly origin: string;
  readonly store: Store;
  readonly who: Therapist;
  /** A client with needs. */
  readonly client: ClientId;
  /** Cookie of the signed-in therapist. */
  readonly cookie: string;
  readonly now: Instant;
  readonly gatherings: number;
};

/** The pages of the demonstration town, served on loopback from a database and an index that hold it. */
export async function withTown<T>(say: (sentence: string) => void, work: (town: OpenTown) => Promise<T>): Promise<T> {
  return withDatabase((database) =>
    withMeilisearch(say, async (meilisearch) => {
      const clock = new Clock();
      const now = clock.now();
      const { store } = database;
      const index = meilisearch === null ? null : new MeiliIndex(meilisearch);
      await fill(store, now);
      const gatherings = await toIndex(store, index);
      say(`A town of ${String(gatherings)} gatherings.`);
      const search = meilisearch === null ? {} : { MEILI_URL: meilisearch.url, MEILI_KEY: meilisearch.key };
      const app = await openPages(database, clock, search);
      try {
        const port = new URL(await app.getUrl()).port;
        return await work({
          origin: `http://127.0.0.1:${port}`,
          store,
          now,
          gatherings,
          ...(await someone(store, now)),
        });
      } finally {
        await app.close();
      }
    }),
  );
}

async function fill(store: Store, now: Instant): Promise<void> {
  const town = await startTown(() => now);
  try {
    await seedTown(store, town, now, () => Promise.resolve('nobody signs in with a password here'));
    for (const source of await store.sources.list()) {
      const [first, ...more] = await answersOf(source, now);
      if (first === undefined) throw new Error(`${source.name} has nothing to ask.`);
      const host = { name: source.hostName, kind: source.hostKind, venue: source.defaultVenue };
      const answers = { bytes: first.bytes, more, cut: false };
      await saveReading(store, source.id, prepare(answers, readContextOf(source, asRead(first, now), now), host), now);
    }
  } finally {
    await town.close();
  }
}

/** Every answer of one run of a source, without the rests between them. */
async function answersOf(source: Source, now: Instant): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for (let run = beginning(source, now); run.pending.length > 0;) {
    const url = run.pending[0]?.url ?? source.url;
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url} answered ${String(response.status)}.`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const part = { bytes, contentType: response.headers.get('content-type'), finalUrl: url };
    parts.push(part);
    run = answered(run, onward(part, readContextOf(source, asRead(part, now), now)));
  }
  return parts;
}

function asRead({ finalUrl, contentType, bytes }: Part, fetchedAt: Instant): Snapshot {
  return { url: finalUrl, finalUrl, fetchedAt, contentType, bytes, sha256: '' };
}

async function toIndex(store: Store, index: MeiliIndex | null): Promise<number> {
  const records = await store.gatherings.page(null, 5_000);
  const shown = records.filter(isInIndex).map(({ gathering, version }) => ({ gathering, version }));
  if (index !== null) await fillIndex(index, [shown]);
  return records.length;
}

async function openPages(
  { appUrl, server, masterKey, keyring }: Database,
  clock: Clock,
  search: Record<string, string>,
) {
  const config = loadConfig({
    NODE_ENV: 'test',
    DATABASE_URL: appUrl,
    QUEUE_URL: server.ownerUrl,
    MASTER_KEY: masterKey,
    TOKEN_PEPPER: randomBytes(24).toString('hex'),
    LOG_LEVEL: 'silent',
    ...search,
  });
  const entry = fileURLToPath(new URL('../../apps/worker/src/reader/main.js', import.meta.url));
  const reader = new SnapshotReader(new ReaderPool({ entry, size: 1 }));
  const app = await createApi({ config, clock, keyring, reader, log: createLog({ level: 'silent' }) });
  await app.listen(0, '127.0.0.1');
  return {
    getUrl: () => app.getUrl(),
    close: async () => {
      await app.close();
      await reader.close();
    },
  };
}

async function someone(store: Store, now: Instant): Promise<Pick<OpenTown, 'who' | 'client' | 'cookie'>> {
  const user = await store.accounts.byEmail(TOWN_ACCOUNTS.therapist);
  if (user === null || user.practiceId === null) throw new Error('The town has no therapist.');
  const who = { practiceId: user.practiceId, therapistId: user.id };
  const client = (await store.clients.list(who))[0];
  if (client === undefined) throw new Error('The therapist has no clients.');
  return { who, client: client.id, cookie: `porchlight-session=${await store.accounts.createSession(user.id, now)}` };
}
