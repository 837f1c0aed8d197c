import { describe, expect, it } from '@jest/globals';
import { attributeOf } from '#libs/domain';
import { TAGS } from './achurchnearyou/tags.js';
import { BY_WORLD_ID, WITHOUT_WORLD_ID } from './bmlt/formats.js';
import type { Says } from './reading/says.js';
import { MEANINGS } from './tsml/meanings.js';
import { PROGRAMS } from './tsml/programs.js';

const TABLES: readonly (readonly [string, readonly Says[]])[] = [
  ['Meeting Guide', Object.values(MEANINGS).flat()],
  ['BMLT', [...Object.values(BY_WORLD_ID).flat(), ...WITHOUT_WORLD_ID.flatMap((format) => format.says)]],
  ['A Church Near You', Object.values(TAGS)],
];

describe('a table of codes', () => {
  it.each(TABLES)('%s says only what the vocabulary can say', (_, said) => {
    const wrong = said.filter(({ attribute, value }) => {
      const known = attributeOf(attribute);
      if (known === undefined) return !/^(?:access|sensory|social|group|safety)\.[a-z-]+$/u.test(attribute);
      switch (known.type) {
        case 'tri':
          return value !== 'yes' && value !== 'no' && value !== 'limited';
        case 'ord':
          return typeof value !== 'number' || value < 0 || value > (known.max ?? 0);
        case 'set':
          return typeof value !== 'string' || ((known.values ?? []).length > 0 && !known.values?.includes(value));
        case 'relation':
          return typeof value !== 'string' || !/^(?:closed_to|centered_on|welcoming_generic):[a-z-]+$/u.test(value);
        default:
          return typeof value !== 'object';
      }
    });
    expect(wrong).toEqual([]);
  });

  it('uses every meaning, and writes each code once in a programme', () => {
    const entries = Object.values(PROGRAMS).map((text) => text.split('|').filter((entry) => entry !== ''));
    const twice = entries.flatMap((list) => {
      const codes = list.map((entry) => entry.split('=')[0]);
      return codes.filter((code, at) => codes.indexOf(code) !== at);
    });
    expect(twice).toEqual([]);
    const words = new Set(entries.flat().map((entry) => entry.split('=')[1]?.split(/[*@]/u)[0]));
    const elsewhere = new Set(['Online', 'No children']);
    expect(Object.keys(MEANINGS).filter((word) => !words.has(word) && !elsewhere.has(word))).toEqual([]);
  });
});
