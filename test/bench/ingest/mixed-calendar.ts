import pg from 'pg';
import { SourceId } from '#libs/domain';
import { alone, prepare } from '#libs/pipeline';
import type { Bench } from '../bench.js';
import { copyFloor } from '../copy-floor.js';
import { FEED_EDITION, feed, NOW } from '../data/feed.js';
import { FEED_CONTEXT, FEED_HOST } from '../data/read-context.js';
import { saveReading } from '../import-feed.js';
import { kept } from '../kept.js';
import { alternate } from '../measure.js';
import { compared, figure } from '../report.js';
import { withDatabase } from '../servers.js';

const EDITED = 10;

/** One large calendar, mostly of single events, read in this process: first, unchanged, a tenth changed; against COPY of the same rows. */
export const mixedCalendar: Bench = ({ seconds, rows }, say) =>
  withDatabase(async ({ server, store }) => {
    const events = rows ?? 2_000;
    const bytes = kept(`feed-${String(events)}-v${String(FEED_EDITION)}.ics`, () => feed(events));
    const edited = kept(`feed-${String(events)}-edited-v${String(FEED_EDITION)}.ics`, () => feed(events, EDITED));
    const owner = new pg.Client({ connectionString: server.ownerUrl });
    await owner.connect();
    try {
      let source = SourceId.parse('00000000-0000-7000-8000-000000000000');
      const anew = async (): Promise<void> => {
        await owner.query('TRUNCATE source, gathering, outbox CASCADE');
        source = (await store.sources.add({ ...SOURCE, nextFetchAt: NOW })).id;
      };
      const bring = (from: Uint8Array) =>
        saveReading(store, source, prepare(alone(from), FEED_CONTEXT, FEED_HOST), NOW);
      await anew();
      const { report, occurrences } = await bring(bytes);
      const read = prepare(alone(bytes), FEED_CONTEXT, FEED_HOST);
      const floor = await copyFloor(owner, 'source', ['gathering', 'listing', 'occurrence', 'outbox']);
      say(
        `${String(report.listings)} listings, ${String(occurrences)} occurrences, ${floor.megabytes.toFixed(1)} MB of rows.`,
      );
      const times = await alternate(
        {
          written: { before: anew, run: () => saveReading(store, source, read, NOW) },
          copied: { before: floor.empty, run: floor.copy },
          first: { before: anew, run: () => bring(bytes) },
          read: () => prepare(alone(bytes), FEED_CONTEXT, FEED_HOST),
          unchanged: () => bring(bytes),
          changed: () => bring(edited),
        },
        seconds,
      );
      const rate = (count: number, ms: number): number => count / (ms / 1000);
      const dates = (ms: number): number => rate(occurrences, ms);
      const listings = (ms: number): number => rate(report.listings, ms);
      const copy = 'COPY of the same rows';
      const reading = 'reading and annotating alone';
      return [
        compared('single events: dates per second', dates(times.first.median), copy, dates(times.copied.median)),
        compared(
          'single events: the same, writing only',
          dates(times.written.median),
          copy,
          dates(times.copied.median),
        ),
        compared(
          'single events: listings per second, first',
          listings(times.first.median),
          reading,
          listings(times.read.median),
        ),
        compared(
          'single events: listings per second, unchanged',
          listings(times.unchanged.median),
          reading,
          listings(times.read.median),
        ),
        compared(
          `single events: listings per second, ${String(EDITED)} % changed`,
          listings(times.changed.median),
          reading,
          listings(times.read.median),
        ),
        figure('single events: occurrences', occurrences),
        figure('single events: claims', report.claims),
      ];
    } finally {
      await owner.end();
    }
  });

const SOURCE = {
  name: FEED_HOST.name,
  importer: 'ics',
  url: 'https://feed.example/all.ics',
  zone: 'Europe/London',
  language: 'en',
  hostName: FEED_HOST.name,
  hostKind: FEED_HOST.kind,
  state: 'active',
} as const;
