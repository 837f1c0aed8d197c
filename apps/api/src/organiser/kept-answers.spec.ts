import { describe, expect, it } from '@jest/globals';
import { KeptCalendar } from './kept-answers.js';

describe('a calendar that waits', () => {
  it('is still read as it was kept before more was asked', () => {
    const before = {
      organisation: 'The Chess Club',
      importer: 'ics',
      platform: 'google',
      count: 3,
      first: ['Chess for everyone'],
      flagged: [],
    };
    expect(KeptCalendar.parse(before)).toEqual({
      ...before,
      url: null,
      given: null,
      options: {},
      evidence: [],
      answers: [],
      remarks: 0,
      file: null,
    });
  });
});
