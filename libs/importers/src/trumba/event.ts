import { htmlText, isMarkup } from '#libs/extract';
import { attendanceOf } from '../reading/attendance.js';
import { audienceLabels } from '../reading/audience-labels.js';
import { type EventReading, eventOf, leftOut } from '../reading/event-of.js';
import { flagIn, objectIn, textIn } from '../reading/json-value.js';
import { httpLink } from '../reading/links.js';
import { onceEach } from '../reading/once-each.js';
import { remembered } from '../reading/remembered.js';
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
  const words = textIn(row, 'description') ?? '';
  const description = fields.told.length === 0 ? words : [words, ...fields.told].filter(isSaid).join('<br>\n');
  const location = locationIn(textIn(row, 'location') ?? '');
  const type = textIn(row, 'locationType')?.toLowerCase() ?? '';
  const seen = attendanceOf({ place: location, link: null, text: description });
  const url = httpLink(textIn(row, 'permaLinkUrl'), page) ?? linkIn(textIn(row, 'webLink'));
  const calendar = calendarIn(textIn(row, 'categoryCalendar') ?? '');
  const categories = onceEach([calendar, ...fields.categories]);
  return eventOf({
    key: id ?? url ?? where,
    title: textIn(row, 'title') ?? '',
    where,
    description,
    html: isMarkup(description),
    url,
    image: httpLink(textIn(objectIn(row, 'eventImage'), 'url'), page),
    status: flagIn(row, 'canceled') === true ? 'cancelled' : 'scheduled',
    start: times.start,
    end: times.end,
    mode: type === 'online' ? 'online' : type === 'hybrid' ? 'hybrid' : seen.mode,
    onlineUrl: seen.onlineUrl,
    place: type === 'online' || seen.place === null ? null : { text: seen.place, name: null, address: null, geo: null },
    organizer: { name: fields.organizer, url: null },
    categories,
    audience: {
      labels: onceEach([...fields.audience, ...audienceLabels(categories)]),
      minAge: null,
      maxAge: null,
      enforced: null,
    },
    cost: fields.cost,
    registration: { required: null, url: flagIn(row, 'openSignUp') === true ? url : null, full: null },
  });
}

function isSaid(part: string): boolean {
  return part !== '';
}

/** The narrowest of the calendars that an event was put in, which stand in order: `Elm Libraries|Branches|Elm Street`. */
const calendarIn = remembered((calendars) => htmlText(calendars.split('|').at(-1)?.trim() ?? ''));

/** Events of a calendar are at the same few places. */
const locationIn = remembered(htmlText);

/** `webLink` is a piece of a page: `<a href="…">More</a>`. */
function linkIn(markup: string | null): string | null {
  const href = /\bhref\s*=\s*["'](https?:\/\/[^"'<>\s]{3,1500})["']/i.exec(markup ?? '')?.[1];
  return httpLink(href?.replaceAll('&amp;', '&') ?? markup, null);
}
