import { visitedSources } from '../medium/store/visited-sources.js';
import type { Fault, Outcome } from './fault.js';
import { playSeries } from './oracle/series/play-series.js';

const SOURCES = 60;
const VISITS = 40;

/** Hosts who change their series, on a clock of our own, compared date by date after each visit. */
export const SERIES: readonly Fault[] = [
  {
    id: 'F-31',
    alone: true,
    what: 'series edited, split, moved, and their dates called off and taken back',
    run: async ({ random }): Promise<Outcome> => {
      const seed = random.below(1_000_000);
      const visited = await visitedSources();
      try {
        const { dates, mismatches, what, edits } = await playSeries(visited, {
          seed,
          sources: SOURCES,
          visits: VISITS,
        });
        const kinds = Object.keys(edits).length;
        const figure = `${String(mismatches)} of ${String(dates)} dates differ after ${String(kinds)} kinds of edits (from ${String(seed)})`;
        return { id: 'F-31', pass: mismatches === 0, figure: [figure, ...what.slice(0, 3)].join('; '), kills: 0 };
      } finally {
        await visited.close();
      }
    },
  },
];
