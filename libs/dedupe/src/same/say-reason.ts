import type { Reason } from './reason.js';

/** What is said of each kind of reason and value; a place by its ground as well. */
const SAYINGS: Readonly<Record<string, string>> = {
  'place same name': 'The place is the same, by its name and where it is.',
  'place same address': 'The address is the same.',
  'place same coordinates': 'The points on the map are one place.',
  'place same online': 'Both meet under one link.',
  'place different region': 'The places are in different states.',
  'place different town': 'The places are in different towns.',
  'place different coordinates': 'The points on the map are too far apart for one place.',
  'place different postcode': 'The postcodes differ.',
  'place different street': 'The house numbers in the street differ.',
  'place different name': 'The places have different names.',
  'place different online': 'They meet under different links.',
  'place unknown only-the-name': 'The places have one name, and nothing says that they are in one town.',
  'place unknown name-and-town': 'The places have one name, which says the town; one gives no address.',
  'place unknown postcode': 'Of name and postcode of the place one agrees and the other does not.',
  'place unknown address': 'The address is the same and the names of the place are not.',
  'place unknown street': 'The house numbers differ, name and postcode do not.',
  'place unknown online': 'At least one is online and gives no link.',
  'place unknown unsaid': 'It is not known whether the place is the same.',
  'room different': 'They are in different rooms.',
  'mode different': 'One is online, the other in a room.',
  'time equal': 'The dates and times are the same.',
  'time one-of': 'One is a single date of the other’s series.',
  'time some': 'Only some of the dates are the same.',
  'time wall': 'The clock shows the same time; the time zones differ.',
  'time day-only': 'The day is the same; one gives no time.',
  'time within': 'One lasts for days, the other is a date within them.',
  'time moved': 'The day is the same, the time is not.',
  'time slot': 'One goes on at the day and time of the week at which the other ends.',
  'time apart': 'They have no date in common.',
  'time unknown': 'One of them gives no date.',
  'title equal': 'The titles say the same.',
  'title contained': 'One title says all that the other does, and more.',
  'title partly': 'The titles have words in common, and each says something else as well.',
  'title bare': 'The titles are the same, in words that every group uses.',
  'title unlike': 'The titles have nothing in common.',
  'organizer same': 'The same people hold it.',
  'organizer different': 'Different people hold it.',
  'page same': 'Both lead to one page.',
  'booking same': 'Both are booked on one page.',
  'link same': 'Both meet under one link.',
  'text same': 'The descriptions are the same.',
  'keys none': 'They have nothing by which they would be found together.',
};

const PEOPLE: Readonly<Record<string, string>> = {
  gender: 'women or men',
  parent: 'mothers, fathers or grandparents',
  level: 'beginners or those who know more',
  language: 'a language',
  fellowship: 'a fellowship',
  loss: 'a kind of loss',
  ages: 'ages',
  part: 'a part of the whole',
};

/** A reason in one plain sentence or two, for whoever decides. */
export function sayReason(reason: Reason): string {
  if (reason.kind === 'people') return sayPeople(reason.is, PEOPLE[reason.of] ?? reason.of);
  const key = reason.kind === 'place' ? `place ${reason.is} ${reason.by}` : `${reason.kind} ${reason.is}`;
  const said = SAYINGS[key] ?? key;
  return reason.kind === 'time' && reason.sameEnd === false ? `${said} They end at different times.` : said;
}

function sayPeople(is: 'apart' | 'one-sided' | 'unlike-ages', what: string): string {
  if (is === 'apart')
    return `They are for different people, or are different parts: each names ${what}, and not the same.`;
  if (is === 'one-sided') return `Only one of them names ${what}.`;
  return 'The ages that they name overlap and are not the same.';
}
