import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_DISPLAY, DENSITIES, DETAILS, readDisplay, TEXT_SIZES, THEMES, writeDisplay } from './display.js';

const displays = fc.record({
  theme: fc.constantFrom(...THEMES),
  textSize: fc.constantFrom(...TEXT_SIZES),
  density: fc.constantFrom(...DENSITIES),
  detail: fc.constantFrom(...DETAILS),
});

describe('display settings', () => {
  it('come back from their cookie as they were', () => {
    fc.assert(fc.property(displays, (display) => expect(readDisplay(writeDisplay(display))).toEqual(display)));
  });

  it('fall back to the default for anything that is not ours', () => {
    expect(readDisplay(undefined)).toEqual(DEFAULT_DISPLAY);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(THEMES).toContain(readDisplay(text).theme);
      }),
    );
  });
});
