import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { NO_MEMORY } from '#libs/domain';
import type { FetchAnswer, FetchError, Fetcher } from '#libs/fetch';
import { resolve as compare } from '#libs/pipeline';
import { fetchRecordOf } from '../../../apps/worker/src/runs/fetch-record.js';
import { knownListing } from '../../builders/known-listing.js';
import { AReader, calendar, KIND, NOW } from '../reading/a-reader.js';
import { ask, fetcherFor } from './asking.js';
import { HOSTILE_PATHS } from './hostile-paths.js';
import { serve, type TestServer } from './hostile-server.js';

jest.setTimeout(30_000);

let site: TestServer;
let reader: AReader;
beforeAll(async () => {
  site = await serve(HOSTILE_PATHS);
  reader = new AReader();
});
afterAll(() => Promise.all([site.stop(), reader.close()]));

const result = (fetcher: Fetcher, url: string): Promise<FetchAnswer | FetchError> =>
  fetcher.get(ask(url)).catch((failure: unknown) => failure as FetchError);
const record = (of: FetchAnswer | FetchError) =>
  fetchRecordOf({
    result: of,
    pace: {
      etag: '"v1"',
      lastModified: null,
      intervalMs: 21_600_000,
      changeRate: 0.3,
      failures: 0,
      lastParts: 1,
      lastCut: false,
      lastUrl: null,
      lastAnswerAt: null,
      unread: false,
      keyed: false,
      validatorsLie: false,
      lastNotModified: false,
      movedTo: null,
      movedSeen: 0,
    },
    moved: null,
    same: false,
    begun: false,
    now: NOW,
    jitter: 0.5,
    leastMs: 0,
  });

describe('a source that was good yesterday', () => {
  it('S-25 is refused at its poll when its name leads inside now, and shows why', async () => {
    const port = site.origin.split(':')[1] ?? '';
    const yesterday = fetcherFor([`club.example:${port}`], { resolve: () => Promise.resolve(['127.0.0.1']) });
    expect(record(await result(yesterday, `http://club.example:${port}/cal.ics`)).outcome).toBe('changed');

    const today = fetcherFor([], { resolve: () => Promise.resolve(['10.0.0.8']) });
    const before = site.connections();
    expect(record(await result(today, 'https://club.example/cal.ics'))).toMatchObject({
      outcome: 'refused',
      problemCode: 'fetch.refused-address',
      httpStatus: null,
      // What it had is kept: it may come back.
      etag: '"v1"',
    });
    expect(site.connections()).toBe(before);
  });

  it('D-08 keeps all we hold of it when its answer breaks off in an event and closes as if that were all', async () => {
    const cut = await result(fetcherFor([site.origin]), site.url('/cut-event'));
    if (cut instanceof Error || cut.kind !== 'fetched') throw new Error('it was not fetched');
    const whole = await reader.once(calendar(KIND));
    const prepared = await reader.once(Buffer.from(cut.snapshot.bytes));
    expect([prepared.listings, prepared.complete, prepared.everyListing]).toEqual([[], false, false]);
    expect(prepared.problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['truncated', 'cut-off']));
    const part = { missing: 2, missingSince: '2026-01-01T00:00:00Z', missedAt: '2026-01-02T00:00:00Z', nextStart: NOW };
    const known = whole.listings.map((one) => knownListing(one, part));
    const outcome = compare(prepared, known, NO_MEMORY, { at: NOW, elsewhere: false });
    expect([outcome.upsert, outcome.missing]).toEqual([[], []]);
  });
});
