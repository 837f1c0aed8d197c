import type { GatheringIndex } from '#libs/domain';
import { CANDIDATES, QUERIES } from './data/queries.js';
import { percentile, timed } from './measure.js';
import { compared, figure, type Result } from './report.js';

const MOST_ROUNDS = 60;
const LEAST_ROUNDS = 6;

/** The same questions to each engine in turn. With two of them, the second is what the first is compared to. */
export async function searchTimes(
  engines: readonly GatheringIndex[],
  seconds: number,
  say: (sentence: string) => void,
): Promise<readonly Result[]> {
  const searches = new Map<string, number[]>(engines.map(({ engine }) => [engine, []]));
  const candidates = new Map<string, number[]>(engines.map(({ engine }) => [engine, []]));
  const until = performance.now() + seconds * 1000;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (round >= LEAST_ROUNDS && performance.now() > until) break;
    for (const query of QUERIES) {
      for (const index of engines) await note(searches, index, round, () => index.search(query));
    }
    for (const query of CANDIDATES) {
      for (const index of engines) await note(candidates, index, round, () => index.candidates(query));
    }
  }
  for (const index of engines) {
    const totals = await Promise.all(QUERIES.map(async (query) => (await index.search(query)).total));
    say(`${index.engine} finds ${totals.join(', ')}.`);
  }
  return [...shown('search', searches), ...shown('candidates', candidates)];
}

/** The first round opens connections and fills caches. */
async function note(
  times: ReadonlyMap<string, number[]>,
  { engine }: GatheringIndex,
  round: number,
  ask: () => unknown,
): Promise<void> {
  const took = await timed(ask);
  if (round > 0) times.get(engine)?.push(took);
}

function shown(what: string, times: ReadonlyMap<string, readonly number[]>): readonly Result[] {
  return [50, 95].flatMap((percent) => {
    const [first, second] = [...times].map(([engine, each]) => ({ engine, ms: percentile(each, percent) }));
    if (first === undefined) return [];
    const metric = `${what} on ${first.engine}, p${String(percent)}`;
    if (second === undefined) return [figure(metric, first.ms, 'ms')];
    return [compared(metric, first.ms, second.engine, second.ms, 'ms')];
  });
}
