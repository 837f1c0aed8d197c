import { describe, expect, it } from '@jest/globals';
import { venueOf } from './venue.js';

const read = (text: string) => {
  const venue = venueOf({ text, name: null, address: null, geo: null });
  return venue && [venue.name, venue.room, venue.address.text, venue.address.locality, venue.address.postalCode];
};

describe('a place in one string', () => {
  it.each([
    [
      'Elm Branch Library, 12 Elm St, Springfield, IL 62701',
      ['Elm Branch Library', null, '12 Elm St, Springfield, IL 62701', 'Springfield', '62701'],
    ],
    ['12 Elm St, Springfield, IL, 62701', [null, null, '12 Elm St, Springfield, IL, 62701', 'Springfield', '62701']],
    ['Beech Centre - Room 2', ['Beech Centre', 'Room 2', null, null, null]],
    ['Beech Centre (upstairs), York YO1 7HH', ['Beech Centre', 'upstairs', 'York YO1 7HH', 'York', 'YO1 7HH']],
    ['Meeting Room A', [null, 'Meeting Room A', null, null, null]],
    ['Elm Library, Community Room', ['Elm Library', 'Community Room', null, null, null]],
    [
      'Whitmore Art Gallery, Oxford Rd, Leeds, West Yorkshire ls1 4ab, United Kingdom',
      ['Whitmore Art Gallery', null, 'Oxford Rd, Leeds, West Yorkshire ls1 4ab, United Kingdom', 'Leeds', 'LS1 4AB'],
    ],
    ['1st Baptist Church', ['1st Baptist Church', null, null, null, null]],
    ['Elm Hall\n7 Elm Lane,\nBath', ['Elm Hall', null, '7 Elm Lane, Bath', null, null]],
    ['Platt Lane, M14 7BU', ['Platt Lane', null, 'M14 7BU', null, 'M14 7BU']],
    ['TBA', null],
    ['', null],
    ['F6 - 9:30am - 1:30pm', [null, 'F6', null, null, null]],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('believes a room that is stated apart, by whatever name', () => {
    const venue = venueOf({ text: null, name: 'Elm Library', room: 'The Nook &amp; Hearth', address: null, geo: null });
    expect(venue).toMatchObject({ name: 'Elm Library', room: 'The Nook & Hearth' });
  });

  it('keeps what a structured source says over what it reads itself', () => {
    const venue = venueOf({
      text: null,
      name: 'Elm Hall',
      address: { street: '7 Elm Lane', locality: 'Bath', country: 'GB' },
      geo: { lat: 51, lon: -2, precision: 'exact' },
    });
    expect(venue).toMatchObject({
      name: 'Elm Hall',
      address: { street: '7 Elm Lane', locality: 'Bath', region: null },
    });
  });

  it('keeps a room that the source names apart from the place', () => {
    const place = { text: 'Elm Museum, 4 Oak Ave', name: null, address: null, geo: null };
    expect(venueOf({ ...place, room: ' Gallery 2 ' })).toMatchObject({ name: 'Elm Museum', room: 'Gallery 2' });
    expect(venueOf({ ...place, room: ' ' })).toMatchObject({ name: 'Elm Museum', room: null });
  });

  it('may be nothing but a street or a postcode', () => {
    const venue = (address: object) => venueOf({ text: null, name: null, address, geo: null })?.address;
    expect(venue({ street: '12 Elm Street' })).toMatchObject({ street: '12 Elm Street', locality: null });
    expect(venue({ postalCode: 'EL1 2MN' })).toMatchObject({ postalCode: 'EL1 2MN' });
    expect(venue({})).toBeUndefined();
  });
});
