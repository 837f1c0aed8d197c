import { describe, expect, it } from '@jest/globals';
import {
  hashOf,
  NO_MEMORY,
  type Answered,
  type KnownListing,
  type Listing,
  type Prepared,
  type PreparedListing,
  type Problem,
  type SourceMemory,
} from '#libs/domain';
import { knownListing } from '../../../test/builders/known-listing.js';
import { aListing } from '../../../test/builders/a-listing.js';
import { fingerprintOf, runOf, seriesOf } from './fingerprint.js';
import { resolve as resolveAll } from './resolve.js';

const ANSWERED: Answered = { at: '2026-11-20T12:00:00Z', elsewhere: false };

const resolve = (
  prepared: Prepared,
  before: readonly KnownListing[],
  { answered = ANSWERED, ...memory }: Partial<SourceMemory> & { answered?: Answered } = {},
) => resolveAll(prepared, before, { ...NO_MEMORY, ...memory }, answered);

describe('importing the same answer again', () => {
  it('writes nothing', () => {
    const weekly = readings('a', 'b');
    expect(resolve(weekly, known(weekly)).report).toMatchObject({ added: 0, changed: 0, unchanged: 2, missing: 0 });
  });

  it('writes a listing whose text changed, under the id it had', () => {
    const before = known(prepared([aListing().keyed('a').build()]));
    const outcome = resolve(prepared([aListing().keyed('a').saying('Now upstairs.').build()]), before);
    expect(outcome.upsert).toMatchObject([{ listingId: 'id-a', gatheringId: 'gathering-a' }]);
  });

  it('keeps the id when the source gives every event a new UID', () => {
    const before = known(prepared([aListing().keyed('old').build()]));
    const outcome = resolve(prepared([aListing().keyed('new').build()]), before);
    expect(outcome.upsert).toMatchObject([{ listingId: 'id-old', gatheringId: 'gathering-old' }]);
    expect(outcome.missing).toEqual([]);
  });
});

describe('a listing that the source no longer names', () => {
  const all = readings('a', 'b', 'c', 'd', 'e');
  const four = readings('a', 'b', 'c', 'd');

  it('is withdrawn only after three whole answers, a day apart', () => {
    const [second, third] = ['2026-11-19T12:00:00Z', '2026-11-19T11:00:00Z'];
    const states = [
      {},
      { missing: 1, missingSince: second, missedAt: second },
      { missing: 2, missingSince: second, missedAt: second },
      { missing: 2, missingSince: '2026-11-20T06:00:00Z', missedAt: '2026-11-20T06:00:00Z' },
      { missing: 9, missingSince: '2026-11-20T06:00:00Z', missedAt: '2026-11-20T06:00:00Z' },
      { missing: 1, missingSince: third, missedAt: third },
    ].map((before) => resolve(four, known(all, before)).missing[0]?.state);
    expect(states).toEqual(['unseen', 'unseen', 'withdrawn', 'unseen', 'unseen', 'unseen']);
  });

  it('is not missed a second time by the same answer', () => {
    const before = known(all, { missing: 2, missingSince: '2026-11-18T12:00:00Z', missedAt: ANSWERED.at });
    expect(resolve(four, before).missing[0]).toMatchObject({ missing: 2, state: 'unseen' });
  });

  it('is withdrawn at once when the source says itself that it is gone', () => {
    const outcome = resolve({ ...four, complete: false, everyListing: false, takenBack: ['e'] }, known(all));
    expect(outcome.missing).toMatchObject([{ listingId: 'id-e', state: 'withdrawn', retiredBy: 'taken-back' }]);
  });

  it('is withdrawn at once when it is named without a date ahead: its series was split, or has ended', () => {
    const ended = { ...four, ended: ['e'] };
    expect(resolve(ended, known(all)).missing).toMatchObject([
      { listingId: 'id-e', state: 'withdrawn', retiredBy: 'series-ended' },
    ]);
    const most = { ...readings('a', 'b'), ended: ['c', 'd', 'e'] };
    expect(resolve(most, known(all))).toMatchObject({ doubt: { kind: 'shrunk' }, missing: [{}, {}, {}] });
    expect(resolve({ ...ended, everyListing: false }, known(all)).missing).toEqual([]);
  });

  it('stays when the answer came from elsewhere', () => {
    expect(resolve(four, known(all), { answered: { ...ANSWERED, elsewhere: true } }).missing).toEqual([]);
  });

  it('stays when it was called off, whether the source still names it or not', () => {
    expect(resolve(four, known(all, { state: 'cancelled' })).missing).toEqual([]);
  });

  it('may only have been pushed off the end of a list that is as long as ever', () => {
    const dated = (key: string, date: string) => aListing().keyed(key).titled(key).at(`${date}T18:00:00`).build();
    const [a, b, c, last] = ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-09'].map((date, at) =>
      dated(`n${at}`, date),
    );
    const before = known(prepared([a, b, c, last].flatMap((one) => one ?? [])));
    const now = prepared([a, dated('new', '2026-12-01'), b, c].flatMap((one) => one ?? []));
    expect(resolve(now, before, { counts: [4] }).missing).toEqual([]);
    expect(resolve(now, before, { counts: [6] }).missing).toMatchObject([{ listingId: 'id-n3', missing: 1 }]);
  });

  it('stays when the answer was cut', () => {
    expect(resolve({ ...four, complete: false, everyListing: false }, known(all)).missing).toEqual([]);
  });

  it('counts as missing when the answer left out nothing but far dates', () => {
    const outcome = resolve({ ...four, complete: false }, known(all));
    expect(outcome.missing).toMatchObject([{ listingId: 'id-e', missing: 1, state: 'unseen' }]);
    expect(outcome.report).toMatchObject({ complete: false, everyListing: true });
  });

  it('stays when the answer is empty, even though it says it is complete', () => {
    const outcome = resolve(readings(), known(readings('a')));
    expect(statesAndCodes(outcome)).toEqual([['listed'], ['source-shrunk']]);
    expect(outcome.doubt).toMatchObject({ kind: 'emptied', lost: 1, of: 1, seen: 1 });
  });

  it('stays when the answer lost half of everything', () => {
    const outcome = resolve(readings('a', 'b'), known(all));
    expect(statesAndCodes(outcome)).toEqual([['listed', 'listed', 'listed'], ['source-shrunk']]);
    expect(outcome.doubt).toMatchObject({ kind: 'shrunk', lost: 3, of: 5 });
  });

  it('stays when more than one in twenty events of the answer were broken', () => {
    const error: Problem = { code: 'bad-date', message: 'A date could not be read.', where: 'x', severity: 'error' };
    expect(resolve({ ...four, problems: [error] }, known(all)).missing).toEqual([]);
  });

  it('is history when its last date is over, whatever the answer was', () => {
    const over = known(all, { nextStart: null });
    const outcome = resolve({ ...four, everyListing: false }, over);
    expect(outcome.missing).toMatchObject([{ listingId: 'id-e', missing: 0, state: 'past' }]);
  });

  it('is no history when it was withdrawn before it began', () => {
    expect(resolve(four, known(all, { nextStart: null, state: 'withdrawn' })).missing).toEqual([]);
  });
});

describe('an answer that lost too much at once', () => {
  const all = readings('a', 'b', 'c', 'd', 'e');
  const two = readings('a', 'b');
  const gone = (at: string | null) =>
    known(all).map((one) =>
      two.listings.some(({ listing }) => listing.key === one.key) ? one : { ...one, missingSince: at },
    );
  const doubt = {
    kind: 'shrunk',
    since: '2026-11-16T12:00:00Z',
    at: '2026-11-18T12:00:00Z',
    seen: 2,
    lost: 3,
    of: 5,
    hours: null,
    decision: null,
  } as const;

  it('is believed when it was the same three times over three days', () => {
    const outcome = resolve(two, gone('2026-11-16T12:00:00Z'), { doubt });
    expect(outcome.missing.map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn', 'withdrawn']);
    expect(outcome.missing.map(({ retiredBy }) => retiredBy)).toEqual(Array(3).fill('doubt-settled'));
    expect(outcome.doubt).toBeNull();
  });

  it.each([
    ['it was the same twice only', { seen: 1 }, two],
    ['the three were within a day', { since: '2026-11-19T12:00:00Z' }, two],
    ['a person said to keep what there was', { decision: 'keep' as const }, two],
    ['something else was lost this time', {}, readings('a', 'c')],
  ])('is not believed when %s', (_, part, answer) => {
    const outcome = resolve(answer, gone('2026-11-16T12:00:00Z'), { doubt: { ...doubt, ...part } });
    expect(outcome.missing.map(({ state }) => state)).not.toContain('withdrawn');
    expect(outcome.doubt).toMatchObject({ kind: 'shrunk' });
  });

  it('is believed at once when a person says so, by the answer that is already there', () => {
    const outcome = resolve(two, gone(doubt.at), {
      doubt: { ...doubt, decision: 'accept' },
      answered: { at: doubt.at, elsewhere: false },
    });
    expect(outcome.missing.map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn', 'withdrawn']);
  });

  it('is forgotten when what was lost is back', () => {
    expect(resolve(all, gone('2026-11-16T12:00:00Z'), { doubt })).toMatchObject({ doubt: null, missing: [] });
  });

  it('changes nothing at all when it names nothing that we know', () => {
    const outcome = resolve(readings('v', 'w', 'x', 'y', 'z'), known(all));
    expect(outcome).toMatchObject({ upsert: [], doubt: { kind: 'replaced', lost: 5, of: 5 } });
  });

  it('still says what is called off', () => {
    const off = prepared([
      aListing().keyed('a').titled('Group a').calledOff().build(),
      aListing().keyed('b').titled('Group b').build(),
    ]);
    expect(resolve(off, known(all)).upsert.map(({ prepared: one }) => one.listing.status)).toEqual(['cancelled']);
  });
});

describe('keys that cannot be relied on', () => {
  it('are not believed any more once most of them are new and most events the same', () => {
    const renamed = prepared(
      ['a', 'b', 'c', 'd'].map((key) => aListing().keyed(`new-${key}`).titled(`Group ${key}`).build()),
    );
    const outcome = resolve(renamed, known(readings('a', 'b', 'c', 'd')));
    expect(outcome).toMatchObject({ identity: 'fingerprint', missing: [] });
    expect(outcome.upsert.map(({ listingId }) => listingId)).toEqual(['id-a', 'id-b', 'id-c', 'id-d']);
  });

  it('do not mix up events whose keys changed places', () => {
    const swapped = prepared([
      aListing().keyed('a').titled('Group b').build(),
      aListing().keyed('b').titled('Group a').build(),
    ]);
    const outcome = resolve(swapped, known(readings('a', 'b')), { identity: 'fingerprint' });
    expect(outcome.upsert.map(({ listingId, prepared: one }) => [listingId, one.listing.title])).toEqual([
      ['id-b', 'Group b'],
      ['id-a', 'Group a'],
    ]);
  });

  it('stand for another event when they come back next season under another title', () => {
    const next = prepared([aListing().keyed('a').titled('Spring singing').at('2027-03-01T18:30:00').build()]);
    const outcome = resolve(next, known(readings('a'), { nextStart: null }));
    expect(outcome.upsert).toMatchObject([{ listingId: null, gatheringId: null }]);
    expect(outcome.rekeyed).toEqual([{ listingId: 'id-a', key: 'a~2026-12-01T18:30:00Z' }]);
    expect(outcome.missing).toMatchObject([{ listingId: 'id-a', state: 'past' }]);
  });

  it('are kept apart when one date has seen two events go', () => {
    const of = (title: string) => prepared([aListing().keyed('a').titled(title).build()]);
    const gone = known(of('Swimming'), { id: 'id-before', key: 'a~2026-12-01T18:30:00Z' });
    const next = prepared([aListing().keyed('a').titled('Egg hunt').at('2027-04-01T11:00:00').build()]);
    expect(resolve(next, [...known(of('Carols')), ...gone]).rekeyed).toEqual([
      { listingId: 'id-a', key: 'a~2026-12-01T18:30:00Z~id-a' },
    ]);
  });

  it('stand for the same event when only its title or only its date changed', () => {
    const before = known(readings('a'));
    const moved = prepared([aListing().keyed('a').titled('Group a').at('2027-03-01T18:30:00').build()]);
    const renamed = prepared([aListing().keyed('a').titled('Quiet group').build()]);
    const idsOf = (answer: Prepared) => resolve(answer, before).upsert.map(({ listingId }) => listingId);
    expect([idsOf(moved), idsOf(renamed)]).toEqual([['id-a'], ['id-a']]);
  });
});

describe('a source that moves everything by the same hours', () => {
  const at = (hour: number) =>
    prepared(
      ['a', 'b', 'c'].map((key) => aListing().keyed(key).titled(`Group ${key}`).at(`2026-12-01T${hour}:30:00`).build()),
    );

  it('is asked about once, and its times stay until then', () => {
    const outcome = resolve(at(19), known(at(18)));
    expect(outcome).toMatchObject({ upsert: [], doubt: { kind: 'shifted', hours: 1, lost: 3 } });
    expect(outcome.problems.map(({ code }) => code)).toEqual(['source-shifted']);
  });

  it('is believed when a person says so', () => {
    const { doubt } = resolve(at(19), known(at(18)));
    if (doubt === null) throw new Error('nothing was doubted');
    expect(resolve(at(19), known(at(18)), { doubt: { ...doubt, decision: 'accept' } }).upsert).toHaveLength(3);
  });

  it('is believed where only some move, or by no whole hours', () => {
    const [one, ...others] = at(18).listings;
    const some = { ...at(19), listings: [...at(19).listings.slice(0, 2), ...others.slice(-1)] };
    expect(one).toBeDefined();
    expect(resolve(some, known(at(18))).doubt).toBeNull();
  });
});

describe('a feed that lists each date on its own', () => {
  const tuesdays = ['2026-12-01', '2026-12-08', '2026-12-15'].map((date) =>
    aListing().keyed(date).at(`${date}T18:30:00`).build(),
  );

  it('brings one gathering with its dates', () => {
    const { upsert } = resolve(prepared(tuesdays), []);
    expect(new Set(upsert.map((row) => row.together)).size).toBe(1);
    expect(upsert[0]?.together).not.toBeNull();
  });

  it('adds a new date to the gathering that the others are in', () => {
    const before = known(prepared(tuesdays.slice(0, 1)));
    const outcome = resolve(prepared(tuesdays), before);
    expect(outcome.upsert.map((row) => row.gatheringId)).toEqual(['gathering-2026-12-01', 'gathering-2026-12-01']);
  });

  it('does not put a morning and an evening of the same name together', () => {
    const morning = aListing().keyed('m').at('2026-12-01T10:00:00').build();
    const { upsert } = resolve(prepared([morning, ...tuesdays]), []);
    expect(new Set(upsert.map((row) => row.together)).size).toBe(2);
  });

  it('starts anew when all of the old dates are over', () => {
    const over = known(prepared(tuesdays.slice(0, 1)), { nextStart: null });
    expect(resolve(prepared(tuesdays.slice(1)), over).upsert[0]?.gatheringId).toBeNull();
  });
});

function statesAndCodes({ missing, problems }: ReturnType<typeof resolve>) {
  return [missing.map(({ state }) => state), problems.map(({ code }) => code)];
}

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
    takenBack: [],
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
  return listings.map((one) => knownListing(one, part));
}
