import { describe, expect, it } from '@jest/globals';
import { flagIn, listIn, objectIn, rowsOf, textsIn } from './json-value.js';

describe('a value of a JSON answer', () => {
  it.each([
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [{ 12: 'a', 7: 'b' }, ['b', 'a']],
    [{ name: 'a' }, [{ name: 'a' }]],
    ['a', ['a']],
    [[], []],
    [{}, [{}]],
    [null, []],
    ['', []],
    [false, []],
  ])('%j is a list', (value, list) => {
    expect(listIn({ value }, 'value')).toEqual(list);
  });

  it('holds its texts once each, wherever they stand', () => {
    expect(textsIn({ at: { 1: ' Teens ', 2: 'Adults', 3: 'Teens', 4: 5 } }, 'at')).toEqual(['Teens', 'Adults']);
    expect(textsIn({ at: 'Teens' }, 'at')).toEqual(['Teens']);
    expect(textsIn({ at: [] }, 'at')).toEqual([]);
  });

  it('is rows, as a list or under numbers, or none', () => {
    expect(rowsOf([1])).toEqual([1]);
    expect(rowsOf({ 0: 'a', 2: 'b' })).toEqual(['a', 'b']);
    expect([rowsOf({}), rowsOf({ error: 'x' }), rowsOf('x'), rowsOf(null)]).toEqual([null, null, null, null]);
  });

  it('is never asked for what an object only inherits', () => {
    expect(objectIn({}, '__proto__')).toEqual({});
    expect(listIn({}, 'constructor')).toEqual([]);
    expect(flagIn([], 'length')).toBeNull();
  });
});
