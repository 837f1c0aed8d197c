import { describe, expect, it } from '@jest/globals';
import { foldersIn, textOf } from './files.js';

describe('the README of the project', () => {
  it('leads to every library', () => {
    const text = textOf('README.md');
    expect(foldersIn('libs').filter((lib) => !text.includes(`libs/${lib}`))).toEqual([]);
  });

  it('names the two commands', () => {
    expect(textOf('README.md')).toMatch(/npm start[\s\S]*npm test/u);
  });
});
