import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { createLog, type MeilisearchServer } from '#libs/platform';
import { Jobs, QueueModule, relayOutbox } from '#libs/queue';
import { FallbackIndex, MeiliIndex } from '#libs/search';
import { compareIndex } from '../../apps/worker/src/index/compare-index.js';
import { Worker } from '../faults/world/worker.js';
import { askMeanwhile, type Asked } from './ask-meanwhile.js';
import type { Bench } from './bench.js';
import { changeGatherings } from './change-gatherings.js';
import { storeGatherings } from './data/stored-gatherings.js';
import { percentile } from './measure.js';
import { figure, type Result } from './report.js';
import { withDatabase, withMeilisearch, type Database } from './servers.js';

/** They have a million occurrences. */
const GATHERINGS = 114_000;
const CHANGES_MEANWHILE = 20;
const CHANGES = 50;

/** A worker of the built program builds the index, builds it again under questions and changes, and then follows changes alone. */
export const rebuildBench: Bench = ({ seconds, rows }, say) =>
  withDatabase((database) =>
    withMeilisearch(say, async (server) => {
      if (server === null) return [];
      const gatherings = rows ?? GATHERINGS;
      const owner = new pg.Client({ connectionString: database.server.ownerUrl });
      await owner.connect();
      try {
        const occurrences = await storeGatherings(database.store, owner, gatherings);
        say(`${String(gatherings)} gatherings with ${String(occurrences)} occurrences.`);
        const size = [figure('documents', gatherings), figure('occurrences in them', occurrences)];
        return [
          ...size,
          ...(await withWorker(database, server, (publish) =>
            measured({ owner, gatherings, publish, database, server, seconds, say }),
          )),
        ];
      } finally {
        await owner.end();
      }
    }),
  );

type Given = {
  readonly owner: pg.Client;
  readonly gatherings: number;
  readonly publish: () => Promise<void>;
  readonly database: Database;
  readonly server: MeilisearchServer;
  readonly seconds: number;
  readonly say: (sentence: string) => void;
};

async function measured({ seconds, say, database, ...given }: Given): Promise<readonly Result[]> {
  await begun(given.owner);
  const first = await built(given.owner);
  say(`Built in ${first.toFixed(1)} s.`);
  const index = new MeiliIndex(given.server);
  // Made by an older program, as far as the database knows: the next look at it finds that out.
  await given.owner.query('UPDATE index_live SET edition = 0');
  await begun(given.owner);
  const { asked, result } = await askMeanwhile(new FallbackIndex(index, database.store.index), async () => {
    let over = false;
    const following = changeGatherings({ ...given, rate: CHANGES_MEANWHILE }, () => over);
    const again = await built(given.owner);
    over = true;
    return { again, lags: await following };
  });
  say(`Built again in ${result.again.toFixed(1)} s.`);
  const until = performance.now() + seconds * 1_000;
  const lags = await changeGatherings({ ...given, rate: CHANGES }, () => performance.now() > until);
  const drift = await compareIndex(database.store, index, () => Promise.resolve());
  return [
    figure('built, nothing asked meanwhile', first, 's'),
    figure('built again under questions and changes', result.again, 's'),
    ...questions(asked),
    ...searchable(`searchable while it is built, ${String(CHANGES_MEANWHILE)} changes a second`, result.lags),
    ...searchable(`searchable, ${String(CHANGES)} changes a second`, lags),
    figure('drift afterwards', drift.missing + drift.stale + drift.surplus),
  ];
}

/** A worker of the built program, and a way to tell it that something changed. */
async function withWorker<T>(
  database: Database,
  server: MeilisearchServer,
  work: (publish: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const queue = QueueModule.with({ url: database.server.ownerUrl, log: createLog({ level: 'silent' }) });
  const app = await NestFactory.createApplicationContext(queue, { logger: false });
  try {
    const worker = await Worker.start(environment(database, server));
    try {
      return await work(() => app.get(Jobs).publish(relayOutbox, {}));
    } finally {
      await worker.end('SIGTERM');
    }
  } finally {
    await app.close();
  }
}

function questions({ times, seconds, failed, empty, short, byAnother }: Asked): readonly Result[] {
  return [
    figure('questions meanwhile', times.length),
    figure('questions a second', times.length / seconds),
    figure('question, p50', percentile(times, 50), 'ms'),
    figure('question, p95', percentile(times, 95), 'ms'),
    figure('failed questions', failed),
    figure('empty answers', empty),
    figure('short answers', short),
    figure('answers from Postgres instead', byAnother),
  ];
}

function searchable(what: string, lags: readonly number[]): readonly Result[] {
  const at = [50, 95, 100].map((percent) => [
    percent === 100 ? 'most' : `p${String(percent)}`,
    percentile(lags, percent),
  ]);
  return at.map(([name, value]) => figure(`${what}, ${String(name)}`, Number(value), 's'));
}

/** Until a worker has begun to build. */
async function begun(owner: pg.Client): Promise<void> {
  while (!(await isBuilding(owner))) await wait(20);
}

/** Seconds until what is being built has taken its place. */
async function built(owner: pg.Client): Promise<number> {
  const from = performance.now();
  while (await isBuilding(owner)) await wait(20);
  return (performance.now() - from) / 1_000;
}

async function isBuilding(owner: pg.Client): Promise<boolean> {
  return (await owner.query('SELECT FROM index_build')).rowCount === 1;
}

function environment({ appUrl, server, masterKey }: Database, { url, key }: MeilisearchServer) {
  return {
    NODE_ENV: 'test',
    DATABASE_URL: appUrl,
    DATABASE_OWNER_URL: server.ownerUrl,
    QUEUE_URL: server.ownerUrl,
    MEILI_URL: url,
    MEILI_KEY: key,
    MASTER_KEY: masterKey,
    TOKEN_PEPPER: randomBytes(24).toString('hex'),
  };
}
