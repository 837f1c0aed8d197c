import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FetchRecord, NewSource } from '#libs/store';
import { NOW, openedStore, type OpenedStore } from './opened-store.js';
import { aClaim, aListing, outcome, prepared } from './prepared-listing.js';

const LATER = '2026-11-25T18:00:00Z';

describe('what anyone may know of the sources', () => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await openedStore();
  }, 120_000);
  afterAll(() => opened.close());

  const add = (host: string, more: Partial<NewSource> = {}) =>
    opened.store.sources.add({
      name: host,
      importer: 'ics',
      url: `https://${host}/private-0123456789/a.ics?key=s3cret`,
      zone: 'Europe/London',
      nextFetchAt: NOW,
      state: 'active',
      ...more,
    });
  const fetched = async ({ id }: { readonly id: Awaited<ReturnType<typeof add>>['id'] }, records = [FETCH]) => {
    const { sources } = opened.store;
    for (const record of records) await sources.recordFetch(id, await sources.beginRun(id), record);
  };

  it('is the host of each that is read, and how often; never an address', async () => {
    const { sources } = opened.store;
    await fetched(await add('b.example', { hostName: 'Library B' }));
    await fetched(await add('a.example:8443'));
    const plain = await add('c.example', { url: 'http://c.example/x', allowHttp: true });
    await fetched(plain, [FETCH, { ...FETCH, outcome: 'unchanged', httpStatus: 304, bytes: null }]);
    await add('never-asked.example');
    await fetched(await add('paused.example', { state: 'paused' }));
    const sites = await sources.fetchedSites(100, 0);
    expect(sites).toEqual([
      { ...SITE, host: 'a.example:8443', site: 'https://a.example:8443/', name: 'a.example:8443' },
      { ...SITE, host: 'b.example', site: 'https://b.example/', name: 'Library B' },
      { ...SITE, host: 'c.example', site: 'http://c.example/', name: 'c.example' },
    ]);
    expect((await sources.fetchedSites(1, 1)).map(({ host }) => host)).toEqual(['b.example']);
    expect(await sources.fetchTotals()).toEqual({
      open: 3,
      keyed: 0,
      sentIn: 0,
      unnamed: 0,
      requests: 5,
      notModified: 1,
      bytesFetched: 4_000,
      bytesSaved: 1_000,
    });
  });

  it('is only a number of those with a key, those that were sent in, and those whose groups are not for everyone', async () => {
    const { sources, imports } = opened.store;
    const before = await sources.fetchedSites(100, 0);
    const keyed = await add('keyed.example');
    await sources.setKey(keyed.id, 'the key');
    await fetched(keyed);
    await add('form.invalid', { importer: 'form', state: 'paused' });
    await add('', { url: 'file:///srv/club.ics', state: 'paused' });
    const closed = await add('closed.example');
    await fetched(closed);
    const forSome = prepared(aListing({ key: 'closed' }), [aClaim('identity.relation', 'closed_to:black+women')]);
    await imports.saveOutcome(closed.id, null, null, outcome([forSome]), NOW);
    expect(await sources.fetchedSites(100, 0)).toEqual(before);
    expect(await sources.fetchTotals()).toMatchObject({ open: 3, keyed: 1, sentIn: 2, unnamed: 1 });
    const open = prepared(aListing({ key: 'open', title: 'Chess' }));
    await imports.saveOutcome(closed.id, null, null, outcome([open], { everyListing: false }), NOW);
    expect(await sources.fetchTotals()).toMatchObject({ open: 4, unnamed: 0 });
    const harm = prepared(aListing({ key: 'harm', title: 'Pathways' }), [aClaim('safety.harm', 'conversion')]);
    await imports.saveOutcome(closed.id, null, null, outcome([harm], { everyListing: false }), NOW);
    expect(await sources.fetchTotals()).toMatchObject({ open: 3, unnamed: 1 });
  });
});

const FETCH: FetchRecord = {
  at: NOW,
  outcome: 'changed',
  httpStatus: 200,
  etag: null,
  lastModified: null,
  bytes: 1_000,
  problemCode: null,
  nextFetchAt: LATER,
  finalUrl: null,
  intervalMs: 21_600_000,
  keepRun: false,
  nowhere: null,
  validatorsLie: false,
  moved: null,
};

const SITE = { importer: 'ics', intervalMs: 21_600_000, lastFetchAt: NOW, nextFetchAt: LATER };
