import { describe, expect, it } from '@jest/globals';
import type { Geo, Venue } from '#libs/domain';
import { placedVenue } from './placed-venue.js';

const address = {
  text: '12 Elm Street, Leeds',
  street: null,
  locality: 'Leeds',
  region: null,
  postalCode: null,
  country: null,
};
const hall = (geo: Geo | null): Venue => ({ name: 'Elm Hall', room: null, address, geo });
const door: Geo = { lat: 53.81, lon: -1.56, precision: 'exact' };
const otherDoor: Geo = { lat: 53.82, lon: -1.57, precision: 'exact' };
const town: Geo = { lat: 53.79648, lon: -1.54785, precision: 'locality', from: 'gazetteer', radius: 9_100 };

describe('the place of a gathering that several sources list', () => {
  it.each<[what: string, own: Geo | null, others: readonly (Geo | null)[], expected: Geo | null]>([
    ['is where its own source puts it', door, [otherDoor], door],
    ['is where another source puts it, where its own named only the town', town, [town, otherDoor], otherDoor],
    ['is where another source puts it, where its own said nothing', null, [otherDoor], otherDoor],
    ['is the town that was looked up, where no source puts it anywhere', town, [null, town], town],
    ['is not known from another’s town', null, [town], null],
  ])('%s', (_what, own, others, expected) => {
    expect(placedVenue(hall(own), others.map(hall))).toEqual(hall(expected));
  });

  it('is nowhere where no venue is named', () => {
    expect(placedVenue(null, [hall(door)])).toBeNull();
  });
});
