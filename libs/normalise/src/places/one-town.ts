import { greatCircleKm, type GazetteerTown } from '#libs/domain';
import { townRadius } from './town-radius.js';

/** One place of that name, with how far (metres) it reaches. */
export type OneTown = { readonly town: GazetteerTown; readonly radius: number };

/** Nearer than that, one name is one place: a town and the parish around it, a city and its old middle. */
const ONE_PLACE_KM = 10;

/** Towns of one name as places: those beside each other are one, known by its largest, and reaching over all of them. */
export function asPlaces(towns: readonly GazetteerTown[]): readonly OneTown[] {
  const places: OneTown[] = [];
  for (const town of towns) {
    const at = places.findIndex((place) => isBeside(place.town, town));
    const place = places[at];
    if (place === undefined) places.push({ town, radius: townRadius(town) });
    else {
      const reach = greatCircleKm(place.town, town) * 1000 + townRadius(town);
      places[at] = { town: place.town, radius: Math.round(Math.max(place.radius, reach) / 100) * 100 };
    }
  }
  return places;
}

function isBeside(one: GazetteerTown, other: GazetteerTown): boolean {
  return one.country === other.country && greatCircleKm(one, other) <= ONE_PLACE_KM;
}
