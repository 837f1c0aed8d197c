import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldPlaceName, type Gazetteer } from '#libs/domain';
import { LazyGazetteer } from './lazy-gazetteer.js';
import { nameHash } from './name-hash.js';
import { NameIndex } from './name-index.js';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await new LazyGazetteer().get();
}, 60_000);

describe('the gazetteer that comes with the packages', () => {
  it('is loaded once', async () => {
    expect(await new LazyGazetteer().get()).toBe(gazetteer);
  });

  it('knows towns by every spelling of their name, the larger ones first', () => {
    const [york, ...others] = gazetteer.towns('york');
    expect(york).toMatchObject({ name: 'York', country: 'GB', region: 'ENG', zone: 'Europe/London' });
    expect(others.length).toBeGreaterThan(5);
    expect(gazetteer.towns('ST. ALBANS')).toEqual(gazetteer.towns('Saint Albans'));
    expect(gazetteer.towns('Munchen')[0]?.name).toBe('Munich');
    expect(gazetteer.towns('Merrowdale')).toEqual([]);
    expect(gazetteer.towns('')).toEqual([]);
  });

  it('finds a town again by its id', () => {
    for (const town of gazetteer.towns('Newport')) expect(gazetteer.town(town.id)).toEqual(town);
    expect(gazetteer.town('g0')).toBeNull();
    expect(gazetteer.town('z62701')).toBeNull();
  });

  it('knows American codes, with how far they reach', () => {
    const town = gazetteer.postcode('62701', 'US');
    const desert = gazetteer.postcode('89049', 'US');
    expect(town).toMatchObject({ lat: expect.closeTo(39.8, 1), lon: expect.closeTo(-89.65, 1) });
    expect(desert?.radius).toBeGreaterThan(3 * (town?.radius ?? Infinity));
    expect(gazetteer.postcode('00000', 'US')).toBeNull();
    expect(gazetteer.postcode('62701', 'DE')).toBeNull();
  });

  it('tells the country of a zone only where it is one', () => {
    expect(gazetteer.countryOf('Europe/London')).toBe('GB');
    expect(gazetteer.countryOf('America/Chicago')).toBe('US');
    expect(gazetteer.countryOf('UTC')).toBeNull();
  });
});

describe('the index of names', () => {
  it('gives every row of a name and no other', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 12 }), { maxLength: 200 }), (names) => {
        const index = new NameIndex();
        names.forEach((name, row) => {
          index.add(name, row);
        });
        index.seal();
        for (const name of [...names, 'not there at all']) {
          expect(index.rows(name)).toEqual(names.flatMap((other, row) => (other === name ? [row] : [])));
        }
      }),
    );
  });

  it('keeps both halves of a hash in their bits', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const [high, low] = nameHash(name);
        expect([high >>> 0, low & 0x3fff]).toEqual([high, low]);
      }),
    );
  });
});

describe('a folded name', () => {
  it.each([
    ['Stoke-on-Trent', 'stoke on trent'],
    ['Saint Paul', 'st paul'],
    ['King’s Lynn', 'kings lynn'],
    ['Tyne & Wear', 'tyne and wear'],
    ['Šibenik', 'sibenik'],
    ['Gießen', 'giessen'],
    ['…', ''],
  ])('%s → %s', (name, folded) => {
    expect(foldPlaceName(name)).toBe(folded);
  });

  it('is its own folding', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(foldPlaceName(foldPlaceName(name))).toBe(foldPlaceName(name));
      }),
    );
  });
});
