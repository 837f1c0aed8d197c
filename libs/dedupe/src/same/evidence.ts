import { isOtherOrganizer, isSameHost } from './host-likeness.js';
import { peopleLikeness, type PeopleLikeness } from './people/people-likeness.js';
import { isSameRoom } from './place/room-likeness.js';
import { samePlace, type PlaceVerdict } from './place/same-place.js';
import { isSameText } from './text-likeness.js';
import { timeLikeness, type TimeLikeness } from './time/time-likeness.js';
import { titleLikeness, type TitleLikeness } from './title/title-likeness.js';
import type { Traits } from './traits.js';

/** All that two listings show of each other; what is decided from it is in `judge.ts`. */
export type Evidence = {
  readonly place: Omit<PlaceVerdict, 'because'> & { readonly because: PlaceVerdict['because'] | 'online' };
  readonly sameRoom: boolean | null;
  readonly modesClash: boolean;
  /** One title says that it is online, and the other's gathering is in a room. */
  readonly onlineInOneTitle: boolean;
  readonly time: TimeLikeness;
  readonly title: TitleLikeness;
  readonly people: PeopleLikeness;
  readonly sameHost: boolean;
  readonly otherOrganizer: boolean;
  readonly hasBranches: boolean;
  readonly samePage: boolean;
  readonly sameBooking: boolean;
  readonly sameLink: boolean;
  readonly sameText: boolean;
};

export function evidenceOf(one: Traits, other: Traits): Evidence {
  const around = {
    place: new Set([...one.around.place, ...other.around.place]),
    host: new Set([...one.around.host, ...other.around.host]),
  };
  const time = timeLikeness(one.time, other.time);
  return {
    place: placeAt(one, other, time),
    sameRoom: one.place === null || other.place === null ? null : isSameRoom(one.place, other.place),
    modesClash: clash(one, other),
    onlineInOneTitle: isOnlineBeside(one, other) || isOnlineBeside(other, one),
    time,
    title: titleLikeness(one.title, other.title, around),
    people: peopleLikeness(one.people, other.people),
    sameHost: isSameHost(one.host, other.host) || names(one, other) || names(other, one),
    otherOrganizer: isOtherOrganizer(one.host, other.host),
    hasBranches: one.host.hasBranches || other.host.hasBranches,
    samePage: isSame(one.page, other.page),
    sameBooking: isSame(one.booking, other.booking),
    sameLink: isSame(one.room, other.room),
    sameText: isSameText(one.text, other.text),
  };
}

function placeAt(one: Traits, other: Traits, time: TimeLikeness): Evidence['place'] {
  const place = placeOf(one, other);
  return place.verdict === 'same' && time.kind === 'wall' && mayBeTwoTowns(one, other) ? ONLY_THE_NAME : place;
}

/** What the places of two listings are to each other, whenever they are. */
export function placeOf(one: Traits, other: Traits): Evidence['place'] {
  if (one.mode === 'online' || other.mode === 'online') {
    // An online gathering is in no building; whether it is the same room shows by the link.
    const same = isSame(one.room, other.room);
    const known = one.room !== null && other.room !== null;
    if (same) return { verdict: 'same', because: 'online' };
    return { verdict: known ? 'different' : 'unknown', because: 'online' };
  }
  if (one.place === null || other.place === null) return { verdict: 'unknown', because: 'unsaid' };
  return samePlace(one.place, other.place);
}

const ONLY_THE_NAME: Evidence['place'] = { verdict: 'unknown', because: 'only-the-name' };

/** One clock on the wall in two zones of the world, and a town's name that stands in both for all that is said of it. */
function mayBeTwoTowns(one: Traits, other: Traits): boolean {
  if (one.place === null || other.place === null || !isZoned(one) || !isZoned(other)) return false;
  const located = (['region', 'postcode', 'geo'] as const).some(
    (by) => one.place?.[by] !== null && other.place?.[by] !== null,
  );
  return !located;
}

/** UTC is where calendars end up that know no zone. */
function isZoned({ time }: Traits): boolean {
  return [...(time?.timed.values() ?? [])].every(({ zone }) => !/^(?:utc|gmt|z|etc\/.*)$/iu.test(zone));
}

function clash(one: Traits, other: Traits): boolean {
  const modes = [one.mode, other.mode];
  return modes.includes('online') && modes.includes('in-person');
}

function isOnlineBeside(one: Traits, other: Traits): boolean {
  return one.saysOnline && !other.saysOnline && other.mode === 'in-person';
}

/** Whether the title of one names the host of the other: "with Open Page Collective". */
function names(one: Traits, other: Traits): boolean {
  const said = new Set(one.title);
  return other.host.names.some((words) => words.length >= 2 && words.every((word) => said.has(word)));
}

function isSame(one: string | null, other: string | null): boolean {
  return one !== null && one === other;
}
