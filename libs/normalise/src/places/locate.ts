import { greatCircleKm, type Gazetteer, type GazetteerTown, type Located, type LocatedPlace } from '#libs/domain';
import { calledSo } from './called-so.js';
import { asPlaces, type OneTown } from './one-town.js';
import { askedByText, type PlaceAsked, type TownAsked } from './place-asked.js';
import { areaOf, POSTCODE_AREAS, type PostcodeArea } from './postcode-areas.js';
import { tellingLabels, townLabel } from './town-label.js';

type Point = { readonly lat: number; readonly lon: number };

/** What is known beside the words themselves. A hint chooses among places that fit; it never makes one fit. */
export type LocateHints = {
  /** ISO 3166-1 alpha-2: where most places that are asked about lie. */
  readonly country?: string | null;
  /** Where the asker's other places are. */
  readonly near?: Point | null;
};

const NEAR_KM = 50;
/** A post town's own villages may lie a little outside what we take for its area. */
const AREA_EDGE_KM = 15;
const MOST_CHOICES = 8;

/** Where a typed text is: a town, with its region or country or not, or a postal code. Several of one name are several. */
export function locate(text: string, gazetteer: Gazetteer, hints: LocateHints = {}): Located {
  return locateAsked(askedByText(text), gazetteer, hints);
}

/** As {@link locate}, for what was taken apart before. */
export function locateAsked(asked: PlaceAsked, gazetteer: Gazetteer, hints: LocateHints): Located {
  const byCode = digitCode(asked, gazetteer, hints);
  if (byCode?.found === 'one') return byCode;
  const area = britishArea(asked, gazetteer);
  for (const reading of asked.towns) {
    const places = asPlaces(fitting(reading, asked, area, gazetteer, hints));
    if (places.length > 0) return answer(places, gazetteer, hints);
  }
  if (area !== null) return { found: 'one', place: area.place };
  return byCode ?? { found: 'none', because: asked.towns.length === 0 ? 'nothing-said' : 'no-such-place' };
}

function digitCode({ postcode, country, towns }: PlaceAsked, gazetteer: Gazetteer, hints: LocateHints): Located | null {
  if (postcode?.kind !== 'digits') return null;
  const american = towns.some(({ regions }) => regions.some((region) => region.country === 'US')) ? 'US' : null;
  const where = country ?? american ?? hints.country ?? null;
  if (where === null) return { found: 'none', because: 'which-country' };
  const found = gazetteer.postcode(postcode.code, where);
  if (found === null) return { found: 'none', because: where === 'US' ? 'no-such-place' : 'code-not-covered' };
  const { code, lat, lon, radius } = found;
  return {
    found: 'one',
    place: { id: `z${code}`, name: code, country: where, lat, lon, precision: 'postcode', radius },
  };
}

type Area = { readonly area: PostcodeArea; readonly place: LocatedPlace };

/** No open package has the middles of British postcodes; their letters name a town that is looked up. */
function britishArea({ postcode }: PlaceAsked, gazetteer: Gazetteer): Area | null {
  if (postcode === null || postcode.kind === 'digits') return null;
  const letters = areaOf(postcode.code);
  const area = POSTCODE_AREAS.get(letters);
  const town = area && gazetteer.towns(area.town).find((one) => one.country === 'GB' && one.region === area.region);
  if (area === undefined || town === undefined) return null;
  const { lat, lon } = town;
  const name = `${letters} postcodes, around ${town.name}`;
  return {
    area,
    place: { id: `a${letters}`, name, country: 'GB', lat, lon, precision: 'area', radius: area.km * 1000 },
  };
}

function fitting(
  { town, regions }: TownAsked,
  { country, postcode }: PlaceAsked,
  area: Area | null,
  gazetteer: Gazetteer,
  hints: LocateHints,
): readonly GazetteerTown[] {
  const stated = country ?? (postcode !== null && postcode.kind !== 'digits' ? 'GB' : null);
  const fits = (one: GazetteerTown): boolean =>
    (stated === null || one.country === stated) &&
    (regions.length === 0 || regions.some((region) => region.country === one.country && region.code === one.region)) &&
    (area === null || greatCircleKm(one, area.place) <= area.area.km + AREA_EDGE_KM);
  const all = gazetteer.towns(town).filter(fits);
  const here = all.filter((one) => one.country === hints.country);
  return calledSo(town, here.length > 0 ? here : all);
}

function answer(places: readonly OneTown[], gazetteer: Gazetteer, { country = null, near }: LocateHints): Located {
  const around = near ? places.filter(({ town }) => greatCircleKm(town, near) <= NEAR_KM) : [];
  const [only, ...others] = around.length === 1 ? around : places;
  if (only === undefined) return { found: 'none', because: 'no-such-place' };
  if (others.length === 0) return { found: 'one', place: placeOf(only, townLabel(only.town, country)) };
  const choices = places.slice(0, MOST_CHOICES);
  const labels = tellingLabels(
    choices.map(({ town }) => town),
    gazetteer,
    country,
  );
  return { found: 'several', places: choices.map((choice, at) => placeOf(choice, labels[at] ?? choice.town.name)) };
}

function placeOf({ town, radius }: OneTown, name: string): LocatedPlace {
  const { id, country, lat, lon } = town;
  return { id, name, country, lat, lon, precision: 'locality', radius };
}
