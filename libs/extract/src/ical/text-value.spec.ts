import { describe, expect, it } from '@jest/globals';
import { splitText, unescapeText } from './text-value.js';

describe('TEXT values', () => {
  it.each([
    ['one\\, two\\; three', 'one, two; three'],
    ['line\\nnext\\Nlast', 'line\nnext\nlast'],
    ['back\\\\slash\\\\n', 'back\\slash\\n'],
    ['C:\\path', 'C:\\path'],
    ['unescaped, as many write; it', 'unescaped, as many write; it'],
  ])('%j is read as %j', (written, read) => {
    expect(unescapeText(written)).toBe(read);
  });

  it('lists are split on commas that are not escaped', () => {
    expect(splitText('Adults,Arts\\, crafts,Books')).toEqual(['Adults', 'Arts, crafts', 'Books']);
  });
});
