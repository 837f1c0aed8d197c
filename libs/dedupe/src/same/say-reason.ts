import type { Reason } from './reason.js';

const PLACES: Readonly<Record<string, string>> = {
  'same name': 'The place is the same, by its name and where it is.',
  'same address': 'The address is the same, to the door.',
  'same coordinates': 'The points on the map are one place.',
  'same online': 'Both are online.',
  'different region': 'The places are in different states.',
  'different town': 'The places are in different towns.',
  'different coordinates': 'The points on the map are too far apart for one place.',
  'different postcode': 'The postcodes differ.',
  'different street': 'The house numbers in the street differ.',
  'different name': 'The places have different names.',
  'unknown only-the-name': 'The places have one name, and nothing says that they are in one town.',
  'unknown name-and-town': 'The places have one name, which says the town; one gives no address.',
  'unknown postcode': 'The postcodes do not agree, the names do; or the other way round.',
  'unknown address': 'The address is the same and the names of the place are not.',
  'unknown street': 'The house numbers differ, name and postcode do not.',
};

const TIMES: Readonly<Record<string, string>> = {
  equal: 'The dates and times are the same.',
  'one-of': 'One is a single date of the other’s series.',
  some: 'Only some of the dates are the same.',
  wall: 'The clock shows the same time; the time zones differ.',
  'day-only': 'The day is the same; one gives no time.',
  within: 'One lasts for days, the other is a date within them.',
  moved: 'The day is the same, the time is not.',
  slot: 'Day of the week and time are the same, the dates are not.',
  apart: 'They have no date in common.',
  unknown: 'One of them gives no date.',
};

const TITLES: Readonly<Record<string, string>> = {
  equal: 'The titles say the same.',
  contained: 'One title says all that the other does, and more.',
  partly: 'The titles have words in common, and each says something else as well.',
  bare: 'The titles are the same, in words that every group uses.',
  unlike: 'The titles have nothing in common.',
};

const PEOPLE: Readonly<Record<string, string>> = {
  gender: 'women or men',
  parent: 'mothers, fathers or grandparents',
  level: 'beginners or those who know more',
  language: 'a language',
  fellowship: 'a fellowship',
  loss: 'a kind of loss',
  ages: 'ages',
  part: 'a part of the course',
};

/** A reason in one plain sentence, for whoever decides. */
export function sayReason(reason: Reason): string {
  switch (reason.kind) {
    case 'place':
      return PLACES[`${reason.is} ${reason.by}`] ?? 'It is not known whether the place is the same.';
    case 'room':
      return 'They are in different rooms.';
    case 'mode':
      return 'One is online, the other in a room.';
    case 'time':
      return `${TIMES[reason.is] ?? reason.is}${reason.sameEnd === false ? ' They end at different times.' : ''}`;
    case 'title':
      return TITLES[reason.is] ?? reason.is;
    case 'people':
      return sayPeople(reason.is, PEOPLE[reason.of] ?? reason.of);
    case 'organizer':
      return reason.is === 'same' ? 'The same people hold it.' : 'Different people hold it.';
    case 'page':
      return 'Both lead to one page.';
    case 'booking':
      return 'Both are booked on one page.';
    case 'link':
      return 'Both meet under one link.';
    case 'text':
      return 'The descriptions are the same.';
    case 'keys':
      return 'They have nothing by which they would be found together.';
    case 'decision':
      return reason.is === 'same' ? 'A person said that they are one.' : 'A person said that they are two.';
  }
}

function sayPeople(is: 'apart' | 'one-sided' | 'unlike-ages', what: string): string {
  if (is === 'apart') return `They are for different people: each names ${what}, and not the same.`;
  if (is === 'one-sided') return `Only one of them names ${what}.`;
  return 'The ages that they name overlap and are not the same.';
}
