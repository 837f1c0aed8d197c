import { describe, expect, it } from '@jest/globals';
import { SOURCES, textOf } from './files.js';

const sizes = SOURCES.map((path) => ({ path, lines: textOf(path).split('\n').length - 1 }));

describe('the size of files', () => {
  it('is at most 80 lines for half of them', () => {
    const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
  });

  it('is at most 400 lines for every one', () => {
    expect(sizes.filter(({ lines }) => lines > 400)).toEqual([]);
  });
});

describe('the name of a folder', () => {
  it('says what is in it', () => {
    const vague = SOURCES.filter((path) => /\/(?:utils?|helpers?|common|shared|misc)\//u.test(path));
    expect(vague).toEqual([]);
  });
});
