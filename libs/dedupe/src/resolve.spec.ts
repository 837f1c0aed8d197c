import { describe, expect, it } from '@jest/globals';
import {
  hashOf,
  type KnownListing,
  type Listing,
  type Prepared,
  type PreparedListing,
  type Problem,
} from '#libs/domain';
import { aListing } from '../../../test/builders/a-listing.js';
import { fingerprintOf, runOf, seriesOf } from './fingerprint.js';
import { resolve } from './resolve.js';

describe('importing the same answer again', () => {
  it('writes nothing', () => {
    const weekly = readings('a', 'b');
    expect(resolve(weekly, known(weekly), []).report).toMatchObject({ added: 0, changed: 0, unchanged: 2, missing: 0 });
  });

  it('writes a listing whose text changed, under the id it had', () => {
    const before = known(prepared([aListing().keyed('a').build()]));
    const outcome = resolve(prepared([aListing().keyed('a').saying('Now upstairs.').build()]), before, []);
    expect(outcome.upsert).toMatchObject([{ listingId: 'id-a', gatheringId: 'gathering-a' }]);
  });

  it('keeps the id when the source gives every event a new UID', () => {
    const before = known(prepared([aListing().keyed('old').build()]));
    const outcome = resolve(prepared([aListing().keyed('new').build()]), before, []);
    expect(outcome.upsert).toMatchObject([{ listingId: 'id-old', gatheringId: 'gathering-old' }]);
    expect(outcome.missing).toEqual([]);
  });
});

describe('the same event in another source', () => {
  const here = aListing().keyed('uid-1').titled('Knit & Natter').build();

  it('joins that gathering when the fingerprints agree', () => {
    const candidate = { gatheringId: 'g9', key: 'other', title: 'x', fingerprint: fingerprintOf(here) };
    expect(resolve(prepared([here]), [], [candidate]).upsert[0]?.gatheringId).toBe('g9');
  });

  it('joins it when UID and title agree', () => {
    const candidate = { gatheringId: 'g9', key: 'uid-1', title: 'Knit and natter', fingerprint: 'different' };
    expect(resolve(prepared([here]), [], [{ ...candidate, title: 'KNIT & NATTER!' }]).upsert[0]?.gatheringId).toBe(
      'g9',
    );
  });

  it('does not join on a copied UID with another title', () => {
    const candidate = { gatheringId: 'g9', key: 'uid-1', title: 'Investment evening', fingerprint: 'different' };
    expect(resolve(prepared([here]), [], [candidate]).upsert[0]?.gatheringId).toBeNull();
  });
});

describe('a listing that the source no longer names', () => {
  const all = readings('a', 'b', 'c', 'd', 'e');
  const four = readings('a', 'b', 'c', 'd');

  it('is withdrawn only after three complete answers', () => {
    const states = [0, 1, 2].map((missing) => resolve(four, known(all, { missing }), []).missing[0]?.state);
    expect(states).toEqual(['unseen', 'unseen', 'withdrawn']);
  });

  it('stays when the answer was cut', () => {
    expect(resolve({ ...four, complete: false, everyListing: false }, known(all), []).missing).toEqual([]);
  });

  it('counts as missing when the answer left out nothing but far dates', () => {
    const outcome = resolve({ ...four, complete: false }, known(all), []);
    expect(outcome.missing).toEqual([{ listingId: 'id-e', missing: 1, state: 'unseen' }]);
    expect(outcome.report).toMatchObject({ complete: false, everyListing: true });
  });

  it('stays when the answer is empty, even though it says it is complete', () => {
    const outcome = resolve(readings(), known(readings('a')), []);
    expect([outcome.missing, outcome.problems.map((problem) => problem.code)]).toEqual([[], ['source-shrunk']]);
  });

  it('stays when the answer lost half of everything', () => {
    const outcome = resolve(readings('a', 'b'), known(all), []);
    expect([outcome.missing, outcome.problems.map((problem) => problem.code)]).toEqual([[], ['source-shrunk']]);
  });

  it('stays when more than one in twenty events of the answer were broken', () => {
    const error: Problem = { code: 'bad-date', message: 'A date could not be read.', where: 'x', severity: 'error' };
    expect(resolve({ ...four, problems: [error] }, known(all), []).missing).toEqual([]);
  });

  it('is history when its last date is over, whatever the answer was', () => {
    const over = known(all, { nextStart: null });
    const outcome = resolve({ ...four, everyListing: false }, over, []);
    expect(outcome.missing).toEqual([{ listingId: 'id-e', missing: 0, state: 'past' }]);
  });

  it('is no history when it was withdrawn before it began', () => {
    expect(resolve(four, known(all, { nextStart: null, state: 'withdrawn' }), []).missing).toEqual([]);
  });
});

describe('a feed that lists each date on its own', () => {
  const tuesdays = ['2026-12-01', '2026-12-08', '2026-12-15'].map((date) =>
    aListing().keyed(date).at(`${date}T18:30:00`).build(),
  );

  it('brings one gathering with its dates', () => {
    const { upsert } = resolve(prepared(tuesdays), [], []);
    expect(new Set(upsert.map((row) => row.together)).size).toBe(1);
    expect(upsert[0]?.together).not.toBeNull();
  });

  it('adds a new date to the gathering that the others are in', () => {
    const before = known(prepared(tuesdays.slice(0, 1)));
    const outcome = resolve(prepared(tuesdays), before, []);
    expect(outcome.upsert.map((row) => row.gatheringId)).toEqual(['gathering-2026-12-01', 'gathering-2026-12-01']);
  });

  it('does not put a morning and an evening of the same name together', () => {
    const morning = aListing().keyed('m').at('2026-12-01T10:00:00').build();
    const { upsert } = resolve(prepared([morning, ...tuesdays]), [], []);
    expect(new Set(upsert.map((row) => row.together)).size).toBe(2);
  });

  it('starts anew when all of the old dates are over', () => {
    const over = known(prepared(tuesdays.slice(0, 1)), { nextStart: null });
    expect(resolve(prepared(tuesdays.slice(1)), over, []).upsert[0]?.gatheringId).toBeNull();
  });
});

function readings(...keys: string[]): Prepared {
  return prepared(keys.map((key) => aListing().keyed(key).titled(`Group ${key}`).build()));
}

function prepared(listings: Listing[]): Prepared {
  const detected = { platform: 'ics', confidence: 1, evidence: [] };
  return {
    importer: 'ics',
    detected,
    complete: true,
    everyListing: true,
    next: null,
    listings: listings.map(ready),
    problems: [],
  };
}

function ready(listing: Listing): PreparedListing {
  const marks = {
    hash: hashOf(listing),
    fingerprint: fingerprintOf(listing),
    series: seriesOf(listing, 'host'),
    run: runOf(listing, 'host'),
  };
  return { listing, claims: [], recurring: null, ...marks };
}

function known({ listings }: Prepared, part: Partial<KnownListing> = {}): KnownListing[] {
  return listings.map(({ listing, hash, fingerprint, run }) => ({
    id: `id-${listing.key}`,
    key: listing.key,
    hash,
    fingerprint,
    gatheringId: `gathering-${listing.key}`,
    run,
    missing: 0,
    state: 'listed',
    nextStart: '2026-12-01T18:30:00Z',
    ...part,
  }));
}
