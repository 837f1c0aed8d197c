import { describe, expect, it } from '@jest/globals';
import { labelAges } from './label-ages.js';

describe('the ages that labels name', () => {
  it.each([
    [['Children Ages 0-5'], { min: 0, max: 5 }],
    [['Teens (13-17)', 'Ages 9 to 12'], { min: 9, max: 17 }],
    [['Adults (18+)', 'Teens (13-17)'], { min: 13, max: null }],
    [['18 and over'], { min: 18, max: null }],
    [['Infant (0-18 months)'], null],
    [['Grades 6-8'], null],
    [['Teens (13-17)', 'Families'], null],
    [['All ages'], null],
    [[], null],
  ])('%j', (labels, ages) => {
    expect(labelAges(labels)).toEqual(ages);
  });
});
