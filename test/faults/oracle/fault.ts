import { visitedSources } from '../../medium/store/visited-sources.js';
import type { Fault, Outcome } from '../fault.js';
import { play } from './play.js';

const SOURCES = 200;
const VISITS = 50;
/** So many are played before the next words about how far it is. */
const AT_ONCE = 20;

/** Scripts of 200 sources with 50 visits each, bad nights among them, against what must come of them. */
export const ORACLE: Fault = {
  id: 'B4',
  what: `${String(SOURCES)} sources answer ${String(VISITS)} times, a quarter of it wrongly`,
  alone: true,
  run: async ({ seed, say }): Promise<Outcome> => {
    const counts = { lost: 0, duplicated: 0, wronglyRetired: 0, wrong: 0, drift: 0 };
    const told: string[] = [];
    const visited = await visitedSources();
    try {
      for (let n = 0; n < SOURCES; n += AT_ONCE) {
        const played = await play(visited, { seed: seed * 10_000 + n, sources: AT_ONCE, visits: VISITS });
        counts.lost += played.lost;
        counts.duplicated += played.duplicated;
        counts.wronglyRetired += played.wronglyRetired;
        counts.wrong += played.wrong + played.wronglyKept;
        told.push(...played.what);
        say(`B4: ${String(n + AT_ONCE)} of ${String(SOURCES)} sources`);
      }
    } finally {
      await visited.close();
    }
    const answers = SOURCES * VISITS;
    const pass = Object.values(counts).every((count) => count === 0);
    return {
      id: 'B4',
      pass,
      figure: pass ? `${String(answers)} answers` : told.slice(0, 3).join('; '),
      kills: 0,
      counts,
      promises: { R2: `${String(counts.wronglyRetired)} wrongly retired over ${String(answers)} answers` },
    };
  },
};
