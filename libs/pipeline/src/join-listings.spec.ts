import { describe, expect, it } from '@jest/globals';
import type { Listing } from '#libs/domain';
import { aListing } from '../../../test/builders/a-listing.js';
import { joinListings } from './join-listings.js';

const join = (...answers: readonly (readonly Listing[])[]) => {
  const { listings, problems } = joinListings(answers);
  return { listings: [...listings], problems };
};

describe('the answers of one run', () => {
  it('are one list by first date, whatever the order of the pages', () => {
    const one = aListing({ key: 'a', title: 'First' });
    const two = aListing({ key: 'b', title: 'Second' });
    expect(join([one], [two]).listings.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(join([two], [one]).listings.map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('name an event once that stands on two pages, and say so', () => {
    const { listings, problems } = join([aListing({ key: 'a' })], [aListing({ key: 'a' })]);
    expect([listings.length, problems.map(({ code }) => code)]).toEqual([1, ['in-two-answers']]);
  });

  it('fill each other: the page of an event says what the list leaves out', () => {
    const list = aListing({ key: 'a', description: 'Short', venue: null });
    const page = aListing({ key: 'a', description: 'A longer text about it', url: 'https://elm.example/a' });
    expect(join([{ ...list, url: null }], [page]).listings[0]).toMatchObject({
      description: 'A longer text about it',
      url: 'https://elm.example/a',
      venue: page.venue,
    });
  });

  it('call an event off when its own page does, dates and all', () => {
    const list = aListing({ key: 'a' });
    const [joined] = join([list], [{ ...list, status: 'cancelled' }]).listings;
    expect(joined?.status).toBe('cancelled');
    expect(joined?.occurrences.length).toBeGreaterThan(0);
    expect(new Set(joined?.occurrences.map(({ status }) => status))).toEqual(new Set(['cancelled']));
  });
});
