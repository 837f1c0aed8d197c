import type { Gazetteer, LocatedPlace } from '#libs/domain';
import { locate } from './locate.js';
import { tellingLabels } from './town-label.js';
import { townRadius } from './town-radius.js';

/** A place that was located before, by its id; null when there is none. `country`: where the asker is, which labels leave out. */
export function placeById(id: string, gazetteer: Gazetteer, country: string | null): LocatedPlace | null {
  const code = /^[za]([A-Z\d]{1,5})$/u.exec(id)?.[1];
  if (code !== undefined) return placeByCode(id, code, gazetteer);
  const town = gazetteer.town(id);
  if (town === null) return null;
  const [name = town.name] = tellingLabels([town], gazetteer, country);
  const { lat, lon } = town;
  return { id, name, country: town.country, lat, lon, precision: 'locality', radius: townRadius(town) };
}

/** A ZIP code, or the letters of a British one, which "1" makes a postcode of. */
function placeByCode(id: string, code: string, gazetteer: Gazetteer): LocatedPlace | null {
  const located = locate(id.startsWith('z') ? code : `${code}1`, gazetteer, { country: 'US' });
  return located.found === 'one' && located.place.id === id ? located.place : null;
}
