import { toInstant, weekday } from '#libs/domain';
import { WEAK_WORDS } from './words/weak-words.js';
import { stemOf } from './words/stem.js';
import type { Heard } from './heard.js';
import type { PlaceTraits } from './place/place-traits.js';
import type { TimeTraits } from './time/time-traits.js';
import { traitsOf, type Traits } from './traits.js';

/** A series with so few dates is found by each of them as well. */
const FEW_DATES = 3;
const MOST_SLOTS = 6;
const MOST_NAME_WORDS = 4;
/** Squares of about a kilometre; a point within a tenth of one from an edge is in both. */
const CELLS_A_DEGREE = 100;
const EDGE_DEGREES = 0.0015;

/**
 * Short strings by which a listing is looked up: two listings that {@link judge} calls the same have at least one in common, and hardly any
 * others do. A day of the week with a time, or a date, and beside it a postcode, a door, a street or a building of a town, a square on the map,
 * the title, or how the description begins; and the pages that it names. Sorted; five to fifteen are usual. Empty without a date and a page.
 */
export function blockingKeys(heard: Heard): readonly string[] {
  return keysOf(traitsOf(heard));
}

/** As {@link blockingKeys}, of traits that were read before. */
export function keysOf(traits: Traits): readonly string[] {
  const keys = new Set<string>();
  const times = traits.time === null ? [] : timeKeys(traits.time);
  const where = [...(traits.place === null ? [] : placeKeys(traits.place)), ...titleKeys(traits), ...textKeys(traits)];
  for (const time of times) for (const place of where) keys.add(`${time} ${place}`);
  for (const page of [traits.page, traits.booking, traits.room]) if (page !== null) keys.add(`page ${page}`);
  return [...keys].sort();
}

function timeKeys({ timed, dates }: TimeTraits): readonly string[] {
  const counts = new Map<string, number>();
  for (const start of timed.keys()) {
    // By UTC, so that zones that differ in name, or wrongly, make no difference; a series has two where clocks change.
    const utc = toInstant(start);
    const slot = `${weekday(utc.slice(0, 10))}${utc.slice(11, 16)}`;
    counts.set(slot, (counts.get(slot) ?? 0) + 1);
  }
  const slots = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, MOST_SLOTS);
  const few = dates.size <= FEW_DATES ? [...dates] : [];
  const utcDays = dates.size <= FEW_DATES ? [...timed.keys()].map((start) => toInstant(start).slice(0, 10)) : [];
  return [...slots.map(([slot]) => slot), ...new Set([...few, ...utcDays])];
}

function placeKeys({ name, kinds, town, street, postcode, geo }: PlaceTraits): readonly string[] {
  const streetName = street === null ? null : street.words.join(' ');
  const number = street === null || street.number === null ? null : String(street.number.from);
  const [near] = town;
  return [
    ...(postcode === null ? [] : [`post ${postcode}`]),
    ...(streetName === null || number === null ? [] : [`door ${number} ${streetName}`]),
    ...(streetName === null || near === undefined ? [] : [`street ${streetName} ${near}`]),
    ...(near === undefined ? nameKeysWithoutTown(name, kinds) : nameKeys(name, kinds, near)),
    ...(geo === null || geo.precision === 'locality' ? [] : cellsOf(geo.lat, geo.lon)),
  ];
}

/** A saint has a church in every town, so each word of a building's name goes with the first word of the town. */
function nameKeys(name: readonly string[], kinds: ReadonlySet<string>, town: string): readonly string[] {
  const words = [...name].sort().slice(0, MOST_NAME_WORDS);
  return [...words.map((word) => `name ${word} ${town}`), ...(words.length === 0 ? [kindKey(kinds, town)] : [])];
}

/** Any word of the name may be the town: "Elverton Library". */
function nameKeysWithoutTown(name: readonly string[], kinds: ReadonlySet<string>): readonly string[] {
  const words = [...name].sort().slice(0, MOST_NAME_WORDS);
  return words.flatMap((town) => [
    kindKey(kinds, town),
    ...words.filter((word) => word !== town).map((word) => `name ${word} ${town}`),
  ]);
}

function kindKey(kinds: ReadonlySet<string>, town: string): string {
  return `kind ${[...kinds].sort().join('+')} ${town}`;
}

function cellsOf(lat: number, lon: number): readonly string[] {
  const cells = [-EDGE_DEGREES, EDGE_DEGREES].flatMap((north) =>
    [-EDGE_DEGREES, EDGE_DEGREES].map((east) => {
      const [row, column] = [lat + north, lon + east].map((degrees) => Math.floor(degrees * CELLS_A_DEGREE));
      return `cell ${String(row)} ${String(column)}`;
    }),
  );
  return [...new Set(cells)];
}

/** How a description begins: whoever copies it begins with it. */
function textKeys({ text }: Traits): readonly string[] {
  const [first, , , second] = text;
  return first === undefined || second === undefined ? [] : [`text ${first} ${second}`];
}

/** Titles of at least two telling words; one word is on at that hour in too many towns. */
function titleKeys({ title }: Traits): readonly string[] {
  const telling = title.filter((word) => !WEAK.has(word));
  return telling.length < 2 ? [] : [`title ${[...telling].sort().join(' ')}`];
}

const WEAK: ReadonlySet<string> = new Set([...WEAK_WORDS].map(stemOf));
