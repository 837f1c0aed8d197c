import { htmlText, isMarkup } from '#libs/extract';
import { attendanceOf } from '../reading/attendance.js';
import { audienceLabels } from '../reading/audience-labels.js';
import { type EventReading, eventOf, leftOut } from '../reading/event-of.js';
import { flagIn, objectIn, textIn } from '../reading/json-value.js';
import { httpLink } from '../reading/links.js';
import { fieldsOf } from './custom-fields.js';
import { timesOf } from './times.js';

/** One date. A date of a series has its own `eventID`. */
export function readEvent(row: unknown, page: string | null): EventReading {
  const id = textIn(row, 'eventID');
  const where = `event ${id ?? '?'}`;
  const times = timesOf(row);
  if (times === null) {
    return { event: null, problems: [leftOut(textIn(row, 'startDateTime') === null ? 'no-start' : 'bad-date', where)] };
  }
  const fields = fieldsOf(row);
  const description = [textIn(row, 'description') ?? '', ...fields.told].filter((part) => part !== '').join('<br>\n');
  const location = htmlText(textIn(row, 'location') ?? '');
  const type = textIn(row, 'locationType')?.toLowerCase() ?? '';
  const seen = attendanceOf({ place: location, link: null, text: description });
  const url = httpLink(textIn(row, 'permaLinkUrl'), page) ?? linkIn(textIn(row, 'webLink'));
  const categories = [...new Set([...calendarsOf(row), ...fields.categories])];
  return eventOf({
    key: id ?? url ?? where,
    title: textIn(row, 'title') ?? '',
    where,
    description,
    html: isMarkup(description),
    url,
    image: httpLink(textIn(objectIn(row, 'eventImage'), 'url'), page),
    status: flagIn(row, 'canceled') === true ? 'cancelled' : 'scheduled',
    ...times,
    mode: type === 'online' ? 'online' : type === 'hybrid' ? 'hybrid' : seen.mode,
    onlineUrl: seen.onlineUrl,
    place: type === 'online' || seen.place === null ? null : { text: seen.place, name: null, address: null, geo: null },
    organizer: { name: fields.organizer, url: null },
    categories,
    audience: {
      labels: [...new Set([...fields.audience, ...audienceLabels(categories)])],
      minAge: null,
      maxAge: null,
      enforced: null,
    },
    cost: fields.cost,
    registration: { required: null, url: flagIn(row, 'openSignUp') === true ? url : null, full: null },
  });
}

/** The calendars that an event was put in, from the widest to the narrowest: `Elm Libraries|Branches|Elm Street`. */
function calendarsOf(row: unknown): readonly string[] {
  const last = (textIn(row, 'categoryCalendar') ?? '').split('|').at(-1)?.trim() ?? '';
  return last === '' ? [] : [htmlText(last)];
}

/** `webLink` is a piece of a page: `<a href="…">More</a>`. */
function linkIn(markup: string | null): string | null {
  const href = /\bhref\s*=\s*["'](https?:\/\/[^"'<>\s]{3,1500})["']/i.exec(markup ?? '')?.[1];
  return httpLink(href?.replaceAll('&amp;', '&') ?? markup, null);
}
