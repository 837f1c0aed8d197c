import { describe, expect, it } from '@jest/globals';
import { need, type IndexSight } from './need.js';

const well: IndexSight = {
  stamp: 'a',
  remembered: { stamp: 'a', edition: 3 },
  building: false,
  edition: 3,
  held: 100,
  shown: 100,
  unsaid: 0,
};

describe('what the search index needs', () => {
  it.each<[string, Partial<IndexSight>, ReturnType<typeof need>]>([
    ['nothing, when it is whole', {}, 'nothing'],
    ['nothing, when what it lacks is on its way or was refused', { held: 95, unsaid: 5 }, 'nothing'],
    ['nothing, when a newer program built it', { remembered: { stamp: 'a', edition: 4 } }, 'nothing'],
    ['to be compared, when more is missing', { held: 94, unsaid: 5 }, 'check'],
    ['to be compared, when there is too much in it', { held: 106, unsaid: 5 }, 'check'],
    ['to be built, when its server has none', { stamp: null, held: null }, 'build'],
    ['to be built, when it has none of our settings', { held: null }, 'build'],
    ['to be built, when none ever was', { remembered: null }, 'build'],
    ['to be built, when somebody else made it', { stamp: 'b' }, 'build'],
    ['to be built, when an older program did', { edition: 4 }, 'build'],
    ['to be built, when a builder has not said that it is done', { building: true }, 'build'],
  ])('%s', (_, seen, expected) => {
    expect(need({ ...well, ...seen })).toBe(expected);
  });
});
