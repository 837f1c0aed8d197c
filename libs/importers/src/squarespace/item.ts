import { hasWords, htmlText, isMarkup } from '#libs/extract';
import { attendanceOf } from '../reading/attendance.js';
import { audienceLabels } from '../reading/audience-labels.js';
import { instantOfMs } from '../reading/epoch.js';
import { type EventReading, eventOf, leftOut } from '../reading/event-of.js';
import { listIn, numberIn, objectIn, textIn } from '../reading/json-value.js';
import { httpLink } from '../reading/links.js';
import { placeOf } from './place.js';

/** One item of the calendar. Its author is a person, and is not read. */
export function readItem(item: unknown, base: string | null): EventReading {
  const id = textIn(item, 'id');
  const where = `item ${id ?? textIn(item, 'urlId') ?? '?'}`;
  const [from, to] = [numberIn(item, 'startDate'), numberIn(item, 'endDate')];
  const start = instantOfMs(from);
  if (start === null) return { event: null, problems: [leftOut(from === null ? 'no-start' : 'bad-date', where)] };
  const description = bodyOf(item);
  const location = objectIn(item, 'location');
  const attendance = attendanceOf({ place: textIn(location, 'addressTitle') ?? '', link: null, text: description });
  const place = placeOf(location, attendance.place);
  const url = textIn(item, 'fullUrl');
  const categories = [...words(item, 'categories'), ...words(item, 'tags')];
  return eventOf({
    key: id ?? url ?? where,
    title: textIn(item, 'title') ?? '',
    where,
    description,
    html: isMarkup(description),
    url: httpLink(url, base),
    image: httpLink(textIn(item, 'assetUrl'), null),
    start,
    end: from !== null && to !== null && to - from < 60_000 && to >= from ? null : instantOfMs(to),
    mode: attendance.mode === 'unknown' && place !== null ? 'in-person' : attendance.mode,
    onlineUrl: attendance.onlineUrl,
    place,
    categories: [...new Set(categories)],
    audience: { labels: audienceLabels(categories), minAge: null, maxAge: null, enforced: null },
  });
}

/** The body, which may hold pictures and no word; then the excerpt. */
function bodyOf(item: unknown): string {
  const body = textIn(item, 'body') ?? '';
  return hasWords(body) ? body : (textIn(item, 'excerpt') ?? '');
}

function words(item: unknown, name: string): readonly string[] {
  return listIn(item, name).flatMap((word) => (typeof word === 'string' && word.trim() !== '' ? [htmlText(word)] : []));
}
