import pg from 'pg';
import type { Bench } from '../bench.js';
import { copyFloor } from '../copy-floor.js';
import { cpuOf } from '../cpu-of.js';
import { alternate, percentile } from '../measure.js';
import { compared, figure, type Result } from '../report.js';
import { withDatabase } from '../servers.js';
import { Houses } from './houses.js';
import { Importing, KNOWN, READING, WRITING } from './importing.js';

const HOUSES = 20;
/** As many as the worker imports at once. */
const AT_ONCE = 2;

/** What one run took: its steps in milliseconds, `whole` among them, and the processor of each process, in milliseconds too. */
type Run = ReadonlyMap<string, number>;

/**
 * The feeds of twenty houses of two hundred weekly series each, from their bytes to committed rows: stored as fetched, read and annotated in the
 * worker's reading child, resolved and written by the worker's own job, in a transaction each. Against COPY of the same rows into the same tables,
 * with their indexes, checks and foreign keys, in one transaction.
 */
export const weeklyHouses: Bench = ({ seconds, rows }, say) =>
  withDatabase(async ({ server, store }) => {
    const owner = new pg.Client({ connectionString: server.ownerUrl });
    await owner.connect();
    const importing = new Importing(store);
    try {
      const houses = new Houses(store, owner, Houses.calendars(HOUSES, Math.ceil((rows ?? 4_000) / HOUSES)));
      const runs = { together: [] as Run[], oneByOne: [] as Run[] };
      const watch = async (into: Run[], atOnce: number): Promise<void> => {
        importing.stages.take();
        const from = performance.now();
        const cpu = processor(server.pid);
        await importing.all(await houses.answer(), atOnce);
        const spent = [...processor(server.pid)].map(([who, ms]) => [who, ms - (cpu.get(who) ?? 0)] as const);
        into.push(new Map([...importing.stages.take(), ...spent, ['whole', performance.now() - from]]));
      };
      await houses.begin();
      await watch([], 1);
      const floor = await copyFloor(owner, 'source', ['gathering', 'listing', 'occurrence', 'outbox']);
      const { listings, occurrences, claims } = await counts(owner);
      say(
        `${String(listings)} listings, ${String(occurrences)} occurrences, ${floor.megabytes.toFixed(1)} MB of rows.`,
      );
      let copyCpu = 0;
      const begin = (): Promise<void> => houses.begin();
      const times = await alternate(
        {
          together: { before: begin, run: () => watch(runs.together, AT_ONCE) },
          copied: {
            before: async () => {
              await floor.empty();
              copyCpu = cpuOf(server.pid);
            },
            run: async () => {
              await floor.copy();
              copyCpu = cpuOf(server.pid) - copyCpu;
            },
          },
          oneByOne: { before: begin, run: () => watch(runs.oneByOne, 1) },
        },
        seconds,
      );
      const rate = (ms: number): number => occurrences / (ms / 1_000);
      const copied = rate(times.copied.median);
      const line = middles(runs.oneByOne.slice(1));
      const share = (stage: string): number => (100 * (line.get(stage) ?? 0)) / (line.get('whole') ?? 1);
      const unread = middle(runs.oneByOne.slice(1).map((run) => (run.get('whole') ?? 0) - (run.get(READING) ?? 0)));
      const ratios = times.copied.times.map((ms, at) => ms / (times.together.times[at] ?? Number.NaN));
      return [
        compared('occurrences per second, from the bytes', rate(times.together.median), COPY, copied),
        figure('its ratio in the worst round', Math.min(...ratios)),
        figure('its ratio in the best round', Math.max(...ratios)),
        compared('the same, one feed after the other', rate(times.oneByOne.median), COPY, copied),
        compared('the same without reading and annotating', rate(unread), COPY, copied),
        figure('of one after the other: reading and annotating', share(READING), '%'),
        figure('of one after the other: what is known', share(KNOWN), '%'),
        figure('of one after the other: writing', share(WRITING), '%'),
        figure('of one after the other: storing, resolving', 100 - share(READING) - share(KNOWN) - share(WRITING), '%'),
        ...processors(middles(runs.together.slice(1)), copyCpu),
        figure('occurrences', occurrences),
        figure('claims', claims),
      ];
    } finally {
      await importing.close();
      await owner.end();
    }
  });

const COPY = 'COPY of the same rows';

/** The processor that each of the three programs has used so far, in milliseconds. */
function processor(postgres: number): Run {
  const database = cpuOf(postgres);
  const { user, system } = process.cpuUsage();
  const own = (user + system) / 1_000;
  return new Map([
    ['worker', own],
    ['reading child', cpuOf(process.pid) - own - database],
    ['postgres', database],
  ]);
}

function processors(middle: Run, copied: number): readonly Result[] {
  return [
    figure('processor of the reading child', (middle.get('reading child') ?? 0) / 1_000, 's'),
    figure('processor of the worker', (middle.get('worker') ?? 0) / 1_000, 's'),
    compared('processor of Postgres', (middle.get('postgres') ?? 0) / 1_000, 'COPY', copied / 1_000, 's'),
  ];
}

function middles(runs: readonly Run[]): Run {
  const names = new Set(runs.flatMap((run) => [...run.keys()]));
  return new Map([...names].map((name) => [name, middle(runs.map((run) => run.get(name) ?? 0))]));
}

function middle(values: readonly number[]): number {
  return percentile(values, 50);
}

async function counts(owner: pg.Client) {
  const { rows } = await owner.query<{ listings: number; occurrences: number; claims: number }>(
    `SELECT (SELECT count(*)::int FROM listing) AS listings, (SELECT count(*)::int FROM occurrence) AS occurrences,
       (SELECT sum(json_array_length(prepared->'claims'))::int FROM listing) AS claims`,
  );
  const [found] = rows;
  if (found === undefined) throw new Error('the database counts nothing');
  return found;
}
