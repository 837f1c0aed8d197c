import { describe, expect, it } from '@jest/globals';
import { stylesheet } from './stylesheet.js';

const css = stylesheet();

describe('the stylesheet', () => {
  it('is whole: every brace that opens closes', () => {
    expect(css.split('{').length).toBe(css.split('}').length);
  });

  it('fetches nothing', () => {
    expect(css).not.toMatch(/url\(|@import|@font-face/u);
  });

  it('follows what the device asks for', () => {
    for (const wish of [
      'prefers-color-scheme: dark',
      'prefers-contrast: more',
      'prefers-reduced-motion',
      'forced-colors',
      'print',
    ]) {
      expect(css).toContain(wish);
    }
  });

  it('uses no physical sides, so that it can be mirrored', () => {
    expect(css).not.toMatch(
      /(?:margin|padding|border)-(?:left|right)|text-align: (?:left|right)|float: (?:left|right)/u,
    );
  });

  it('names no colour outside the tokens', () => {
    const rules = css.slice(css.indexOf('@layer base {'), css.indexOf('@layer print {'));
    expect(rules).not.toMatch(/#[0-9a-f]{3,8}\b/iu);
  });
});
