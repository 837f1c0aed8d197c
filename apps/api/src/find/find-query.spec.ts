import { describe, expect, it } from '@jest/globals';
import { findHref, type FindQuery } from './find-query.js';

const QUERY: FindQuery = {
  text: 'tea & cake',
  area: 'heath',
  place: '',
  when: 'week',
  kind: '',
  filters: ['free', 'quiet'],
  page: 3,
};

describe('the address of a search', () => {
  it('is the same for the same search, in whatever order it was ticked', () => {
    expect(findHref(QUERY)).toBe('/find?q=tea%20%26%20cake&area=heath&when=week&filter=quiet&filter=free&page=3');
    expect(findHref({ ...QUERY, filters: ['quiet', 'free'] })).toBe(findHref(QUERY));
  });

  it('goes back to the first page when it changes', () => {
    expect(findHref(QUERY, { filters: [] })).toBe('/find?q=tea%20%26%20cake&area=heath&when=week');
  });

  it('is bare when nothing narrows', () => {
    expect(findHref({ text: '', area: '', place: '', when: 'month', kind: '', filters: [], page: 1 })).toBe('/find');
  });
});
