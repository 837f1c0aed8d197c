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
  return {
    place: placeOf(one, other),
    sameRoom: one.place === null || other.place === null ? null : isSameRoom(one.place, other.place),
    modesClash: clash(one, other),
    time: timeLikeness(one.time, other.time),
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

function placeOf(one: Traits, other: Traits): Evidence['place'] {
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

function clash(one: Traits, other: Traits): boolean {
  const modes = [one.mode, other.mode];
  return modes.includes('online') && modes.includes('in-person');
}

/** Whether the title of one names the host of the other: "with Open Page Collective". */
function names(one: Traits, other: Traits): boolean {
  const said = new Set(one.title);
  return other.host.names.some((words) => words.length >= 2 && words.every((word) => said.has(word)));
}

function isSame(one: string | null, other: string | null): boolean {
  return one !== null && one === other;
}
