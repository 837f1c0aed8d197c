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

describe('dates that a feed lists one by one', () => {
  const of = (sourceId: string, day: string, status: Listing['status'], state: KnownListing['state'] = 'listed') => {
    const start = `2026-12-${day}T10:00:00Z`;
    const date = { start, end: null, startLocal: start.slice(0, -1), zone: 'UTC', recurrenceId: null, title: null };
    const one = said(sourceId, { status, description: status, occurrences: [{ ...date, status }] }, { state });
    return { ...one, id: `${sourceId} ${day}`, prepared: { ...one.prepared, run: `run of ${sourceId}` } };
  };
  const statuses = (merged: ReturnType<typeof mergeListings>) => [
    merged?.record.status,
    ...(merged?.occurrences ?? []).map(({ status }) => status),
  ];

  it.each(['cancelled', 'postponed'] as const)('are not all %s when the first of them is', (off) => {
    const state = off === 'cancelled' ? 'cancelled' : 'listed';
    const merged = mergeListings([of('a', '01', off, state), of('a', '08', 'scheduled'), of('a', '15', 'scheduled')]);
    expect(statuses(merged)).toEqual(['scheduled', off, 'scheduled', 'scheduled']);
    expect(merged?.description).toBe('scheduled');
  });

  it('are called off when all of them are', () => {
    const merged = mergeListings([of('a', '01', 'cancelled', 'cancelled'), of('a', '08', 'cancelled', 'cancelled')]);
    expect(statuses(merged)).toEqual(['cancelled', 'cancelled', 'cancelled']);
  });

  it('make only that date unsure which another source calls off, or no longer lists', () => {
    const series = [of('a', '01', 'scheduled'), of('a', '08', 'scheduled')];
    const off = [of('b', '01', 'cancelled', 'cancelled'), of('b', '08', 'scheduled')];
    expect(statuses(mergeListings([...series, ...off]))).toEqual(['scheduled', 'unconfirmed', 'scheduled']);
    const all = off.map((one) => ({ ...one, state: 'cancelled' as const }));
    expect(statuses(mergeListings([...series, ...all]))[0]).toBe('unconfirmed');
    const club = (one: StoredListing): StoredListing => ({ ...one, hostKind: 'club' });
    const gone = [of('b', '01', 'scheduled', 'withdrawn'), of('b', '08', 'scheduled')].map(club);
    expect(statuses(mergeListings([...series, ...gone]))[0]).toBe('scheduled');
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
