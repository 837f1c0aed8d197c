import { SourceId, type GatheringIndex, type IndexDocument } from '#libs/domain';
import { alone, prepare } from '#libs/pipeline';
import { MeiliIndex } from '#libs/search';
import type { Store } from '#libs/store';
import type { Bench } from './bench.js';
import { FEED_EDITION, feed, NOW } from './data/feed.js';
import { FEED_CONTEXT, FEED_HOST } from './data/read-context.js';
import { saveReading } from './import-feed.js';
import { kept } from './kept.js';
import { alternate } from './measure.js';
import { rawDocuments } from './raw-documents.js';
import { compared, figure, type Result } from './report.js';
import { searchTimes } from './search-times.js';
import { fillIndex } from '../support/fill-index.js';
import { withDatabase, withMeilisearch } from './servers.js';

/** The batches of the relay. */
const BATCH = 500;

/** Documents → the index, against handing the server the same documents in one piece; then both engines asked the same. */
export const indexBench: Bench = ({ seconds, rows }, say) =>
  withDatabase(({ store }) =>
    withMeilisearch(say, async (server) => {
      const documents = await documentsIn(store, rows ?? 3_000);
      say(`${String(documents.length)} documents.`);
      if (server === null) return searchTimes([store.index], seconds, say);
      let run = 0;
      let index = new MeiliIndex(server);
      const raw = rawDocuments(server, documents);
      const { saved, handed } = await alternate(
        {
          saved: {
            before: async () => {
              run += 1;
              index = new MeiliIndex({ ...server, uid: `saved_${String(run)}` });
              await fillIndex(index);
            },
            run: () => inBatches(index, documents),
          },
          handed: raw,
        },
        seconds * 0.7,
      );
      const rate = (ms: number): number => documents.length / (ms / 1000);
      const writing: Result[] = [
        compared(
          `documents per second, in batches of ${String(BATCH)}`,
          rate(saved.median),
          'NDJSON in one piece',
          rate(handed.median),
        ),
        figure('documents', documents.length),
      ];
      return [...writing, ...(await searchTimes([index, store.index], seconds * 0.3, say))];
    }),
  );

async function inBatches(index: GatheringIndex, documents: readonly IndexDocument[]): Promise<void> {
  for (let at = 0; at < documents.length; at += BATCH) await index.save(documents.slice(at, at + BATCH));
}

/** The feed of the benchmarks as gatherings of the database, so that both engines hold the same. */
async function documentsIn(store: Store, events: number): Promise<readonly IndexDocument[]> {
  const bytes = kept(`feed-${String(events)}-v${String(FEED_EDITION)}.ics`, () => feed(events));
  const { hostKind, hostName } = { hostKind: FEED_HOST.kind, hostName: FEED_HOST.name };
  const url = 'https://feed.example/all.ics';
  const added = { name: hostName, importer: 'ics', url, zone: 'Europe/London', hostName, hostKind, nextFetchAt: NOW };
  const { id } = await store.sources.add({ ...added, state: 'active' });
  await saveReading(store, SourceId.parse(id), prepare(alone(bytes), FEED_CONTEXT, FEED_HOST), NOW);
  const documents: IndexDocument[] = [];
  for (let last: string | null = null; ;) {
    const page: readonly IndexDocument[] = await store.gatherings.page(last, BATCH);
    if (page.length === 0) return documents;
    for (const { gathering, version } of page) documents.push({ gathering, version });
    last = page.at(-1)?.gathering.id ?? null;
  }
}
