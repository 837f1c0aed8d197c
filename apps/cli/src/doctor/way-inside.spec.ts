import { describe, expect, it } from '@jest/globals';
import { wayInsideFinding } from './way-inside.js';

describe('the second wall', () => {
  it('S-29 is said to be missing where the metadata address of a cloud can be reached', async () => {
    const asked: string[] = [];
    const found = await wayInsideFinding('production', (host, port) => {
      asked.push(`${host}:${port}`);
      return Promise.resolve(true);
    });
    expect(asked).toEqual(['169.254.169.254:80']);
    expect(found).toMatchObject([{ what: 'network', state: 'ill' }]);
  });

  it('S-29 is said to stand where it cannot', async () => {
    expect(await wayInsideFinding('production', () => Promise.resolve(false))).toMatchObject([{ state: 'well' }]);
  });

  it('is nobody’s concern on a machine for trying things', async () => {
    expect(await wayInsideFinding(undefined, () => Promise.reject(new Error('asked all the same')))).toEqual([]);
  });
});
