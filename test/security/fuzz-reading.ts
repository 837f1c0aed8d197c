import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LimitReached, toInstant, UnreadableInput, type HostKind } from '#libs/domain';
import { ReaderKilled, ReaderPool, SnapshotReader } from '#libs/platform';
import { filesUnder } from '../architecture/files.js';
import { mutated } from './mutate-feed.js';
import { Seeded } from './seeded.js';

export type FuzzReport = {
  readonly inputs: number;
  /** Inputs that were read, and those refused in a sentence. */
  readonly read: number;
  readonly refused: number;
  /** What must not be: each with the number of its input, which with the seed makes it again. */
  readonly deaths: readonly string[];
  /** Inputs that were late once and in time at their second try: the machine was busy with something else. */
  readonly late: number;
  readonly surprises: readonly string[];
  /** The longest that this process, the parent, was busy without a pause, in milliseconds. */
  readonly longestStallMs: number;
  readonly seconds: number;
};

const MOST_BYTES = 24_000;
const WATCH_MS = 10;
const HOST = { name: 'Club', kind: 'club' as HostKind, venue: null };

/** Calendars and pages to begin from: the importers' own cases, and real calendars where that folder is. */
export function feedsToMutate(): readonly string[] {
  const corpus = join(process.env['PORCHLIGHT_CORPUS'] ?? '../shared/corpus', 'ical');
  const real = existsSync(corpus) ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }) : [];
  const paths = [
    ...filesUnder('libs/importers/src').filter((path) => /fixtures\/.*\/input\.(?:ics|html)$/u.test(path)),
    ...real.filter((name) => name.endsWith('.ics')).map((name) => join(corpus, name)),
  ].sort();
  return paths.filter((path) => statSync(path).size <= MOST_BYTES).map((path) => readFileSync(path, 'utf8'));
}

/** Reads so many mutations of the feeds as the worker does, in throw-away processes, and says how that went. */
export async function fuzzReading(feeds: readonly string[], seed: number, inputs: number): Promise<FuzzReport> {
  const size = 2;
  const reader = new SnapshotReader(new ReaderPool({ entry: resolve('dist/apps/worker/src/reader/main.js'), size }));
  const stalls = watchStalls();
  const began = performance.now();
  let [next, read, refused, late] = [0, 0, 0, 0];
  const deaths: string[] = [];
  const surprises: string[] = [];
  const lane = async (): Promise<void> => {
    for (let at = next++; at < inputs; at = next++) {
      const random = new Seeded(Math.imul(seed, 1_000_003) + at);
      const task = { bytes: mutated(random.one(feeds), feeds, random), context: contextOf(random), host: HOST };
      try {
        await reader.prepare(task).catch((failure: unknown) => {
          if (!(failure instanceof ReaderKilled) || failure.code !== 'reader.deadline') throw failure;
          late += 1;
          return reader.prepare(task);
        });
        read += 1;
      } catch (failure) {
        if (failure instanceof UnreadableInput || failure instanceof LimitReached) refused += 1;
        else if (failure instanceof ReaderKilled) deaths.push(`input ${at}: ${failure.message}`);
        else surprises.push(`input ${at}: ${String(failure).slice(0, 500)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: size }, lane));
  await reader.close();
  const seconds = Math.round((performance.now() - began) / 1_000);
  return { inputs, read, refused, late, deaths, surprises, longestStallMs: Math.round(stalls.end()), seconds };
}

function contextOf(random: Seeded) {
  const nowMs = Date.UTC(random.one([2018, 2019, 2026, 2026, 2026]), random.below(12), 1);
  const from = toInstant(nowMs);
  return {
    importer: random.one(['ics', 'jsonld', 'page', null, null, null, null, null]),
    url: 'https://club.example/events',
    contentType: random.one([null, 'text/calendar', 'text/html; charset=utf-8', 'text/html; charset=koi8-r']),
    zone: random.one(['Europe/London', 'America/New_York', null]),
    language: null,
    options: {},
    now: from,
    from,
    until: toInstant(nowMs + 180 * 86_400_000),
  };
}

/** Time in which the loop was late counts only as far as this process worked in it: a busy machine is no fault of ours. */
function watchStalls(): { readonly end: () => number } {
  let longest = 0;
  let [last, cpu] = [performance.now(), process.cpuUsage()];
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage(cpu);
    longest = Math.max(longest, Math.min(performance.now() - last - WATCH_MS, (user + system) / 1_000));
    [last, cpu] = [performance.now(), process.cpuUsage()];
  }, WATCH_MS);
  return {
    end: () => {
      clearInterval(timer);
      return longest;
    },
  };
}
