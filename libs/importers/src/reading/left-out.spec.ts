import { describe, expect, it } from '@jest/globals';
import { leftOutBecause } from './left-out.js';

describe('entries that are no gatherings', () => {
  it.each([
    ['Library Closed', 'closure'],
    ['CLOSED', 'closure'],
    ['Library closed for Thanksgiving', 'closure'],
    ['All branches closed - staff training', 'closure'],
    ['Memorial Day – Library Closed', 'closure'],
    ["New Year's Day (closed)", 'closure'],
    ['Library closes early', 'closure'],
    ['We are closed today', 'closure'],
    ['LIBRARY CLOSED SUNDAY', 'closure'],
    ['Library CLOSED July 4', 'closure'],
    ["Library Closed - Indigenous Peoples' Day", 'closure'],
    ["All Libraries Closed: Patriots' Day", 'closure'],
    ['Library closed to the public', 'closure'],
    ['Study Room 3 - Booked', 'room-booking'],
    ['Room booked', 'room-booking'],
    ['Meeting Room Booking', 'room-booking'],
    ['Private booking', 'room-booking'],
    ['PRIVATE EVENT - Hall', 'room-booking'],
    ['Reserved', 'room-booking'],
    ['HOLD: study room', 'room-booking'],
    ['Busy', 'free-busy'],
    ['Empty slot', 'placeholder'],
  ])('%j is left out as %s', (title, code) => {
    expect(leftOutBecause(title, null)).toBe(code);
  });

  it.each([
    'Grief circle (closed group)',
    'Closed Group: Women in recovery',
    'Closed meeting of Alcoholics Anonymous',
    'Film night with closed captions',
    'Christmas Craft Group (closed)',
    "Women's circle – closed",
    'Closing night party',
    'Closed to Open: a talk',
    'Closed Sunday meeting',
    'Fully Booked: a readers’ circle',
    'Hall of Fame night, nearly booked',
    'Hold the Line: carers’ evening',
    'Reserved seating concert',
    'Book club',
    'Busy Bees toddler group',
    'Free lunch',
    '',
  ])('%j is a gathering', (title) => {
    expect(leftOutBecause(title, null)).toBeNull();
  });

  it('are also those that their class keeps private', () => {
    expect(['PRIVATE', 'CONFIDENTIAL', 'PUBLIC', null].map((access) => leftOutBecause('Choir', access))).toEqual([
      'private',
      'private',
      null,
      null,
    ]);
  });
});
