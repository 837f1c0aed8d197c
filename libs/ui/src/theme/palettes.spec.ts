import { describe, expect, it } from '@jest/globals';
import { contrast } from './contrast.suite.js';
import { type Palette, PALETTES } from './palettes.js';

const TEXT_ON: readonly (readonly [keyof Palette, readonly (keyof Palette)[]])[] = [
  ['text', ['background', 'surface', 'notice-background', 'error-background']],
  ['quiet', ['background', 'surface', 'notice-background']],
  ['link', ['background', 'surface', 'notice-background']],
  ['on-button', ['button']],
  ['error', ['background', 'surface', 'error-background']],
  ['matches', ['matches-background']],
  ['partly', ['partly-background']],
  ['differs', ['differs-background']],
  ['unknown', ['unknown-background']],
];
const SHAPES_ON: readonly (readonly [keyof Palette, readonly (keyof Palette)[]])[] = [
  ['border', ['background', 'surface']],
  ['focus', ['background', 'surface', 'notice-background', 'error-background']],
  ['button', ['background', 'surface']],
];

const pairs = (table: typeof TEXT_ON) =>
  Object.entries(PALETTES).flatMap(([theme, palette]) =>
    table.flatMap(([front, backs]) =>
      backs.map((back) => [theme, front, back, contrast(palette[front], palette[back])] as const),
    ),
  );

describe('the colours', () => {
  it.each(pairs(TEXT_ON))('of %s: %s on %s can be read (4.5:1)', (_, __, ___, ratio) => {
    expect(ratio).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(SHAPES_ON))('of %s: %s on %s can be seen (3:1)', (_, __, ___, ratio) => {
    expect(ratio).toBeGreaterThanOrEqual(3);
  });

  it('are soft in Calm and Dusk, and full in Standard', () => {
    expect(contrast(PALETTES.calm.text, PALETTES.calm.background)).toBeLessThan(13);
    expect(contrast(PALETTES.dusk.text, PALETTES.dusk.background)).toBeLessThan(13);
    expect(contrast(PALETTES.standard.text, PALETTES.standard.background)).toBeGreaterThan(16);
  });

  it('are measured as WCAG measures them', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
  });
});
