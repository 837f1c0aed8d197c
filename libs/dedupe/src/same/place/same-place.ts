import { placeFacts, type PlaceFacts } from './place-facts.js';
import type { PlaceTraits } from './place-traits.js';

/** What two stated places are to each other, and what shows it. */
export type PlaceVerdict = { readonly verdict: 'same' | 'different' | 'unknown'; readonly because: PlaceGround };

export type PlaceGround =
  | 'name'
  | 'address'
  | 'coordinates'
  | 'town'
  | 'postcode'
  | 'street'
  | 'region'
  | 'name-and-town'
  | 'only-the-name'
  | 'unsaid';

/** Nearer than this is one plot; further apart than that no building reaches. Kilometres. */
const ONE_PLOT_KM = 0.06;
const NEAR_KM = 0.15;
const APART_KM = 0.5;
/** A town's middle lies no further from its last house. */
const TOWN_KM = 30;

/** The first of these that holds is the verdict. */
type Rule = readonly [PlaceVerdict['verdict'], PlaceGround, (facts: PlaceFacts) => boolean];

const AGAINST: readonly Rule[] = [
  ['different', 'region', ({ otherState }) => otherState],
  ['different', 'coordinates', (facts) => isFar(facts) && !(isDoor(facts) && facts.samePostcode === true)],
  ['different', 'coordinates', ({ roughKm }) => roughKm !== null && roughKm > TOWN_KM],
  ['different', 'town', (facts) => facts.sameTown === false && facts.samePostcode !== true && !isNear(facts)],
  // One street and number stands in many towns; in one town a wrong digit of the code is likelier.
  [
    'unknown',
    'postcode',
    (facts) => isOtherCode(facts) && facts.areNamedAlike && facts.sameDistrict && facts.sameTown !== false,
  ],
  ['different', 'postcode', isOtherCode],
  ['unknown', 'street', (facts) => facts.sameNumber === false && facts.areNamedAlike && isOneBlock(facts)],
  ['different', 'street', ({ sameNumber }) => sameNumber === false],
  ['unknown', 'address', (facts) => facts.names === 'apart' && isDoor(facts)],
  ['different', 'name', ({ names }) => names === 'apart'],
  ['unknown', 'postcode', (facts) => facts.names === 'crossed' && !isDoor(facts) && isOneBlock(facts)],
  ['different', 'name', (facts) => facts.names === 'crossed' && !isDoor(facts)],
];

const FOR: readonly Rule[] = [
  ['same', 'name', (facts) => facts.areNamedAlike && (facts.samePostcode === true || isDoor(facts) || isNear(facts))],
  ['same', 'name', (facts) => facts.areNamedAlike && facts.sameStreet && facts.sameTown === true],
  ['same', 'name', ({ names, sameTown }) => names === 'equal' && sameTown === true],
  ['unknown', 'name-and-town', ({ names, namesTheTown }) => names === 'equal' && namesTheTown],
  ['unknown', 'only-the-name', ({ areNamedAlike }) => areNamedAlike],
  ['same', 'address', (facts) => facts.names === 'crossed' && isDoor(facts) && isLocated(facts)],
  ['same', 'address', (facts) => facts.names === 'untold' && isDoor(facts) && (isLocated(facts) || facts.km !== null)],
  ['same', 'address', (facts) => facts.names === 'untold' && facts.sameStreet && isOneBlock(facts)],
  ['same', 'address', (facts) => facts.areWholeStreets && facts.sameStreet && facts.sameTown === true],
  ['same', 'coordinates', ({ names, km }) => names === 'untold' && km !== null && km < ONE_PLOT_KM],
];

/**
 * Whether two listings' places are one building. `same` needs a name and an address that agree, or an address to the door; a name alone is
 * in many towns. Whatever speaks against it makes it `different`: nobody is sent to another venue by a merge.
 */
export function samePlace(one: PlaceTraits, other: PlaceTraits): PlaceVerdict {
  const facts = placeFacts(one, other);
  const rule = [...AGAINST, ...FOR].find(([, , holds]) => holds(facts));
  return rule === undefined ? { verdict: 'unknown', because: 'unsaid' } : { verdict: rule[0], because: rule[1] };
}

function isDoor({ sameNumber }: PlaceFacts): boolean {
  return sameNumber === true;
}

function isNear({ km }: PlaceFacts): boolean {
  return km !== null && km < NEAR_KM;
}

function isFar({ km }: PlaceFacts): boolean {
  return km !== null && km > APART_KM;
}

function isOtherCode(facts: PlaceFacts): boolean {
  return facts.samePostcode === false && !(isDoor(facts) && facts.sameTown === true);
}

function isOneBlock({ samePostcode, narrowPostcode }: PlaceFacts): boolean {
  return samePostcode === true && narrowPostcode;
}

function isLocated({ samePostcode, sameTown }: PlaceFacts): boolean {
  return samePostcode === true || sameTown === true;
}
