import { describe, expect, it } from '@jest/globals';
import { addDays, type Occurrence } from '#libs/domain';
import { rhythmOf } from './rhythm.js';

describe('dates that are listed one by one', () => {
  it.each([
    ['every week', [0, 7, 14, 21], 'weekly'],
    ['every week but one', [0, 7, 21, 28], 'weekly'],
    ['every two weeks', [0, 14, 28, 42], 'biweekly'],
    ['the first Tuesday of each month', [0, 35, 63, 91], 'monthly'],
    ['now and then', [0, 3, 11, 30], 'other'],
    ['three times', [0, 7, 14], null],
  ])('%s', (_, days, rhythm) => {
    expect(rhythmOf(days.map(on))).toBe(rhythm);
  });

  it('keep their rhythm at noon when the clocks change', () => {
    const noon = (date: string, start: string): Occurrence => ({ ...on(0), start, startLocal: `${date}T12:00:00` });
    const dates = [
      noon('2027-03-18', '2027-03-18T12:00:00Z'),
      noon('2027-03-25', '2027-03-25T12:00:00Z'),
      noon('2027-04-01', '2027-04-01T11:00:00Z'),
      noon('2027-04-08', '2027-04-08T11:00:00Z'),
    ];
    expect(rhythmOf(dates)).toBe('weekly');
  });
});

function on(days: number): Occurrence {
  const date = addDays('2026-12-01', days);
  const start = `${date}T18:00:00Z`;
  return {
    start,
    end: null,
    startLocal: `${date}T18:00:00`,
    zone: 'UTC',
    status: 'scheduled',
    recurrenceId: null,
    title: null,
  };
}
