import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldPlaceName, greatCircleKm, type Gazetteer, type Located } from '#libs/domain';
import { LazyGazetteer } from '#libs/platform';
import { locate } from './locate.js';
import { POSTCODE_AREAS } from './postcode-areas.js';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await new LazyGazetteer().get();
}, 60_000);

/** `name (precision)`, `A | B`, or why not. */
function said(located: Located): string {
  if (located.found === 'one') return `${located.place.name} (${located.place.precision})`;
  return located.found === 'several' ? located.places.map(({ name }) => name).join(' | ') : located.because;
}

describe('a place that somebody types', () => {
  it.each([
    ['York', 'GB', 'York (locality)'],
    ['  yORK ', 'GB', 'York (locality)'],
    ['Leeds, West Yorkshire', 'GB', 'Leeds (locality)'],
    ['Saint Albans', 'GB', 'St Albans (locality)'],
    ['stoke on trent', 'GB', 'Stoke-on-Trent (locality)'],
    ['Hull', 'GB', 'Kingston upon Hull (locality)'],
    ['Chicago', 'US', 'Chicago, IL (locality)'],
    ['Springfield, IL', null, 'Springfield, IL, United States (locality)'],
    ['springfield illinois', 'US', 'Springfield, IL (locality)'],
    ['Toronto, ON', 'CA', 'Toronto, ON (locality)'],
    ['Perth, WA', null, 'Perth, WA, Australia (locality)'],
    ['12 Elm St, Springfield, IL 62701', null, '62701 (postcode)'],
    ['62701', 'US', '62701 (postcode)'],
    ['62701-1234', 'US', '62701 (postcode)'],
    ['Newcastle', 'GB', 'Newcastle upon Tyne, England | Newcastle, Northern Ireland'],
    ['Newport, Wales', 'GB', 'Newport, Wales, near Cardiff | Newport, Wales, near Swansea'],
    ['Ashford', 'GB', 'Ashford, England, near Southend-on-Sea | Ashford, England, near Slough'],
    ['New York', 'US', 'New York City, NY (locality)'],
  ] as const)('%j in %s is %s', (text, country, expected) => {
    expect(said(locate(text, gazetteer, { country }))).toBe(expected);
  });

  it.each([
    ['Newport NP20', 'Newport (locality)', [51.588, -2.998]],
    ['Newport, TF10 7AA', 'Newport (locality)', [52.767, -2.377]],
    ['Newport PO30', 'Newport (locality)', [50.701, -1.291]],
    ['Richmond DL10', 'Richmond (locality)', [54.404, -1.734]],
    ['Leeds LS6 2AB', 'Leeds (locality)', [53.796, -1.548]],
    ['LS6 2AB', 'LS postcodes, around Leeds (area)', [53.796, -1.548]],
    ['m14', 'M postcodes, around Manchester (area)', [53.481, -2.237]],
  ])('a British postcode tells which town is meant: %j', (text, expected, [lat = 0, lon = 0]) => {
    const located = locate(text, gazetteer, { country: 'GB' });
    expect(said(located)).toBe(expected);
    expect(located).toMatchObject({ place: { lat: expect.closeTo(lat, 2), lon: expect.closeTo(lon, 2) } });
  });

  it.each([
    ['Merrowdale', 'GB', 'no-such-place'],
    ['asdf', 'GB', 'no-such-place'],
    ['99999', 'US', 'no-such-place'],
    ['', 'GB', 'nothing-said'],
    ['12', 'GB', 'nothing-said'],
    ['62701', null, 'which-country'],
    ['10115', 'DE', 'code-not-covered'],
    ['Springfield, Wales', null, 'no-such-place'],
  ] as const)('%j in %s is not known: %s', (text, country, because) => {
    expect(locate(text, gazetteer, { country })).toEqual({ found: 'none', because });
  });

  it('takes one of several only when it is the only one near', () => {
    const near = { lat: 39.78, lon: -89.65 };
    expect(said(locate('Springfield', gazetteer, { country: 'US', near }))).toBe('Springfield, IL (locality)');
    const between = { lat: 47, lon: -40 };
    expect(locate('Springfield', gazetteer, { country: 'US', near: between }).found).toBe('several');
  });

  it('looks abroad where nothing at home is called so', () => {
    expect(locate('Paris', gazetteer, { country: 'GB' })).toMatchObject({
      found: 'several',
      places: expect.arrayContaining([expect.objectContaining({ name: 'Paris, France' })]) as unknown,
    });
  });

  it('does not take the largest of several, wherever they are asked for', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'Springfield',
          'Newport',
          'Richmond',
          'Portland',
          'Cambridge',
          'Boston',
          'Washington',
          'Sutton',
        ),
        fc.constantFrom('GB', 'US', null),
        (name, country) => {
          const fit = gazetteer
            .towns(name)
            .filter((town) => foldPlaceName(town.name) === foldPlaceName(name))
            .filter((town) => country === null || town.country === country);
          const apart = fit.some((one) => fit.some((other) => greatCircleKm(one, other) > 20));
          if (apart) expect(locate(name, gazetteer, { country }).found).toBe('several');
        },
      ),
    );
  });
});

describe('laws of locating', () => {
  const NAMES = [
    'York',
    'Newport',
    'Springfield',
    'Leeds',
    'Saint Albans',
    'Perth',
    'Halifax',
    'Zürich',
    'Stoke-on-Trent',
    'Lincoln',
  ];
  const country = fc.constantFrom('GB', 'US', 'CA', null);
  const asked = fc.constantFrom(...NAMES);

  it('a name means the same however it is written', () => {
    const written = fc.constantFrom<(name: string) => string>(
      (name) => name.toUpperCase(),
      (name) => `  ${name.toLowerCase()} `,
      (name) => name.normalize('NFD'),
      (name) => name.replaceAll('-', ' '),
    );
    fc.assert(
      fc.property(asked, country, written, (name, hint, write) => {
        expect(locate(write(name), gazetteer, { country: hint })).toEqual(locate(name, gazetteer, { country: hint }));
      }),
    );
  });

  it('what is near only chooses among what the name means', () => {
    const near = fc.record({
      lat: fc.double({ min: -60, max: 60, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(asked, country, near, (name, hint, point) => {
        const all = locate(name, gazetteer, { country: hint });
        const chosen = locate(name, gazetteer, { country: hint, near: point });
        if (chosen.found !== 'one' || all.found !== 'several') expect(chosen).toEqual(all);
        else expect(greatCircleKm(chosen.place, point)).toBeLessThanOrEqual(50);
      }),
    );
  });

  it('any text at all has an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), country, (text, hint) => {
        expect(['one', 'several', 'none']).toContain(locate(text, gazetteer, { country: hint }).found);
      }),
    );
  });
});

describe('the letters of British postcodes', () => {
  it.each([...POSTCODE_AREAS])('%s stand for a town that there is', (_letters, { town, region }) => {
    const there = gazetteer.towns(town).filter((one) => one.country === 'GB' && one.region === region);
    expect(there).not.toEqual([]);
  });
});
