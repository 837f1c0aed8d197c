import { beforeAll, expect, it } from '@jest/globals';
import type { Gazetteer } from '#libs/domain';
import { LazyGazetteer } from '#libs/platform';
import { locate } from './locate.js';
import { placeById } from './place-by-id.js';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await new LazyGazetteer().get();
}, 60_000);

it.each([
  ['Leeds', 'GB'],
  ['62701', 'US'],
  ['LS6 2AB', 'GB'],
  ['M14', 'GB'],
  ['Newport', 'GB'],
])('a place that was located is found again: %s', (text, country) => {
  const located = locate(text, gazetteer, { country });
  const places = located.found === 'one' ? [located.place] : located.found === 'several' ? located.places : [];
  expect(places).not.toEqual([]);
  for (const { id, lat, lon } of places) expect(placeById(id, gazetteer, country)).toMatchObject({ id, lat, lon });
});

it.each(['', 'g0', 'z00000', 'aQQ', 'heath', 'g1 OR 1=1', 'aLS6'])('%j is no place', (id) => {
  expect(placeById(id, gazetteer, 'GB')).toBeNull();
});
