import { addDays, type ExtractedTime } from '#libs/domain';
import {
  type Feed,
  feedChild,
  feedChildren,
  type FeedElement,
  feedLink,
  feedText,
  type LdNode,
  type LdValue,
  readIsoTime,
  readRfc822Time,
} from '#libs/extract';

/**
 * The items of a feed that say when they take place, as schema.org events: by the event module of RSS 1.0 (`ev:`), by iCalendar in
 * XML (`xcal:`), by Google's `gd:when`, or by SIDEARM's `s:`. When an item was published is never when it takes place.
 */
export function eventsOfFeed({ items }: Feed): readonly LdNode[] {
  return items.flatMap((item) => {
    const when = whenOf(item);
    return when === null ? [] : [eventNode(item, when)];
  });
}

/** The pages that a feed's items are about, as a list of addresses. */
export function listOfFeed({ items }: Feed): LdNode {
  return nodeOf('ItemList', { itemListElement: items.flatMap((item) => feedLink(item) ?? []) });
}

type When = { readonly start: string; readonly end: string | null };

function whenOf(item: FeedElement): When | null {
  const google = feedChild(item, 'gd:when')?.attributes;
  const xcal = feedText(item, 'xcal:dtstart');
  const start =
    feedText(item, 'ev:startdate') ?? xcal ?? google?.get('starttime') ?? feedText(item, 's:localstartdate') ?? null;
  if (start === null) return null;
  const end =
    feedText(item, 'ev:enddate') ??
    feedText(item, 'xcal:dtend') ??
    google?.get('endtime') ??
    feedText(item, 's:localenddate');
  return { start: plainTime(start), end: end === null ? null : lastDay(plainTime(end), xcal !== null) };
}

/** As ISO 8601: some writers put the RFC 822 form of `pubDate` there. What is neither stays as it is, to be told. */
function plainTime(text: string): string {
  return readIsoTime(text) === null ? written(readRfc822Time(text), text) : text;
}

function written(time: ExtractedTime | null, text: string): string {
  if (time === null) return text;
  return time.kind === 'date' ? time.date : time.kind === 'instant' ? time.instant : time.local;
}

/** iCalendar's last day is the day after (RFC 5545 §3.6.1); the others mean the day itself. */
function lastDay(text: string, exclusive: boolean): string {
  const time = exclusive ? readIsoTime(text) : null;
  return time?.kind === 'date' ? addDays(time.date, -1) : text;
}

function eventNode(item: FeedElement, { start, end }: When): LdNode {
  const picture = feedChildren(item, 'enclosure').find(({ attributes }) =>
    attributes.get('type')?.startsWith('image/'),
  );
  return nodeOf('Event', {
    '@id': feedText(item, 'guid') ?? feedText(item, 'id') ?? feedText(item, 'xcal:uid'),
    name: feedText(item, 'title') ?? feedText(item, 'xcal:summary'),
    url: feedLink(item) ?? feedText(item, 'xcal:url'),
    description:
      feedText(item, 'content:encoded') ??
      feedText(item, 'description') ??
      feedText(item, 'content') ??
      feedText(item, 'summary') ??
      feedText(item, 'xcal:description'),
    image: picture?.attributes.get('url') ?? null,
    startDate: start,
    endDate: end,
    eventStatus: feedText(item, 'xcal:status')?.toLowerCase() ?? null,
    location:
      feedText(item, 'ev:location') ??
      feedText(item, 'xcal:location') ??
      feedChild(item, 'gd:where')?.attributes.get('valuestring') ??
      null,
    organizer: feedText(item, 'ev:organizer') ?? feedText(item, 'xcal:organizer'),
    keywords: ['category', 'ev:type', 'xcal:categories'].flatMap((name) =>
      feedChildren(item, name).map((one) => one.attributes.get('term') ?? one.text),
    ),
  });
}

function nodeOf(type: string, said: Readonly<Record<string, LdValue>>): LdNode {
  const node: Record<string, LdValue> = { '@type': type };
  for (const [name, value] of Object.entries(said)) if (value !== null && value !== '') node[name] = value;
  return node;
}
