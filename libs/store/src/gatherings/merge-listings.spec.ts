import { describe, expect, it } from '@jest/globals';
import type { Claim, Cost, KnownListing, Listing } from '#libs/domain';
import { aListing } from '../../../../test/builders/a-listing.js';
import { mergeListings } from './merge-listings.js';
import type { StoredListing } from './stored-listing.js';

describe('merging what several sources say', () => {
  it('is nothing when nobody says anything', () => {
    expect(mergeListings([])).toBeNull();
  });

  it('lets the first that is still listed speak and fills only what it leaves unsaid', () => {
    const merged = mergeListings([
      said('gone', { title: 'Old name', url: 'https://gone.example/' }, { state: 'withdrawn' }),
      said('library', { title: 'Reading', mode: 'unknown', url: null }),
      said('city', { title: 'READING!!', mode: 'in-person', url: 'https://city.example/', cost: FREE }),
    ]);
    expect(merged).toMatchObject({ listed: true, title: 'Reading', mode: 'in-person', hostName: 'library' });
    expect(merged?.record).toMatchObject({ url: 'https://city.example/', cost: FREE });
  });

  it('never fills from a later source what an earlier one stated', () => {
    const merged = mergeListings([said('a', { cost: { ...FREE, kind: 'fixed', min: 5 } }), said('b', { cost: FREE })]);
    expect(merged?.record.cost).toMatchObject({ kind: 'fixed', min: 5 });
  });

  it('keeps claims of all that still list it, equal ones once, each with its source', () => {
    const merged = mergeListings([
      said('a', { description: 'One' }, { claims: [claim('x', 'yes')] }),
      said('b', { description: 'Two' }, { claims: [claim('x', 'yes'), claim('y', 'no')] }),
      said('c', {}, { claims: [claim('z', 'no')], state: 'withdrawn' }),
    ]);
    expect(merged?.record.claims.map(({ attribute, span }) => [attribute, span])).toEqual([
      ['x', [0, 3]],
      ['y', null],
    ]);
    expect(merged?.record.claimSources).toEqual(['a', 'b']);
  });

  it('is not listed when everybody has withdrawn it, and still says what the last one said', () => {
    expect(mergeListings([said('a', { title: 'Once' }, { state: 'withdrawn' })])).toMatchObject({
      listed: false,
      title: 'Once',
    });
  });

  it('lets a date that takes place win over a cancelled one at the same time', () => {
    const start = { start: '2026-12-01T10:00:00Z', end: null, startLocal: '2026-12-01T10:00:00', zone: 'UTC' };
    const date = (status: 'cancelled' | 'scheduled') => ({ ...start, status, recurrenceId: null, title: null });
    for (const occurrences of [
      [date('cancelled'), date('scheduled')],
      [date('scheduled'), date('cancelled')],
    ]) {
      expect(mergeListings([said('a', { occurrences })])?.occurrences.map(({ status }) => status)).toEqual([
        'scheduled',
      ]);
    }
  });
});

const FREE: Cost = { kind: 'free', min: null, max: null, currency: null, assumed: false };

function said(
  sourceId: string,
  listing: Partial<Listing>,
  { state = 'listed', claims = [] }: { state?: KnownListing['state']; claims?: Claim[] } = {},
): StoredListing {
  return {
    id: sourceId,
    state,
    sourceId,
    hostName: sourceId,
    hostKind: 'other',
    importer: 'ics',
    sourceGone: false,
    sourceStopped: false,
    prepared: {
      listing: { ...aListing().titled('Reading').saying('').never().build(), ...listing },
      claims,
      hash: '',
      fingerprint: '',
      series: '',
      run: null,
      recurring: null,
    },
  };
}

function claim(attribute: string, value: string): Claim {
  return {
    attribute,
    value,
    state: 'stated',
    confidence: 0.9,
    sourceClass: 'sentence',
    quote: 'One',
    span: [0, 3],
    code: null,
    noticeDays: null,
    valid: { from: null, until: null },
    scope: 'series',
  };
}
