import { describe, expect, it } from '@jest/globals';
import type { Listing } from '#libs/domain';
import { aListing } from '../../../test/builders/a-listing.js';
import { joinListings } from './join-listings.js';

const join = (...answers: readonly (readonly Listing[])[]) => {
  const { listings, problems } = joinListings(answers.map((one) => ({ listings: one, takenBack: [] })));
  return { listings: [...listings], problems };
};

const listing = (more: Partial<Listing>): Listing => ({ ...aListing().build(), ...more });

describe('the answers of one run', () => {
  it('are one list by first date, whatever the order of the pages', () => {
    const one = listing({ key: 'a', title: 'First' });
    const two = listing({ key: 'b', title: 'Second' });
    expect(join([one], [two]).listings.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(join([two], [one]).listings.map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('name an event once that stands on two pages, and say so', () => {
    const { listings, problems } = join([listing({ key: 'a' })], [listing({ key: 'a' })]);
    expect([listings.length, problems.map(({ code }) => code)]).toEqual([1, ['in-two-answers']]);
  });

  it('fill each other: the page of an event says what the list leaves out', () => {
    const list = listing({ key: 'a', description: 'Short' });
    const page = listing({
      key: 'a',
      description: 'A longer text about it',
      url: 'https://elm.example/a',
      image: 'https://elm.example/a.png',
    });
    expect(join([list], [page]).listings[0]).toMatchObject({
      description: 'A longer text about it',
      url: 'https://elm.example/a',
      image: 'https://elm.example/a.png',
    });
  });

  it('take an event back that an earlier page listed, and list it again when a later one does', () => {
    const page = { listings: [listing({ key: 'a' }), listing({ key: 'b' })], takenBack: [] };
    const keysOf = (...answers: Parameters<typeof joinListings>[0]) =>
      [...joinListings(answers).listings].map(({ key }) => key);
    expect(keysOf(page, { listings: [], takenBack: ['a'] })).toEqual(['b']);
    expect(
      keysOf(page, { listings: [], takenBack: ['a'] }, { listings: [listing({ key: 'a' })], takenBack: [] }),
    ).toEqual(['a', 'b']);
  });

  it('call an event off when its own page does, dates and all', () => {
    const list = listing({ key: 'a' });
    const [joined] = join([list], [{ ...list, status: 'cancelled' }]).listings;
    expect(joined?.status).toBe('cancelled');
    expect(joined?.occurrences.length).toBeGreaterThan(0);
    expect(new Set(joined?.occurrences.map(({ status }) => status))).toEqual(new Set(['cancelled']));
  });
});
