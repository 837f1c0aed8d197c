import { hashOf } from '#libs/domain';
import type { ExtractedEvent, ExtractedTime } from '#libs/domain';
import {
  type FeedElement,
  feedChild,
  feedChildren,
  feedLink,
  feedText,
  htmlLines,
  readRfc822Time,
} from '#libs/extract';
import { attendanceOf } from '../reading/attendance.js';
import { audienceLabels } from '../reading/audience-labels.js';
import { type EventReading, eventOf, leftOut } from '../reading/event-of.js';
import { httpLink } from '../reading/links.js';
import { lengthOf } from './clock.js';
import { type Preamble, preambleOf } from './preamble.js';

/** One item. Here, and nowhere else, `pubDate` is when the event starts. */
export function readItem(item: FeedElement, index: number, page: string | null): EventReading {
  const link = feedLink(item);
  const where = link ?? feedText(item, 'guid') ?? `item ${index + 1}`;
  const published = feedText(item, 'pubdate');
  const start = published === null ? null : readRfc822Time(published);
  if (start === null) return { event: null, problems: [leftOut(published === null ? 'no-start' : 'bad-date', where)] };
  const preamble = preambleOf(htmlLines(feedText(item, 'description') ?? ''));
  const day = dayOf(preamble);
  const categories = [...new Set(feedChildren(item, 'category').map(({ text }) => text))].filter((text) => text !== '');
  return eventOf({
    key: keyOf(link, item),
    title: feedText(item, 'title') ?? '',
    description: preamble.words.join('\n'),
    url: httpLink(link, page),
    image: httpLink(feedChild(item, 'media:content')?.attributes.get('url') ?? null, page),
    start: day ?? start,
    durationSeconds: day === null ? lengthOf(clocksOf(preamble)) : null,
    ...whereOf(preamble),
    categories,
    audience: { labels: audienceLabels(categories), minAge: null, maxAge: null, enforced: null },
    where,
  });
}

function keyOf(link: string | null, item: FeedElement): string {
  const named = link ?? feedText(item, 'guid');
  return named !== null && named.length <= 200 ? named : `x-${hashOf([named, feedText(item, 'title')])}`;
}

/** A first line that names a day and says that it is all of it. */
function dayOf({ when, date }: Preamble): ExtractedTime | null {
  if (when === null || date === null || !/\ball[ -]day\b/i.test(when)) return null;
  const time = readRfc822Time(`${date} 00:00`);
  return time?.kind === 'floating' ? { kind: 'date', date: time.local.slice(0, 10) } : null;
}

function clocksOf({ when }: Preamble): string {
  return when?.replace(/^.{0,60}?\b\d{4}\b/u, '') ?? '';
}

/**
 * The organisation with its room, where its address has a street. Without one it is a heading ("Community Visits"), and the
 * line above it is the place.
 */
function whereOf({
  place,
  organisation,
  address,
}: Preamble): Pick<ExtractedEvent, 'mode' | 'onlineUrl' | 'place' | 'organizer'> {
  const home = /^\d/u.test(address ?? '');
  const said = attendanceOf({ place: place ?? (home ? (organisation ?? '') : ''), link: null, text: '' });
  const organizer = { name: organisation, url: null };
  if (said.place === null) return { mode: said.mode, onlineUrl: said.onlineUrl, place: null, organizer };
  const room = place === null ? null : said.place;
  const at = home
    ? { text: null, name: organisation, room, address: { text: address }, geo: null }
    : { text: said.place, name: null, address: null, geo: null };
  return { mode: said.mode, onlineUrl: said.onlineUrl, place: at, organizer };
}
