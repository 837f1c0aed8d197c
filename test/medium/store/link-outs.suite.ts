import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LinkOutFacts } from '#libs/store';
import { NOW, openedStore, type OpenedStore } from './opened-store.js';

const LATER = '2026-11-26T09:00:00Z';
const LAMP: LinkOutFacts = {
  organisation: 'Evening Lamp Circles',
  about: 'Circles where people speak about grief.',
  forWhom: 'Anyone who has lost someone.',
  how: 'Enter your town.',
  url: 'https://evening-lamp.example/find',
  placeUrl: 'https://evening-lamp.example/find?near={place}',
  phone: '01632 960 144',
  whyNotCopied: 'their terms forbid it',
  languages: ['English', 'Welsh'],
};

describe('lists that are kept elsewhere', () => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await openedStore();
  }, 120_000);
  afterAll(() => opened.close());

  it('are kept whole, changed, opened again, retired and shown again', async () => {
    const { linkOuts } = opened.store;
    const added = await linkOuts.add(LAMP, NOW);
    expect(added).toEqual({ ...LAMP, id: added.id, checkedAt: NOW, state: 'listed' });
    expect(await linkOuts.find(added.id)).toEqual(added);
    const other = await linkOuts.add({ ...LAMP, organisation: 'Clear Steps', placeUrl: null, phone: null }, NOW);
    expect((await linkOuts.list()).map(({ organisation }) => organisation)).toEqual([
      'Clear Steps',
      'Evening Lamp Circles',
    ]);
    await linkOuts.change(added.id, { ...LAMP, phone: null, languages: [] });
    await linkOuts.checked(added.id, LATER);
    await linkOuts.setState(other.id, 'retired');
    expect(await linkOuts.listed()).toEqual([{ ...added, phone: null, languages: [], checkedAt: LATER }]);
    await linkOuts.setState(other.id, 'listed');
    expect(await linkOuts.listed()).toHaveLength(2);
  });

  it('lead to https only, whatever came past the form', async () => {
    const { linkOuts } = opened.store;
    await expect(linkOuts.add({ ...LAMP, url: 'javascript:alert(1)' }, NOW)).rejects.toThrow(/link_out_is_https/u);
    await expect(linkOuts.add({ ...LAMP, placeUrl: 'https://a.example/' }, NOW)).rejects.toThrow(/link_out_place/u);
  });
});
