import { describe, expect, it } from '@jest/globals';
import { hasWords } from './has-words.js';

describe('whether markup says anything in words', () => {
  it.each([
    ['', false],
    ['<p><img src="tea.jpg" alt="Tea"></p>', false],
    ['<div>&nbsp;</div>\n<br>', false],
    ['<style>p { color: red }</style><p></p>', false],
    ['<!-- said before -->', false],
    ['<p>Tea</p>', true],
    ['<div>&nbsp;<b>&eacute;t&eacute;</b></div>', true],
    ['a lone < and no end', true],
    ['Tea & cake', true],
    ['&&&& x', true],
    ['2 &lt; 3', true],
  ])('%j: %s', (markup, expected) => {
    expect(hasWords(markup)).toBe(expected);
  });
});
