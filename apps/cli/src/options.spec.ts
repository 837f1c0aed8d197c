import { describe, expect, it } from '@jest/globals';
import type { Given } from './command.js';
import { choiceOption, instantOption, numberOption, pairsOption, zoneOption } from './options.js';

const given = (options: Given['options']): Given => ({ positionals: [], options });

describe('an option', () => {
  it('that is an instant may have an offset, and becomes UTC', () => {
    expect(instantOption(given({ at: '2026-11-24T18:30:00-05:00' }), 'at')).toBe('2026-11-24T23:30:00Z');
    expect(instantOption(given({}), 'at')).toBe(null);
    expect(() => instantOption(given({ at: 'tomorrow' }), 'at')).toThrow('--at must be an instant');
  });

  it('that is a zone is one of the IANA database', () => {
    expect(zoneOption(given({ zone: 'Europe/London' }), 'zone')).toBe('Europe/London');
    expect(() => zoneOption(given({ zone: 'GMT Standard Time' }), 'zone')).toThrow('--zone must be an IANA zone');
  });

  it('that is a number is whole and not negative', () => {
    expect(numberOption(given({}), 'limit', 6)).toBe(6);
    for (const limit of ['-1', '2.5', 'six', '']) {
      expect(() => numberOption(given({ limit }), 'limit', 6)).toThrow('--limit must be a whole number');
    }
  });

  it('that is a word is one of a few', () => {
    expect(() => choiceOption(given({ kind: 'pub' }), 'kind', ['club', 'faith'])).toThrow('one of club, faith');
  });

  it('that is a pair keeps everything after the first equals sign', () => {
    expect(pairsOption(given({ option: ['program=aa', 'filter=a=b'] }), 'option')).toEqual({
      program: 'aa',
      filter: 'a=b',
    });
    expect(() => pairsOption(given({ option: ['=x'] }), 'option')).toThrow('<name>=<value>');
  });
});
