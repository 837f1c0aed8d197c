import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EDITS } from '../../faults/oracle/series/edits.js';
import { playSeries } from '../../faults/oracle/series/play-series.js';
import { visitedSources, type VisitedSources } from './visited-sources.js';

describe('series that their hosts change, against what the hosts mean', () => {
  let visited: VisitedSources;
  beforeAll(async () => {
    visited = await visitedSources();
  }, 120_000);
  afterAll(() => visited.close());

  it('F-31 show every date ahead, once, as it is meant, after each visit', async () => {
    const played = await playSeries(visited, { seed: 31_000, sources: 10, visits: 30 });
    process.stdout.write(`F-31: ${String(played.mismatches)} of ${String(played.dates)} dates differ\n`);
    expect(played).toMatchObject({ visits: 300, mismatches: 0, what: [] });
    expect(Object.keys(played.edits).sort()).toEqual(Object.keys(EDITS).sort());
  }, 120_000);
});
