import { describe, expect, it } from '@jest/globals';
import type { ExtractedZone } from '#libs/domain';
import { resolveZone } from './zone.js';

const now = '2026-11-25T00:00:00Z';
const zone = (tzid: string, fields: Partial<ExtractedZone>): ExtractedZone => ({
  tzid,
  hint: null,
  standardOffset: null,
  daylightOffset: null,
  standardRule: null,
  daylightRule: null,
  ...fields,
});
const american = { standardRule: 'FREQ=YEARLY;BYDAY=1SU;BYMONTH=11', daylightRule: 'FREQ=YEARLY;BYDAY=2SU;BYMONTH=3' };
const european = {
  standardRule: 'FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  daylightRule: 'FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
};

describe('names of zones', () => {
  it.each([
    ['Europe/London', 'Europe/London'],
    ['"Europe/London"', 'Europe/London'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['GMT Standard Time', 'Europe/London'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['Eastern Standard Time', 'America/New_York'],
    ['Eastern Daylight Time', 'America/New_York'],
    ['US/Eastern', 'America/New_York'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['/freeassociation.sourceforge.net/Tzfile/Europe/London', 'Europe/London'],
    ['/citadel.org/20210210_1/America/New_York', 'America/New_York'],
    ['tzone://Microsoft/Utc', null],
    ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
    ['(GMT+01.00) Amsterdam / Berlin / Bern / Rome', 'Europe/Amsterdam'],
    ['(UTC+00:00) Dublin, Edinburgh, Lisbon, London', 'Europe/Dublin'],
    ['GMT+1', 'Etc/GMT-1'],
    ['UTC-05:00', 'Etc/GMT+5'],
    ['+0530', 'Asia/Kolkata'],
    ['GMT', 'UTC'],
    ['Z', 'UTC'],
    ['EST', 'America/New_York'],
    ['', null],
    ['Customized Time Zone', null],
    ['constructor', null],
    ['__proto__', null],
    ['../../etc/passwd', null],
    ['Middle/Earth', null],
  ])('%j means %j', (name, expected) => {
    expect(resolveZone(name, [], now)).toBe(expected);
  });
});

describe('zones defined in the file', () => {
  it.each([
    ['London', { standardOffset: 0, daylightOffset: 60, ...european }, 'Europe/London'],
    ['Berlin', { standardOffset: 60, daylightOffset: 120, ...european }, 'Europe/Berlin'],
    ['Chicago', { standardOffset: -360, daylightOffset: -300, ...american }, 'America/Chicago'],
    [
      'Sydney',
      {
        standardOffset: 600,
        daylightOffset: 660,
        standardRule: 'FREQ=YEARLY;BYDAY=1SU;BYMONTH=4',
        daylightRule: 'FREQ=YEARLY;BYDAY=1SU;BYMONTH=10',
      },
      'Australia/Sydney',
    ],
    ['a fixed offset', { standardOffset: -420 }, 'Etc/GMT+7'],
    ['a fixed offset of half an hour', { standardOffset: 330 }, 'Asia/Kolkata'],
    ['a name beside the offsets', { hint: 'Europe/Dublin', standardOffset: 0 }, 'Europe/Dublin'],
  ])('are found by their clock: %s', (_name, fields, expected) => {
    expect(resolveZone('Customized Time Zone 1', [zone('Customized Time Zone', fields)], now)).toBe(expected);
  });

  it('lose against a good name, for some writers cut their definitions short', () => {
    expect(resolveZone('Europe/Paris', [zone('Europe/Paris', { standardOffset: -300 })], now)).toBe('Europe/Paris');
  });

  it('that no place keeps are not guessed', () => {
    const odd = zone('Nowhere', { standardOffset: -461 });
    const mixed = zone('Mixed', { standardOffset: 0, daylightOffset: 60, ...american });
    expect([resolveZone('Nowhere', [odd], now), resolveZone('Mixed', [mixed], now)]).toEqual([null, null]);
  });
});
