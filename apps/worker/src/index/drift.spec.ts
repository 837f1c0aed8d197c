import { describe, expect, it } from '@jest/globals';
import { Seeded } from '../../../../test/security/seeded.js';
import { driftOf, type Drifted, type Pages, type Versioned } from './drift.js';

const paged =
  (all: readonly Versioned[], size: number): Pages =>
  (after) =>
    Promise.resolve(all.filter(({ id }) => after === null || id > after).slice(0, size));

async function drift(database: readonly Versioned[], index: readonly Versioned[], size = 3): Promise<Drifted[]> {
  const found: Drifted[] = [];
  for await (const one of driftOf(paged(database, size), paged(index, size))) found.push(one);
  return found;
}

const versions = (...parts: readonly string[]): Versioned[] =>
  parts.map((part) => ({ id: part.slice(0, 1), version: Number(part.slice(1)) }));

describe('what an index lacks, has wrongly, or has too much', () => {
  it.each([
    ['nothing, when both are alike', versions('a1', 'b2'), versions('a1', 'b2'), []],
    ['all, when it is empty', versions('a1', 'b2'), [], ['a missing', 'b missing']],
    ['all, when there is nothing to have', [], versions('a1', 'b2'), ['a surplus', 'b surplus']],
    [
      'each in its own way',
      versions('a1', 'c2', 'd3'),
      versions('a1', 'b9', 'c1'),
      ['b surplus', 'c stale', 'd missing'],
    ],
  ])('%s', async (_, database, index, expected) => {
    expect((await drift(database, index)).map(({ id, how }) => `${id} ${how}`)).toEqual(expected);
  });

  it('is found whatever the size of the pages', async () => {
    const random = new Seeded(4);
    for (let round = 0; round < 200; round += 1) {
      const some = (): Versioned[] =>
        Array.from('abcdefghijklmnop', (id) => ({ id, version: random.below(3) })).filter(() => random.next() < 0.6);
      const [database, index] = [some(), some()];
      const must = Array.from('abcdefghijklmnop').flatMap((id) => {
        const [wanted, found] = [database, index].map((all) => all.find((one) => one.id === id)?.version);
        if (wanted === found) return [];
        return [`${id} ${found === undefined ? 'missing' : wanted === undefined ? 'surplus' : 'stale'}`];
      });
      const found = await drift(database, index, 1 + random.below(5));
      expect(found.map(({ id, how }) => `${id} ${how}`)).toEqual(must);
    }
  });
});
