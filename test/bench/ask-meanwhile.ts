import { setTimeout as wait } from 'node:timers/promises';
import type { GatheringIndex } from '#libs/domain';
import { QUERIES } from './data/queries.js';
import { timed } from './measure.js';

/** What became of questions that were asked while something else went on. */
export type Asked = {
  /** Milliseconds of each. */
  readonly times: readonly number[];
  readonly seconds: number;
  failed: number;
  empty: number;
  /** Found fewer than before it began. */
  short: number;
  /** Answered, yet not by the first index. */
  byAnother: number;
};

const PAUSE_MS = 15;

/** Asks the index one question after another while `work` is done. Every question finds something before. */
export async function askMeanwhile<T>(
  index: GatheringIndex,
  work: () => Promise<T>,
): Promise<{ readonly asked: Asked; readonly result: T }> {
  const before = await Promise.all(QUERIES.map(async (query) => (await index.search(query)).total));
  const times: number[] = [];
  const counts = { failed: 0, empty: 0, short: 0, byAnother: 0 };
  let over = false;
  const ask = async (at: number): Promise<void> => {
    const query = QUERIES[at % QUERIES.length];
    const least = before[at % QUERIES.length] ?? 0;
    if (query === undefined || least === 0) return;
    const page = await index.search(query);
    if (page.ids.length === 0) counts.empty += 1;
    if (page.total < least) counts.short += 1;
    if (page.answeredBy !== index.engine) counts.byAnother += 1;
  };
  const from = performance.now();
  const asking = (async () => {
    for (let at = 0; !over; at += 1) {
      try {
        times.push(await timed(() => ask(at)));
      } catch (failure) {
        counts.failed += 1;
        process.stderr.write(`A question failed: ${String(failure)}\n`);
      }
      await wait(PAUSE_MS);
    }
  })();
  try {
    const result = await work();
    return { asked: { ...counts, times, seconds: (performance.now() - from) / 1_000 }, result };
  } finally {
    over = true;
    await asking;
  }
}
