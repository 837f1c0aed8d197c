import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { asTherapist } from '../../../libs/store/src/clients/context.js';
import type { ClientId, GatheringId, Needs } from '#libs/domain';
import { KeyMissing, Keyring, openStore, SealBroken, type Therapist } from '#libs/store';
import { NOW, openedStore, type OpenedStore } from './opened-store.js';
import { aListing, outcome, prepared } from './prepared-listing.js';

const NEEDS: Needs = {
  needs: [{ attribute: 'sensory.noise', accept: { max: 1 }, strength: 'must' }],
  interests: ['wildflower-embroidery'],
  spaces: { mustAffirm: ['trans'] },
  home: { lat: 39.8, lon: -89.64 },
};

describe("a client's words", () => {
  let opened: OpenedStore;
  let who: Therapist;
  let gatherings: readonly GatheringId[];
  let clientId: ClientId;

  beforeAll(async () => {
    opened = await openedStore();
    const { store } = opened;
    const practiceId = await store.practices.create('Harbour practice');
    const user = await store.accounts.createUser({
      email: 'T@harbour.example',
      name: 'T',
      role: 'therapist',
      practiceId,
      passwordHash: 'hash',
    });
    who = { practiceId, therapistId: user.id };
    const source = await store.sources.add({
      name: 'Elm',
      importer: 'ics',
      url: 'https://elm.example/',
      zone: 'UTC',
      nextFetchAt: NOW,
    });
    const listings = ['a', 'b', 'c'].map((key) => prepared(aListing({ key, title: key })));
    await store.imports.saveOutcome(source.id, null, null, outcome(listings), NOW);
    gatherings = (await store.imports.known(source.id, NOW)).map((one) => one.gatheringId as GatheringId);
  }, 120_000);
  afterAll(() => opened.close());
  beforeEach(async () => {
    clientId = (await opened.store.clients.add(who, 'Marigold-label', 'Riverside-area')).id;
  });

  const sql = (text: string, parameters: unknown[] = []) =>
    asTherapist(opened.pool, who, (tx) => tx.query(text, parameters) as Promise<Record<string, unknown>[]>);
  const start = '2026-12-01T23:30:00Z';
  const choose = async (at: number) => {
    const item = await opened.store.shortlists.add(who, clientId, gatherings[at] as GatheringId, start, NOW);
    if (item === null) throw new Error('The client is this therapist’s own.');
    return item;
  };

  it('come back as they were written', async () => {
    const { clients } = opened.store;
    expect(await clients.find(who, clientId)).toMatchObject({
      label: 'Marigold-label',
      area: 'Riverside-area',
      hasNeeds: false,
    });
    expect(await clients.needs(who, clientId)).toBeNull();
    expect(await clients.saveNeeds(who, clientId, NEEDS)).toBe(true);
    expect(await clients.needs(who, clientId)).toEqual(NEEDS);
    expect(await clients.rename(who, clientId, 'Poppy')).toBe(true);
    expect(await clients.find(who, clientId)).toMatchObject({ label: 'Poppy', area: null, hasNeeds: true });
  });

  it('stand nowhere in the database in plain text', async () => {
    await opened.store.clients.saveNeeds(who, clientId, NEEDS);
    const item = await choose(0);
    await opened.store.shortlists.note(who, item.id, 'bring-the-blue-scarf', NOW);
    const share = await opened.store.shares.create(who, clientId, { now: NOW });
    await opened.store.shares.feedback(share?.token ?? '', item.id, 'not-for-me', NOW);
    const tables = ['client', 'client_key', 'shortlist_item', 'share', 'feed', 'practice_key'];
    const dump = (await Promise.all(tables.map((table) => sql(`SELECT * FROM ${table}`)))).flat();
    const text = JSON.stringify(dump);
    for (const word of ['Marigold', 'Riverside', 'sensory', 'embroidery', 'trans', 'scarf', 'not-for-me', share?.token])
      expect(text.includes(word ?? 'missing')).toBe(false);
    expect(text).toContain('v1.');
  });

  it('do not open when moved to another client, another column, or changed by one bit', async () => {
    const { clients } = opened.store;
    const other = await clients.add(who, 'Other');
    await clients.saveNeeds(who, clientId, NEEDS);
    await sql('UPDATE client SET needs = (SELECT needs FROM client AS a WHERE a.id = $1) WHERE id = $2', [
      clientId,
      other.id,
    ]);
    await expect(clients.needs(who, other.id)).rejects.toBeInstanceOf(SealBroken);
    await sql('UPDATE client SET area = label WHERE id = $1', [clientId]);
    await expect(clients.find(who, clientId)).rejects.toBeInstanceOf(SealBroken);
    const [kept] = await sql('SELECT needs FROM client WHERE id = $1', [clientId]);
    const needs = String(kept?.['needs']);
    const changed = `${needs.slice(0, -1)}${needs.endsWith('A') ? 'Q' : 'A'}`;
    await sql('UPDATE client SET needs = $2 WHERE id = $1', [clientId, changed]);
    await expect(clients.needs(who, clientId)).rejects.toBeInstanceOf(SealBroken);
    for (const id of [clientId, other.id]) await clients.remove(who, id);
  });

  it('do not open with a client key put in the place of another', async () => {
    const { clients } = opened.store;
    const other = await clients.add(who, 'Other');
    await sql(
      'UPDATE client_key SET wrapped = (SELECT wrapped FROM client_key AS a WHERE a.client_id = $1) WHERE client_id = $2',
      [clientId, other.id],
    );
    await expect(clients.find(who, other.id)).rejects.toBeInstanceOf(SealBroken);
    await clients.remove(who, other.id);
  });

  it('are gone for good once the key is, even when the rows come back from a backup', async () => {
    const { clients } = opened.store;
    await clients.saveNeeds(who, clientId, NEEDS);
    const [backup] = await sql('SELECT id, practice_id, owner_id, label, needs FROM client WHERE id = $1', [clientId]);
    expect(await clients.remove(who, clientId)).toBe(true);
    expect(await clients.remove(who, clientId)).toBe(false);
    expect(await clients.find(who, clientId)).toBeNull();
    await sql('INSERT INTO client (id, practice_id, owner_id, label, needs) VALUES ($1, $2, $3, $4, $5)', [
      ...Object.values(backup ?? {}),
    ]);
    expect(await clients.find(who, clientId)).toBeNull();
    expect(await clients.needs(who, clientId)).toBeNull();
    expect((await clients.list(who)).some(({ id }) => id === clientId)).toBe(false);
  });

  it('refuse a start with another master key, and open when the old one is given beside a new one', async () => {
    const next = randomBytes(32).toString('base64');
    const databaseUrl = opened.appUrl;
    await expect(openStore({ databaseUrl, keyring: Keyring.fromMaster(next) })).rejects.toBeInstanceOf(KeyMissing);
    const share = await opened.store.shares.create(who, clientId, { now: NOW });
    const store = await openStore({ databaseUrl, keyring: Keyring.fromMaster(next, [opened.masterKey]) });
    expect(await store.clients.find(who, clientId)).toMatchObject({ label: 'Marigold-label' });
    expect(await store.shares.open(share?.token ?? '', NOW)).toMatchObject({ clientId });
    await store.close();
    expect(() => Keyring.fromMaster('too short')).toThrow(/32 bytes/u);
  });

  it('keep a list in order: at the end, up, down, and closed up after a removal', async () => {
    const { shortlists } = opened.store;
    const items = [await choose(0), await choose(1), await choose(2)];
    expect(await choose(1)).toEqual(items[1]);
    const order = async () =>
      (await shortlists.forClient(who, clientId)).map(({ id, position }) => [
        items.findIndex((one) => one.id === id),
        position,
      ]);
    expect(await shortlists.move(who, items[2]?.id ?? '', 'up')).toBe(true);
    expect(await order()).toEqual([
      [0, 0],
      [2, 1],
      [1, 2],
    ]);
    expect(await shortlists.move(who, items[0]?.id ?? '', 'up')).toBe(false);
    expect(await shortlists.move(who, items[0]?.id ?? '', 'down')).toBe(true);
    expect(await order()).toEqual([
      [2, 0],
      [0, 1],
      [1, 2],
    ]);
    expect(await shortlists.remove(who, items[0]?.id ?? '', NOW)).toBe(true);
    expect(await order()).toEqual([
      [2, 0],
      [1, 1],
    ]);
    expect(await shortlists.removed(who, clientId)).toMatchObject({ id: items[0]?.id });
    await choose(0);
    expect((await shortlists.forClient(who, clientId)).map(({ position }) => position)).toEqual([0, 1, 2]);
    expect(await shortlists.removed(who, clientId)).toBeNull();
  });

  it('keep a note beside an item, and let go of it', async () => {
    const { shortlists } = opened.store;
    const { id } = await choose(0);
    expect(await shortlists.note(who, id, 'ask for the side door', NOW)).toBe(true);
    expect(await shortlists.forClient(who, clientId)).toMatchObject([{ note: 'ask for the side door' }]);
    await shortlists.note(who, id, null, NOW);
    expect(await shortlists.forClient(who, clientId)).toMatchObject([{ note: null, feedback: null, sequence: 0 }]);
  });

  it('give additions at the same moment a place each', async () => {
    await Promise.all([choose(0), choose(1), choose(2), choose(0), choose(1)]);
    const positions = (await opened.store.shortlists.forClient(who, clientId)).map(({ position }) => position);
    expect(positions).toEqual([0, 1, 2]);
  });
});
