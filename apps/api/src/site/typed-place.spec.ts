import { describe, expect, it } from '@jest/globals';
import { Clock, LazyGazetteer } from '#libs/platform';
import type { PlacesRepository } from '#libs/store';
import { PlacesService } from './places.service.js';
import { typedPlace } from './typed-place.js';

const HEATH = { id: 'heath-mh1', label: 'Marlow Heath MH1', lat: 51.5, lon: -1.2 };
const MOOR = { id: 'heath-mh2', label: 'Marlow Heath MH2', lat: 51.6, lon: -1.3 };
const repository = { areas: () => Promise.resolve([HEATH, MOOR]), zone: () => Promise.resolve('Europe/London') };
const places = new PlacesService(
  repository as unknown as PlacesRepository,
  new Clock(Date.parse('2026-11-24T00:00:00Z')),
  new LazyGazetteer(),
);
const WAIT_MS = 60_000;

describe('a typed place', () => {
  it(
    'is a town with how far it reaches',
    async () => {
      const { area, errors } = await typedPlace(places, { place: ' leeds ' });
      expect(area).toMatchObject({ label: 'Leeds', lat: 53.79648, radius: 9_100 });
      expect(errors).toEqual([]);
    },
    WAIT_MS,
  );

  it('is an area of the catalogue by its name or its half of a postcode', async () => {
    for (const place of ['marlow heath MH1', 'MH1', 'mh1 4ab']) {
      expect((await typedPlace(places, { place })).area).toMatchObject({ id: HEATH.id, radius: 0 });
    }
  });

  it('is one of the parts of a town that only the catalogue knows', async () => {
    const { area, choices } = await typedPlace(places, { place: 'Marlow Heath' });
    expect([area, choices.map(({ value }) => value)]).toEqual([null, [HEATH.id, MOOR.id]]);
  });

  it('is asked about where it is several, and then taken as chosen', async () => {
    const asked = await typedPlace(places, { place: 'Newport' });
    expect([asked.area, asked.errors.map(({ field }) => field)]).toEqual([null, ['place']]);
    const [, second] = asked.choices;
    const chosen = await typedPlace(places, { place: 'Newport', 'place.choice': second?.value ?? '' });
    expect([chosen.area?.id, chosen.errors]).toEqual([second?.value, []]);
    const stale = await typedPlace(places, { place: 'Richmond', 'place.choice': second?.value ?? '' });
    expect([stale.area, stale.errors.length]).toEqual([null, 1]);
  });

  it('is put right where it is not known, and nothing where nothing was typed', async () => {
    expect((await typedPlace(places, { place: 'Merrowdale' })).errors).toHaveLength(1);
    expect(await typedPlace(places, {})).toEqual({ area: null, errors: [], choices: [] });
  });

  it('may be the wide area of a postcode, only when that is chosen', async () => {
    const asked = await typedPlace(places, { place: 'LS6 2AB' });
    expect([asked.area, asked.choices]).toEqual([null, [{ value: 'aLS', label: 'LS postcodes, around Leeds' }]]);
    const chosen = await typedPlace(places, { place: 'LS6 2AB', 'place.choice': 'aLS' });
    expect(chosen.area).toMatchObject({ radius: 30_000 });
  });
});
