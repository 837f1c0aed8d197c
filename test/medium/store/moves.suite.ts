import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Listing, Source } from '#libs/domain';
import { NOW, openedStore, type OpenedStore } from './opened-store.js';
import { aListing, onDate, outcome, prepared } from './prepared-listing.js';

const FIRST = onDate('2026-12-01').start;

describe('where dates went', () => {
  let opened: OpenedStore;
  let source: Source;
  let number = 0;
  beforeAll(async () => {
    opened = await openedStore();
  }, 120_000);
  afterAll(() => opened.close());
  beforeEach(async () => {
    source = await opened.store.sources.add({
      name: 'Elm Branch',
      importer: 'ics',
      url: `https://moves-${String((number += 1))}.example/calendar.ics`,
      zone: 'America/New_York',
      nextFetchAt: NOW,
      state: 'active',
    });
  });

  const says = (listing: Partial<Listing>, now = NOW) => {
    const one = {
      ...prepared(aListing({ key: 'one', title: `Circle ${String(number)}`, ...listing })),
      run: `run ${now}`,
    };
    return opened.store.imports.saveOutcome(source.id, null, null, outcome([one]), now);
  };
  const single = (...dates: readonly string[]) => ({
    recurrence: null,
    occurrences: dates.map((date) => onDate(date)),
  });
  const moves = async () => {
    const [known] = await opened.store.imports.known(source.id, NOW);
    const found = await opened.store.gatherings.moves([known?.gatheringId ?? '']);
    return found.map(({ from, to }) => [from.slice(0, 10), to.slice(0, 10)]).toSorted();
  };

  it('is known of an event with one date that gets another time, and again', async () => {
    await says(single('2026-12-01'));
    await says(single('2026-12-02'));
    expect(await moves()).toEqual([['2026-12-01', '2026-12-02']]);
    await says(single('2026-12-04'));
    expect(await moves()).toEqual([
      ['2026-12-01', '2026-12-04'],
      ['2026-12-02', '2026-12-04'],
    ]);
  });

  it('is not said of a key that is used again once its date is over', async () => {
    await says(single('2026-12-01'));
    await says(single('2026-12-08'), '2026-12-03T00:00:00Z');
    expect(await moves()).toEqual([]);
  });

  it('is not guessed among several dates', async () => {
    await says(single('2026-12-01', '2026-12-08'));
    await says(single('2026-12-02', '2026-12-08'));
    expect(await moves()).toEqual([]);
  });

  it('is what an edited date of a series says, and is kept when the source has forgotten it', async () => {
    const edited = { ...onDate('2026-12-03'), recurrenceId: FIRST };
    await says({ occurrences: [edited, onDate('2026-12-08')] });
    await says({ occurrences: [onDate('2026-12-15')] }, '2026-12-10T00:00:00Z');
    expect(await moves()).toEqual([['2026-12-01', '2026-12-03']]);
  });
});
