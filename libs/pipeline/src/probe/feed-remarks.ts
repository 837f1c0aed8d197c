import type { FeedRemark, Instant, Listing, Reading } from '#libs/domain';

type Rule = {
  readonly code: FeedRemark['code'];
  readonly count: (reading: Reading, again: Reading | null, soon: Instant) => number;
  readonly sentence: (count: number, of: number) => string;
};

const problems =
  (...codes: readonly string[]) =>
  ({ problems: found }: Reading): number =>
    found.filter(({ code }) => codes.includes(code)).length;

/** What the keeper of a feed would want to know, most important first. */
const RULES: readonly Rule[] = [
  {
    code: 'changing-ids',
    count: (reading, again) => (again === null ? 0 : changedKeys(reading.listings, again.listings)),
    sentence: (count) =>
      `With another id when we read the calendar a second time: ${events(count)}. Whoever subscribes to it may see such an event twice.`,
  },
  {
    code: 'private-items',
    count: problems('private'),
    sentence: (count) =>
      `Marked private, yet open to anyone who has this address: ${events(count)}. We leave that out; you may want to take it off.`,
  },
  {
    code: 'bookings',
    count: problems('room-booking', 'free-busy'),
    sentence: (count) => `Saying only that a room or a person is taken: ${entries(count)}. We leave that out.`,
  },
  {
    code: 'unknown-zone',
    count: problems('unknown-zone'),
    sentence: () => 'Some times name a time zone that nobody knows, so they may be read wrong by an hour or more.',
  },
  {
    code: 'no-zone',
    count: problems('no-zone'),
    sentence: () => 'Some times come without a time zone, so we have to know where you are.',
  },
  {
    code: 'clock-change',
    count: problems('doubtful-time'),
    sentence: (count) => `In the hour when the clocks change, so that times should be checked: ${events(count)}.`,
  },
  {
    code: 'unreadable-dates',
    count: problems('bad-date', 'no-start', 'bad-duration'),
    sentence: (count) => `Left out, for we cannot read the date: ${events(count)}.`,
  },
  {
    code: 'capped',
    count: problems('capped'),
    sentence: () => 'This feed ends after a fixed number of events, so later ones are missing until their turn comes.',
  },
  {
    code: 'no-ends',
    count: ({ listings }) => listings.filter((one) => !one.allDay && one.end === null && endless(one)).length,
    sentence: (count, of) => `Without an end: ${count} of ${of}. People plan around that.`,
  },
  {
    code: 'no-places',
    count: ({ listings }) => listings.filter(({ venue, mode }) => venue === null && mode !== 'online').length,
    sentence: (count, of) => `Without a place: ${count} of ${of}.`,
  },
  {
    code: 'nothing-soon',
    count: ({ listings }, _again, soon) => (listings.length > 0 && !listings.some((one) => isSoon(one, soon)) ? 1 : 0),
    sentence: () => 'None of its events is in the next 90 days.',
  },
];

/** What is worth telling about a feed. `again` is the same feed read a second time; `soon` the instant ninety days ahead. */
export function feedRemarks(reading: Reading, again: Reading | null, soon: Instant): readonly FeedRemark[] {
  return RULES.flatMap(({ code, count, sentence }) => {
    const found = count(reading, again, soon);
    return found === 0 ? [] : [{ code, count: found, sentence: sentence(found, reading.listings.length) }];
  });
}

/** Whether a listing takes place before an instant. */
export function isSoon({ occurrences }: Listing, soon: Instant): boolean {
  return occurrences.some(({ start }) => start <= soon);
}

/** Same title and start, another key. */
function changedKeys(first: readonly Listing[], second: readonly Listing[]): number {
  const nameOf = ({ title, occurrences }: Listing): string => `${title} ${occurrences[0]?.start ?? ''}`;
  const keys = new Set(second.map(({ key }) => key));
  const names = new Set(second.map(nameOf));
  return first.filter((listing) => !keys.has(listing.key) && names.has(nameOf(listing))).length;
}

function endless({ occurrences }: Listing): boolean {
  return occurrences.every(({ end }) => end === null);
}

function events(count: number): string {
  return count === 1 ? '1 event' : `${count} events`;
}

function entries(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}
