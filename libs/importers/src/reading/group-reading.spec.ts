import { describe, expect, it } from '@jest/globals';
import { clockTime, secondsBetween } from './clock-time.js';
import { conferenceUrl } from './meeting-link.js';
import { blurred, geoAt } from './geo.js';
import { groupText } from './group-text.js';
import { monthDaysIn } from './month-days.js';
import { speaksOfShelter } from './shelter.js';
import { dayFromSunday, dayNamed } from './week-days.js';

describe('a time of day', () => {
  it.each([
    ['18:30', '18:30:00'],
    ['18:30:15', '18:30:15'],
    ['7:05', '07:05:00'],
    ['6:30 pm', '18:30:00'],
    ['6 PM', '18:00:00'],
    ['12:15 a.m.', '00:15:00'],
    ['12pm', '12:00:00'],
    ['noon', '12:00:00'],
    ['Midnight', '00:00:00'],
    ['18:30:00Z', '18:30:00'],
    ['18:30+01:00', '18:30:00'],
    ['24:00', null],
    ['18:75', null],
    ['13 pm', null],
    ['18', null],
    ['', null],
    ['by appointment', null],
    [null, null],
  ])('%j is %j', (text, clock) => {
    expect(clockTime(text)).toBe(clock);
  });

  it('lasts to the next time the clock shows the end', () => {
    expect([
      secondsBetween('18:30:00', '20:00:00'),
      secondsBetween('23:30:00', '00:30:00'),
      secondsBetween('10:00:00', '09:00:00'),
      secondsBetween('18:30:00', '18:30:00'),
      secondsBetween('18:30:00', null),
    ]).toEqual([5400, 3600, null, null, null]);
  });
});

describe('a day of the week', () => {
  it('is counted from Sunday', () => {
    expect(['0', '1', '6', '7', '8', '-1', 'Thursday', ''].map(dayFromSunday)).toEqual([
      'SU',
      'MO',
      'SA',
      'SU',
      null,
      null,
      'TH',
      null,
    ]);
  });

  it('is known by its name', () => {
    expect(['Monday', 'tues', 'Weds', 'THURS.', 'Saturdays', 'su', 'Funday', 'mo', 'money'].map(dayNamed)).toEqual([
      'MO',
      'TU',
      'WE',
      'TH',
      'SA',
      'SU',
      null,
      'MO',
      null,
    ]);
  });
});

describe('days of a month', () => {
  it.each([
    ['1st and 3rd Thursday', 'FREQ=MONTHLY;BYDAY=1TH,3TH'],
    ['1st & 3rd Thursdays', 'FREQ=MONTHLY;BYDAY=1TH,3TH'],
    ['Third and first Thu', 'FREQ=MONTHLY;BYDAY=1TH,3TH'],
    ['Meets on the last Friday of the month', 'FREQ=MONTHLY;BYDAY=-1FR'],
    ['2nd, 4th and last Tuesday', 'FREQ=MONTHLY;BYDAY=2TU,4TU,-1TU'],
    ['every first Monday', 'FREQ=MONTHLY;BYDAY=1MO'],
    ['Thursdays at 7', null],
    ['Thursday 1st December', null],
    ['21st Thursday', null],
    ['the first of many Mondays', null],
  ])('%j are %j', (text, rule) => {
    expect(monthDaysIn(text)?.rule ?? null).toBe(rule);
  });

  it('come with the words on either side', () => {
    expect(monthDaysIn('We meet on the 1st Monday only')).toMatchObject({ before: 'meet', after: 'only' });
  });
});

describe('notes of a group', () => {
  it.each([
    ['Use the side door. Passcode: 4821. Tea is served.', 'Use the side door. Tea is served.'],
    ['Meeting ID: 555 0100 0100\nPassword:\nhope123\nAll are welcome', 'All are welcome'],
    ['Please give by Venmo @elm-group.', ''],
    ['Give to $ElmGroup; ring the bell', 'ring the bell'],
    ['Ring Pat on 01632 960123. Bring a cup.', 'Bring a cup.'],
    ['Write to pat@elm.example for the link', ''],
    ['No meeting on 2026-12-24.', 'No meeting on 2026-12-24.'],
    ['We meet in room 12, third floor.', 'We meet in room 12, third floor.'],
    ['We meet at 41 Square Street.', 'We meet at 41 Square Street.'],
  ])('%j keep %j', (text, kept) => {
    expect(groupText([text])).toBe(kept);
  });

  it('lose a name together with its number', () => {
    expect(groupText(['Ring the bell. Ask for Ann B. 555-867-0101. Ramp at the back.'])).toBe(
      'Ring the bell. Ramp at the back.',
    );
    expect(groupText(['Contact: Ann Elm\n555-867-0101'])).toBe('');
    expect(groupText(['Contact Ann for the door. Contact Intergroup for info. Basic Text Study.'])).toBe(
      'Contact Intergroup for info. Basic Text Study.',
    );
  });

  it('are told once', () => {
    expect(groupText(['Ramp at the back.', null, 'Ramp at the back.'])).toBe('Ramp at the back.');
  });

  it('are read in linear time', () => {
    const before = performance.now();
    for (const unit of ['pass', '1 ', '.', 'a@', '$a', '(', 'id ', '555-']) groupText([unit.repeat(20_000)]);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});

describe('a link for joining', () => {
  it.each([
    ['https://zoom.us/j/555', 'https://zoom.us/j/555'],
    ['us02web.zoom.us/j/555', 'https://us02web.zoom.us/j/555'],
    ['https://elm.example/online', 'https://elm.example/online'],
    ['elm.example/online', null],
    ['ask for the link', null],
    ['javascript:alert(1)', null],
    ['', null],
    [null, null],
  ])('%j is %j', (raw, link) => {
    expect(conferenceUrl(raw)).toBe(link);
  });
});

describe('a point', () => {
  it('is on the globe, and never where programs write nought for unknown', () => {
    expect([geoAt(51.5, -0.1, 'exact'), geoAt(0, 0, 'exact'), geoAt(91, 0, 'exact'), geoAt(null, 1, 'exact')]).toEqual([
      { lat: 51.5, lon: -0.1, precision: 'exact' },
      null,
      null,
      null,
    ]);
    expect(blurred(geoAt(51.50123, -0.10987, 'exact'))).toEqual({ lat: 51.5, lon: -0.11, precision: 'approximate' });
  });
});

describe('a refuge', () => {
  it.each([
    ['Domestic Violence Support Circle', true],
    ['Elm Women’s Shelter', true],
    ["Elm women's refuge, ground floor", true],
    ['The Safe House', true],
    ['Refuge Recovery Elm Town', false],
    ['Picnic shelter 3', false],
    ['Elm Animal Shelter', false],
    ['Survivors of loss', false],
  ])('%j: %j', (words, is) => {
    expect(speaksOfShelter([null, words])).toBe(is);
  });
});
