import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { epochMs, toInstant, type ClientId, type GatheringId } from '#libs/domain';
import type { Therapist } from '#libs/store';
import { NOW, openedStore, type OpenedStore } from './opened-store.js';
import { aListing, outcome, prepared } from './prepared-listing.js';

const START = '2026-12-01T23:30:00Z';
const days = (count: number) => toInstant(epochMs(NOW) + count * 86_400_000);

describe('links', () => {
  let opened: OpenedStore;
  let who: Therapist;
  let gatheringId: GatheringId;
  let clientId: ClientId;
  let itemId: string;
  const rename = async (title: string) => {
    const source = await opened.store.sources.findByUrl('https://elm.example/');
    if (source === null) throw new Error('The source was added first.');
    await opened.store.imports.saveOutcome(source.id, null, null, outcome([prepared(aListing({ title }))]), NOW);
    return (await opened.store.imports.known(source.id, NOW))[0]?.gatheringId as GatheringId;
  };

  beforeAll(async () => {
    opened = await openedStore();
    const { store } = opened;
    const practiceId = await store.practices.create('Practice');
    const account = { email: 't@p.example', name: 'T', role: 'therapist' as const, passwordHash: 'hash' };
    who = { practiceId, therapistId: (await store.accounts.createUser({ ...account, practiceId })).id };
    await store.sources.add({
      name: 'Elm',
      importer: 'ics',
      url: 'https://elm.example/',
      zone: 'UTC',
      nextFetchAt: NOW,
    });
    gatheringId = await rename('Reading');
  }, 120_000);
  afterAll(() => opened.close());
  beforeEach(async () => {
    clientId = (await opened.store.clients.add(who, 'Client')).id;
    itemId = (await opened.store.shortlists.add(who, clientId, gatheringId, START, NOW))?.id ?? '';
  });

  const share = async (options: { days?: number } = {}) => {
    const made = await opened.store.shares.create(who, clientId, { ...options, now: NOW });
    if (made === null) throw new Error('The client is this therapist’s own.');
    return made;
  };
  const feed = async () => {
    const made = await opened.store.feeds.create(who, clientId, { device: 'phone', mode: 'discreet', now: NOW });
    if (made === null) throw new Error('The client is this therapist’s own.');
    return made;
  };

  it('show the client’s list to whoever holds one, and that list only', async () => {
    const other = await opened.store.clients.add(who, 'Other');
    await opened.store.shortlists.add(who, other.id, gatheringId, START, NOW);
    const { token, id } = await share();
    expect(token).toMatch(/^pls_[\w-]{43}$/u);
    const shown = await opened.store.shares.open(token, NOW);
    expect(shown).toMatchObject({
      state: 'open',
      shareId: id,
      clientId,
      items: [{ id: itemId, gatheringId, start: START }],
    });
    expect(shown?.items).toHaveLength(1);
  });

  it('are the same nothing when unknown, ended, revoked, or of the other kind', async () => {
    const { shares, feeds } = opened.store;
    const { token, id } = await share({ days: 10 });
    const calendar = await feed();
    expect(await shares.open(calendar.token, NOW)).toBeNull();
    expect(await feeds.open(token, NOW)).toBeNull();
    for (const unknown of ['', 'pls_', `${token}x`, token.slice(0, -1), token.toUpperCase()]) {
      expect(await shares.open(unknown, NOW)).toBeNull();
      expect(await feeds.open(unknown, NOW)).toBeNull();
    }
    expect(await shares.open(token, days(9.9))).not.toBeNull();
    expect(await shares.open(token, days(10))).toBeNull();
    expect(await shares.revoke(who, id, NOW)).toBe(true);
    expect(await shares.revoke(who, id, NOW)).toBe(false);
    expect(await shares.open(token, NOW)).toBeNull();
  });

  it('last 90 days, a year at most, and end 60 days after their last use', async () => {
    expect((await share()).expiresAt).toBe(days(90));
    expect((await share({ days: 9_999 })).expiresAt).toBe(days(365));
    const { token } = await share({ days: 365 });
    expect(await opened.store.shares.open(token, days(50))).not.toBeNull();
    expect(await opened.store.shares.open(token, days(110))).not.toBeNull();
    expect(await opened.store.shares.open(token, days(171))).toBeNull();
  });

  it('take what the client thinks of an item of their own list', async () => {
    const { shares, shortlists, clients } = opened.store;
    const other = await clients.add(who, 'Other');
    const foreign = await shortlists.add(who, other.id, gatheringId, START, NOW);
    const { token } = await share();
    expect(await shares.feedback(token, itemId, 'interested', NOW)).toBe(true);
    expect(await shortlists.forClient(who, clientId)).toMatchObject([{ feedback: 'interested' }]);
    expect(await shares.feedback(token, foreign?.id ?? '', 'went', NOW)).toBe(false);
    expect(await shares.feedback(token, 'no id', 'went', NOW)).toBe(false);
    expect(await shares.feedback('pls_nobody', itemId, 'went', NOW)).toBe(false);
    expect(await shares.feedback(token, itemId, null, NOW)).toBe(true);
    expect(await shortlists.forClient(who, clientId)).toMatchObject([{ feedback: null }]);
  });

  it('give a calendar its list, its mode and a secret of its own', async () => {
    const [phone, laptop] = [await feed(), await feed()];
    const opens = (token: string) => opened.store.feeds.open(token, NOW);
    const first = await opens(phone.token);
    expect(first).toMatchObject({
      state: 'open',
      feedId: phone.id,
      mode: 'discreet',
      items: [{ id: itemId, sequence: 0 }],
    });
    expect(await opens(phone.token)).toEqual(first);
    const second = await opens(laptop.token);
    expect(first?.state === 'open' && second?.state === 'open' && first.uidSecret !== second.uidSecret).toBe(true);
  });

  it('number an entry anew when its gathering changed', async () => {
    const { token } = await feed();
    const entry = async (at: string) => {
      const shown = await opened.store.feeds.open(token, at);
      return shown?.state === 'open' ? [shown.items[0]?.sequence, shown.items[0]?.changedAt] : null;
    };
    expect([await entry(NOW), await entry(days(1))]).toEqual([
      [0, NOW],
      [0, NOW],
    ]);
    await rename('Reading, moved upstairs');
    expect([await entry(days(2)), await entry(days(3))]).toEqual([
      [1, days(2)],
      [1, days(2)],
    ]);
    await opened.store.gatherings.hold(gatheringId, 'Somebody felt unsafe there.');
    expect(await entry(days(4))).toEqual([2, days(4)]);
    await opened.store.gatherings.publish(gatheringId);
    expect(await entry(days(5))).toEqual([3, days(5)]);
    await opened.store.shortlists.note(who, itemId, 'Take the side door.', days(6));
    expect(await entry(days(6))).toEqual([3, days(5)]);
  });

  it('empty the phone for 30 days after revoking, and are unknown after', async () => {
    const { feeds } = opened.store;
    const { token, id } = await feed();
    expect(await feeds.revoke(who, id, NOW)).toBe(true);
    expect(await feeds.open(token, days(29))).toEqual({ state: 'revoked' });
    expect(await feeds.open(token, days(30))).toBeNull();
    expect(await feeds.list(who, clientId)).toMatchObject([{ id, device: 'phone', revokedAt: NOW }]);
  });

  it('keep a calendar alive while it is fetched, noting no more than the day', async () => {
    const { feeds } = opened.store;
    const { token } = await feed();
    for (let day = 0; day <= 400; day += 50)
      expect(await feeds.open(token, days(day))).toMatchObject({ state: 'open' });
    expect(await feeds.list(who, clientId)).toMatchObject([{ lastFetchedOn: days(400).slice(0, 10) }]);
    expect(await feeds.open(token, days(461))).toBeNull();
  });

  it('empty the phone of an erased client', async () => {
    const { feeds, shares, clients } = opened.store;
    const [calendar, page] = [await feed(), await share()];
    await clients.remove(who, clientId);
    expect(await feeds.open(calendar.token, NOW)).toEqual({ state: 'revoked' });
    expect(await shares.open(page.token, NOW)).toBeNull();
  });

  it('let the client add and end calendars by their page', async () => {
    const { shares, feeds } = opened.store;
    const { token } = await share();
    const made = await shares.createFeed(token, { device: 'tablet', mode: 'plain', now: NOW });
    expect(await feeds.open(made?.token ?? '', NOW)).toMatchObject({ state: 'open', mode: 'plain' });
    expect(await shares.feeds(token, NOW)).toMatchObject([{ id: made?.id, device: 'tablet' }]);
    expect(await shares.revokeFeed(token, made?.id ?? '', NOW)).toBe(true);
    expect(await feeds.open(made?.token ?? '', NOW)).toEqual({ state: 'revoked' });
    expect(await shares.createFeed('pls_nobody', { device: 'x', mode: 'busy', now: NOW })).toBeNull();
  });

  it('all end at once when the therapist says so', async () => {
    const { shares, feeds } = opened.store;
    const [page, calendar] = [await share(), await feed()];
    await shares.revokeAll(who, clientId, NOW);
    expect(await shares.open(page.token, NOW)).toBeNull();
    expect(await feeds.open(calendar.token, NOW)).toEqual({ state: 'revoked' });
    expect(await shares.list(who, clientId)).toMatchObject([{ id: page.id, revokedAt: NOW }]);
  });

  it.each([
    ['53100', 'a full disk'],
    ['25006', 'a server that only reads'],
  ])('F-11 are read on when nothing can be written, by %s (%s), and note it the next time', async (code) => {
    const { shares, feeds } = opened.store;
    const [page, calendar] = [await share(), await feed()];
    const tables = ['share', 'feed', 'shortlist_item'];
    await opened.owner.query(
      `CREATE OR REPLACE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no room' USING ERRCODE = '${code}'; END $$`,
    );
    for (const table of tables)
      await opened.owner.query(
        `CREATE TRIGGER no_room BEFORE UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION no_room()`,
      );
    try {
      expect(await shares.open(page.token, NOW)).toMatchObject({ items: [{ id: itemId }] });
      expect(await feeds.open(calendar.token, NOW)).toMatchObject({ items: [{ id: itemId }] });
      expect(await feeds.list(who, clientId)).toMatchObject([{ lastFetchedOn: null }]);
      await expect(shares.feedback(page.token, itemId, 'maybe', NOW)).rejects.toMatchObject({ code });
    } finally {
      for (const table of tables) await opened.owner.query(`DROP TRIGGER no_room ON ${table}`);
    }
    await feeds.open(calendar.token, NOW);
    expect(await feeds.list(who, clientId)).toMatchObject([{ lastFetchedOn: NOW.slice(0, 10) }]);
  });
});
