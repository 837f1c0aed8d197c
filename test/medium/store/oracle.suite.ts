import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { play } from '../../faults/oracle/play.js';
import { visitedSources, type VisitedSources } from './visited-sources.js';

describe('sources with bad nights, against what must come of their answers', () => {
  let visited: VisitedSources;
  beforeAll(async () => {
    visited = await visitedSources();
  }, 120_000);
  afterAll(() => visited.close());

  it('loses nothing, doubles nothing and retires nothing wrongly', async () => {
    const { and: _and, ...played } = await play(visited, { seed: 1_000, sources: 12, visits: 25 });
    expect(played).toEqual({
      sources: 12,
      answers: 300,
      lost: 0,
      duplicated: 0,
      wronglyRetired: 0,
      wronglyKept: 0,
      wrong: 0,
      what: [],
    });
  }, 120_000);
});
