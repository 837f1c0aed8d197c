import { describe, expect, it } from '@jest/globals';
import { heardAs, type Told } from '../../../../../test/support/told-listing.js';
import { placeTraits } from './place-traits.js';
import { samePlace } from './same-place.js';

type Place = NonNullable<Told['place']>;

const verdict = (one: Place, other: Place): string => {
  const [left, right] = [one, other].map((place) =>
    placeTraits(heardAs('x', { title: 'Choir', when: '2026-12-01 19:00', place }).listing),
  );
  if (!left || !right) return 'no place';
  const { verdict: is, because } = samePlace(left, right);
  expect(samePlace(right, left)).toEqual({ verdict: is, because });
  return is;
};

describe('two places', () => {
  it.each<[string, Place, Place]>([
    ['comma form', 'Alder Library, 1 High St, Alder, XJ1 1AA', 'Library, Alder, High Street, XJ1 1AA'],
    [
      'street in the name',
      'Alder Library, 1 High St, Alder, XJ1 1AA',
      'Alder High Street Library, 1 High Street, XJ1 1AA',
    ],
    ['room before it', 'Alder Library, 1 High St, Alder, XJ1 1AA', 'Main Hall, Alder Library, High St, Alder, XJ1 1AA'],
    ['door only', 'The Bobbin, 31 Loom St, Alder, XJ1 1AB', '31 Loom Street, Alder XJ1 1AB'],
    ['saint and postcode', "St Anne's Centre, Well St, Alder XJ1 1CC", 'Saint Annes Centre, Alder, XJ11CC'],
    ['initials', 'JFK Library, 5 Peace Ave, Elm, OH 43999', 'John F. Kennedy Library, 5 Peace Avenue, Elm, OH'],
    ['number range', 'Elim Church, 344-346 Moss Lane, Alder XJ1 1DD', 'Elim Church, 344 Moss Lane, Alder, XJ1 1DD'],
  ])('are one: %s', (_, one, other) => {
    expect(verdict(one, other)).toBe('same');
  });

  it.each<[string, Place, Place]>([
    ['other town', 'Central Library, 1 High St, Alder, XJ1 1AA', 'Central Library, 1 High St, Birch, XJ7 1AA'],
    [
      'town named like a street',
      'Central Library, 1 Main St, Fern, OH 43999',
      'Central Library, 1 Main St, Maple Grove, OH 43888',
    ],
    ['other state', 'Fern Library, 1 Main St, Fern, OH 43999', 'Fern Library, 1 Main St, Fern, PA 15999'],
    ['other number', 'Bean & Leaf, 12 Main St, Fern, OH 43999', 'Bean & Leaf, 480 Main St, Fern, OH 43999'],
    ['other name', 'Elm Branch', 'Oak Branch'],
    ['church and school', "St Anne's Church, Well St, Alder, XJ1 1CC", "St Anne's School, Moss Rd, Alder, XJ1 2CC"],
    ['far apart', { name: 'Memorial Hall', lat: 54.1, lon: -1.5 }, { name: 'Memorial Hall', lat: 54.12, lon: -1.5 }],
  ])('are two: %s', (_, one, other) => {
    expect(verdict(one, other)).toBe('different');
  });

  it.each<[string, Place, Place]>([
    ['a name alone', 'Riverside Centre', 'Riverside Centre, 4 Quay St, Alder, XJ1 1EE'],
    ['a town alone', { address: 'Alder' }, 'Riverside Centre, 4 Quay St, Alder, XJ1 1EE'],
    ['a renamed house', 'The Old Bank, 4 Quay St, Alder, XJ1 1EE', 'Harbour Hub, 4 Quay St, Alder, XJ1 1EE'],
  ])('are left open: %s', (_, one, other) => {
    expect(verdict(one, other)).toBe('unknown');
  });
});
