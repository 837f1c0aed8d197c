import { describe, expect, it } from '@jest/globals';
import { cardId, listAddress } from './list-address.js';

describe('the way back to a list', () => {
  it('keeps how far ahead it looked, and the place on the page', () => {
    expect(listAddress('c', { weeks: 4 })).toBe('/clients/c/list');
    expect(listAddress('c', { weeks: 1, at: cardId('g') })).toBe('/clients/c/list?weeks=1#gathering-g');
    expect(listAddress('c', { weeks: 4, removed: true })).toBe('/clients/c/list?removed=1');
    expect(listAddress('c', { weeks: 8, removed: true })).toBe('/clients/c/list?weeks=8&removed=1');
  });
});
