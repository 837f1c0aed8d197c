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
 * others do. A day of the week with a time, or a date, and beside it a postcode, a word of the building's name, a door, a square on the
 * map, a host, or the title; and the pages that it names. Sorted; usually five to twenty. Empty without a date and a page.
 */
export function blockingKeys(heard: Heard): readonly string[] {
  return keysOf(traitsOf(heard));
}

/** As {@link blockingKeys}, of traits that were read before. */
export function keysOf(traits: Traits): readonly string[] {
  const keys = new Set<string>();
  const times = traits.time === null ? [] : timeKeys(traits.time);
  const where = [...(traits.place === null ? [] : placeKeys(traits.place)), ...hostKeys(traits), ...titleKeys(traits)];
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

function placeKeys({ name, kinds, wholeName, town, street, postcode, geo }: PlaceTraits): readonly string[] {
  const words = name.length > 0 ? [...name].sort().slice(0, MOST_NAME_WORDS) : [];
  const only =
    words.length === 0 && wholeName.length > 0 ? [`kind ${[...kinds].sort().join('+')} ${town.join(' ')}`] : [];
  const door =
    street === null || street.number === null ? [] : [`door ${String(street.number.from)} ${street.words.join(' ')}`];
  const cells = geo === null || geo.precision === 'locality' ? [] : cellsOf(geo.lat, geo.lon);
  return [
    ...(postcode === null ? [] : [`post ${postcode}`]),
    ...words.map((word) => `name ${word}`),
    ...only,
    ...door,
    ...cells,
  ];
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

function hostKeys({ host }: Traits): readonly string[] {
  return host.names.map((words) => `host ${[...words].sort().join(' ')}`);
}

/** Titles of at least two telling words; one word is on at that hour in too many towns. */
function titleKeys({ title, around }: Traits): readonly string[] {
  const telling = title.filter((word) => !around.place.has(word) && !WEAK.has(word));
  return telling.length < 2 ? [] : [`title ${[...telling].sort().join(' ')}`];
}

const WEAK: ReadonlySet<string> = new Set([...WEAK_WORDS].map(stemOf));
