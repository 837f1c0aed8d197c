import { describe, expect, it } from '@jest/globals';
import type { Located, LocatedPlace } from '#libs/domain';
import { placeChoices, placeProblem } from './place-words.js';

const place = (id: string, precision: LocatedPlace['precision'] = 'locality'): LocatedPlace => {
  return { id, name: `Place ${id}`, country: 'GB', lat: 1, lon: 2, precision, radius: 1_000 };
};
const choice = (id: string) => ({ value: id, label: `Place ${id}` });

describe('a typed place', () => {
  it.each<[what: string, located: Located, problem: RegExp | null, choices: readonly object[]]>([
    ['that is one town needs nothing', { found: 'one', place: place('g1') }, null, []],
    [
      'that is several is asked about',
      { found: 'several', places: [place('g1'), place('g2')] },
      /Choose/u,
      [choice('g1'), choice('g2')],
    ],
    [
      'that is a wide area may be taken as one',
      { found: 'one', place: place('aLS', 'area') },
      /roughly/u,
      [choice('aLS')],
    ],
    ['that is not known', { found: 'none', because: 'no-such-place' }, /nearest town/u, []],
    ['that says nothing', { found: 'none', because: 'nothing-said' }, /like: Leeds/u, []],
    ['whose code is not covered', { found: 'none', because: 'code-not-covered' }, /that country/u, []],
    ['whose code is in several countries', { found: 'none', because: 'which-country' }, /Several countries/u, []],
  ])('%s', (_what, located, problem, choices) => {
    if (problem === null) expect(placeProblem(located)).toBeNull();
    else expect(placeProblem(located)).toMatch(problem);
    expect(placeChoices(located)).toEqual(choices);
  });
});
