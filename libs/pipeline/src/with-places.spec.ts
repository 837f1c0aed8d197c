import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Address, Gazetteer, Geo, Prepared, Venue } from '#libs/domain';
import { LazyGazetteer } from '#libs/platform';
import { aListing } from '../../../test/builders/a-listing.js';
import { prepareListing } from './prepare.js';
import { withPlaces, type SourceWhereabouts } from './with-places.js';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await new LazyGazetteer().get();
}, 60_000);

const host = { name: 'Elm Branch', kind: 'library', venue: null } as const;
const EMPTY: Address = { text: null, street: null, locality: null, region: null, postalCode: null, country: null };
const LONDON: SourceWhereabouts = { zone: 'Europe/London', venue: null };

function preparedAt(venue: Venue | null, mode: 'in-person' | 'online' = 'in-person'): Prepared {
  const listing = { ...aListing().build(), venue, mode };
  const rest = {
    detected: { platform: 'ics', confidence: 1, evidence: [] },
    complete: true,
    everyListing: true,
    next: null,
  };
  return { importer: 'ics', ...rest, takenBack: [], listings: [prepareListing(listing, host)], problems: [] };
}

const at = (address: Partial<Address>, geo: Geo | null = null): Venue => {
  return { name: 'Elm Hall', room: null, address: { ...EMPTY, ...address }, geo };
};

async function placed(prepared: Prepared, source = LONDON) {
  let asked = 0;
  const get = () => {
    asked += 1;
    return Promise.resolve(gazetteer);
  };
  const { listings } = await withPlaces(prepared, { get }, source);
  return { geo: listings[0]?.listing.venue?.geo ?? null, hash: listings[0]?.hash, asked };
}

describe('a venue that came without coordinates', () => {
  it('gets those of its town, marked as looked up and with how far off they may be', async () => {
    const before = preparedAt(at({ text: '12 Elm Street, Leeds', locality: 'Leeds', postalCode: 'LS1 4AB' }));
    const { geo, hash } = await placed(before);
    expect(geo).toEqual({ lat: 53.79648, lon: -1.54785, precision: 'locality', from: 'gazetteer', radius: 9_100 });
    expect(hash).not.toBe(before.listings[0]?.hash);
  });

  it('gets those of its ZIP code', async () => {
    const address = {
      text: '12 Elm St, Springfield, IL 62701',
      locality: 'Springfield',
      region: 'IL',
      postalCode: '62701',
    };
    expect((await placed(preparedAt(at(address)))).geo).toMatchObject({ precision: 'postcode', from: 'gazetteer' });
  });

  it.each([
    ['one of several towns', { locality: 'Newport' }],
    ['a town that there is not', { locality: 'Merrowdale' }],
    ['only the letters of a postcode', { text: 'Main Road, M14 7BU', postalCode: 'M14 7BU' }],
    ['a name at the end of a line, with nothing to bear it out', { text: 'Elm Lane, Bath' }],
  ])('gets none by %s', async (_what, address) => {
    const before = preparedAt(at(address));
    const { geo, hash } = await placed(before);
    expect([geo, hash]).toEqual([null, before.listings[0]?.hash]);
  });

  it('gets those of a town at the end of a line in the neighbourhood of the source', async () => {
    const home = at({}, { lat: 51.4, lon: -2.4, precision: 'exact' });
    const { geo } = await placed(preparedAt(at({ text: 'Elm Lane, Bath' })), { zone: 'Europe/London', venue: home });
    expect(geo).toMatchObject({ lat: 51.3751, precision: 'locality' });
  });
});

describe('what is left alone', () => {
  const exact: Geo = { lat: 1, lon: 2, precision: 'exact' };
  it.each([
    ['coordinates that the source gave', preparedAt(at({ locality: 'Leeds' }, exact)), exact],
    ['an online event', preparedAt(at({ locality: 'Leeds' }), 'online'), null],
    ['no place at all', preparedAt(null), null],
    ['a street that no town is named with', preparedAt(at({ text: '12 Elm Street' })), null],
  ])('%s, without loading anything', async (_what, prepared, geo) => {
    expect(await placed(prepared)).toMatchObject({ geo, asked: 0, hash: prepared.listings[0]?.hash });
  });
});
