import { type FeedElement, feedChildren, feedLink, feedText } from '#libs/extract';
import type { Row } from './row.js';

/** One item of `rss.php`. Audiences repeat, or stand in one element with commas. */
export function feedRow(item: FeedElement, index: number): Row {
  const id = feedText(item, 'libcal:eventid');
  const date = feedText(item, 'libcal:date');
  const at = (name: string): string | null => {
    const clock = feedText(item, name);
    return date === null || clock === null ? null : `${date} ${clock}`;
  };
  const texts = (name: string): readonly string[] => feedChildren(item, name).map(({ text }) => text);
  return {
    id,
    title: feedText(item, 'title') ?? '',
    start: at('libcal:start') ?? date,
    end: at('libcal:end'),
    allDay: false,
    url: feedLink(item),
    image: feedText(item, 'libcal:feat_image'),
    description: feedText(item, 'libcal:description') ?? feedText(item, 'description') ?? '',
    campus: feedText(item, 'libcal:campus'),
    location: feedText(item, 'libcal:location'),
    online: null,
    audiences: distinct(texts('libcal:audience').flatMap((text) => text.split(','))),
    categories: distinct(texts('category')),
    cost: null,
    registration: feedText(item, 'libcal:registrations')?.toLowerCase() === 'true' ? true : null,
    registrationField: 'libcal:registrations',
    seats: null,
    seatsLeft: null,
    waitlist: null,
    where: id ?? `item ${index + 1}`,
  };
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}
