import { describe, expect, it } from '@jest/globals';
import { duplicatePairs } from '../../../../test/support/duplicate-pairs.js';
import { pairFigures, type PairFigures } from '../../../../test/support/pair-figures.js';

const tuning = duplicatePairs('tuning');
const heldOut = duplicatePairs('held-out');

describe('the labelled pairs', () => {
  it('are many, of both kinds, each said once', () => {
    const all = [...tuning, ...heldOut];
    expect(all.length).toBeGreaterThanOrEqual(420);
    const same = all.filter(({ label }) => label === 'same').length / all.length;
    expect(same).toBeGreaterThan(0.35);
    expect(same).toBeLessThan(0.5);
    expect(heldOut.length / all.length).toBeGreaterThan(0.2);
    expect(new Set(all.map(({ theme, about }) => `${theme}: ${about}`)).size).toBe(all.length);
  });
});

describe.each([
  ['all pairs', [...tuning, ...heldOut]],
  ['the pairs that nothing was tuned on', heldOut],
])('of %s', (_, pairs) => {
  const figures = pairFigures(pairs);

  it('none is merged across two venues', () => {
    expect(figures.acrossVenues).toBe(0);
  });

  it('at least 99 in 100 merged ones are one gathering', () => {
    expect(figures.precision >= 0.99 ? [] : named(figures)).toEqual([]);
  });

  it('at least 9 in 10 that are one gathering are merged', () => {
    expect(figures.recall).toBeGreaterThanOrEqual(0.9);
  });

  it('at most one in ten is left to a person', () => {
    expect(figures.doubtful).toBeLessThanOrEqual(0.1);
  });
});

/** What to look at when a figure falls. */
function named({ wrong }: PairFigures): readonly string[] {
  return wrong.map(
    ({ theme, about, label, judgement }) => `${theme}: ${about} is ${label}, judged ${judgement.verdict}`,
  );
}
