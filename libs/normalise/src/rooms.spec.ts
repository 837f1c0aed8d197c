import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { venueOf } from './venue.js';

const read = (text: string) => {
  const venue = venueOf({ text, name: null, address: null, geo: null });
  return venue && [venue.name, venue.room, venue.address.text];
};

describe('a room in a place of one string', () => {
  it.each([
    ['Elm House, Upstairs, 12 Elm St', ['Elm House', 'Upstairs', '12 Elm St']],
    ['Upstairs at the Bull, 3 High Street, York', ['the Bull', 'Upstairs', '3 High Street, York']],
    ['Beech Centre, Room 2', ['Beech Centre', 'Room 2', null]],
    ['Room 2, Beech Centre, 5 Oak Rd, Leeds', ['Beech Centre', 'Room 2', '5 Oak Rd, Leeds']],
    ['The Garden Room, 2nd floor, Elm House, 12 Elm St', ['Elm House', 'The Garden Room, 2nd floor', '12 Elm St']],
    ['Building C, Riverside Campus, 5 Mill Rd', ['Riverside Campus', 'Building C', '5 Mill Rd']],
    ['Flat 2, 10 High Street, Leeds', [null, 'Flat 2', '10 High Street, Leeds']],
    ['Elm House, second floor', ['Elm House', 'second floor', null]],
    ['Elm House, Level 3, 12 Elm St', ['Elm House', 'Level 3', '12 Elm St']],
    ['Elm House, on the first floor', ['Elm House', 'on the first floor', null]],
    ['Main Hall, Weavers’ Hall, Mill Lane', ['Weavers’ Hall', 'Main Hall', 'Mill Lane']],
    ['St Anne’s Church, Church Hall', ['St Anne’s Church', 'Church Hall', null]],
    ['Suite 4B, 12 Elm St, Springfield, IL 62701', [null, 'Suite 4B', '12 Elm St, Springfield, IL 62701']],
    ['12 Elm St Suite 4B, Springfield, IL 62701', [null, 'Suite 4B', '12 Elm St, Springfield, IL 62701']],
    ['12 Elm St #4, Springfield, IL 62701', [null, '#4', '12 Elm St, Springfield, IL 62701']],
    [
      'Elm Library, Community Room (enter from car park), 12 Elm St',
      ['Elm Library', 'Community Room, enter from car park', '12 Elm St'],
    ],
    ['Elm Library, side entrance, 12 Elm St', ['Elm Library', 'side entrance', '12 Elm St']],
    ['Elm Library, c/o Elm Trust, 12 Elm St', ['Elm Library', 'c/o Elm Trust', '12 Elm St']],
    ['Meeting room on the second floor, Elm House', ['Elm House', 'Meeting room on the second floor', null]],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['Makers’ Yard, Unit 4, Tannery Row', ['Makers’ Yard', null, 'Unit 4, Tannery Row']],
    ['Platt Lane, Leeds, LS6', ['Platt Lane', null, 'Leeds, LS6']],
    ['The Old Fire Station, 40 George Street', ['The Old Fire Station', null, '40 George Street']],
    ['Village Hall, Church Lane', ['Village Hall', null, 'Church Lane']],
    ['Town Hall, Market Square', ['Town Hall', null, 'Market Square']],
    ['The Entrance Gallery, 4 Oak Ave', ['The Entrance Gallery', null, '4 Oak Ave']],
    ['House of Commons, London', ['House of Commons', null, 'London']],
    ['Church in the Wood, Hastings', ['Church in the Wood', null, 'Hastings']],
    ['1st Floor Theatre Company', ['1st Floor Theatre Company', null, null]],
  ])('is none in %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a room in a structured place', () => {
  it.each([
    ['Room 3, Alder Community Center', 'Alder Community Center', 'Room 3'],
    ['Alder Community Center - 2nd Floor', 'Alder Community Center', '2nd Floor'],
    ['The Oak Room', 'The Oak Room', null],
    ['Suite Dreams Hostel', 'Suite Dreams Hostel', null],
  ])('goes out of the name %j', (given, name, room) => {
    expect(venueOf({ text: null, name: given, address: { text: '5 Oak Rd' }, geo: null })).toMatchObject({
      name,
      room,
    });
  });

  it('goes out of the street and of the whole address', () => {
    const address = { text: '5 Oak Rd, Suite 200, Springfield', street: '5 Oak Rd Suite 200', locality: 'Springfield' };
    expect(venueOf({ text: null, name: 'Elm Museum', address, geo: null })).toMatchObject({
      room: 'Suite 200',
      address: { text: '5 Oak Rd, Springfield', street: '5 Oak Rd', locality: 'Springfield' },
    });
  });

  it('gives way to a room that the source names itself', () => {
    const place = { text: null, name: 'Room 3, Elm House', room: 'The Nook', address: null, geo: null };
    expect(venueOf(place)).toMatchObject({ name: 'Elm House', room: 'The Nook' });
  });
});

describe('two listings in one building', () => {
  it.each([
    ['Elm House, Room 1, 12 Elm St, York YO1 7HH', 'Elm House (upstairs), 12 Elm St, York YO1 7HH'],
    ['The Garden Room, Elm House, 12 Elm St', 'Elm House, 2nd floor, 12 Elm St'],
    ['12 Elm St Suite 4B, Springfield, IL 62701', '12 Elm St, Unit 5, Springfield, IL 62701'],
  ])('have one venue: %j and %j', (one, other) => {
    const building = (text: string) => ({ ...venueOf({ text, name: null, address: null, geo: null }), room: null });
    expect(building(one)).toEqual(building(other));
  });
});

describe('a building, a room and an address', () => {
  const ROOMS = [
    'Room 2',
    'Upstairs',
    'The Garden Room',
    '2nd floor',
    'Meeting Room A',
    'Suite 4B',
    'Main Hall',
    'Lower Level',
    'Level 3',
  ];
  const BUILDINGS = [
    'Elm House',
    'Beech Centre',
    'St Anne’s Church',
    'Alder Library',
    '1st Baptist Church',
    'The Old Fire Station',
  ];
  const ADDRESSES = [
    '12 Elm St, York YO1 7HH',
    '3 High Street',
    '12 Elm St, Springfield, IL 62701',
    'Mill Lane, Leeds, LS6',
  ];
  const all = [fc.constantFrom(...BUILDINGS), fc.constantFrom(...ROOMS), fc.constantFrom(...ADDRESSES)] as const;

  it('are told apart in whichever order and however they are set apart', () => {
    const set = fc.constantFrom(
      (building: string, room: string, address: string) => `${room}, ${building}, ${address}`,
      (building: string, room: string, address: string) => `${building}, ${room}, ${address}`,
      (building: string, room: string, address: string) => `${building} - ${room}, ${address}`,
      (building: string, room: string, address: string) => `${building} (${room}), ${address}`,
      (building: string, room: string, address: string) => `${building}\n${room}\n${address}`,
    );
    fc.assert(
      fc.property(...all, set, (building, room, address, write) => {
        expect(read(write(building, room, address))).toEqual([building, room, address]);
      }),
    );
  });
});
