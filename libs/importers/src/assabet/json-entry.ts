import { hashOf } from '#libs/domain';
import type { ExtractedEvent, ExtractedTime } from '#libs/domain';
import { isMarkup, readIsoTime } from '#libs/extract';
import { attendanceOf } from '../reading/attendance.js';
import { audienceLabels } from '../reading/audience-labels.js';
import { type EventReading, eventOf, leftOut, withProblems } from '../reading/event-of.js';
import { flagIn, type JsonObject, objectIn, objectsIn, textIn } from '../reading/json-value.js';
import { httpLink } from '../reading/links.js';
import { listedTimes } from '../reading/listed-times.js';
import { registrationClaims } from '../reading/registration-claims.js';
import { clockOf } from './clock.js';

/** One entry of the JSON form. */
export function readEntry(entry: JsonObject, index: number, page: string | null): EventReading {
  const url = httpLink(textIn(entry, 'url'), page);
  const where = url ?? textIn(entry, 'id') ?? `entry ${index + 1}`;
  const times = listedTimes({ start: at(entry, 'start'), end: at(entry, 'end'), where });
  if (times.fault !== null) return { event: null, problems: [leftOut(times.fault, where)] };
  const description = textIn(entry, 'description') ?? '';
  const categories = objectsIn(entry, 'categories').flatMap((category) => textIn(category, 'category_name') ?? []);
  const registration = registrationOf(objectIn(entry, 'registration'));
  const read = eventOf({
    // The same name as in RSS.
    key: keyOf(url, entry),
    title: textIn(entry, 'title') ?? '',
    description,
    html: isMarkup(description),
    url,
    image: httpLink(textIn(objectIn(entry, 'image'), 'url'), page),
    start: times.start,
    end: times.end,
    ...whereOf(entry, description),
    categories: [
      ...new Set([...categories, ...(textIn(entry, 'program_type') ?? '').split(',').map((type) => type.trim())]),
    ].filter((name) => name !== ''),
    audience: { labels: audienceLabels(categories), minAge: null, maxAge: null, enforced: null },
    registration,
    claims: registrationClaims({
      required: registration.required,
      full: null,
      vocabulary: 'assabet',
      code: 'registration_required=1',
    }),
    where,
  });
  return withProblems(read, times.problems);
}

function keyOf(url: string | null, entry: JsonObject): string {
  const named = url ?? textIn(entry, 'id');
  return named !== null && named.length <= 200 ? named : `x-${hashOf([named, textIn(entry, 'title')])}`;
}

/** The date, with its clock where there is one. */
function at(entry: JsonObject, which: 'start' | 'end'): string | null {
  const date = textIn(entry, `${which}_date`);
  const clock = clockOf(textIn(entry, `${which}_time`));
  return date === null || clock === null || date.length > 10 ? date : `${date} ${clock}`;
}

function registrationOf(said: JsonObject): ExtractedEvent['registration'] {
  const required = flagIn(said, 'registration_required');
  const moment = (name: string): ExtractedTime | null => readIsoTime(textIn(said, name) ?? '');
  const [opens, closes] = [moment('registration_starts'), moment('registration_ends')];
  return { required, url: null, full: null, opens, closes };
}

/** The first real room with its branch; a virtual one beside it makes it hybrid. */
function whereOf(entry: JsonObject, description: string): Pick<ExtractedEvent, 'mode' | 'onlineUrl' | 'place'> {
  const all = objectsIn(entry, 'locations');
  const virtual = all.some((location) => flagIn(location, 'location_virtual') === true);
  const real = all.find((location) => flagIn(location, 'location_virtual') !== true);
  const [branch, room] = [textIn(real, 'branch_name'), textIn(real, 'location_name')];
  const said = attendanceOf({ place: branch ?? room ?? '', link: null, text: description });
  if (said.place === null) return { mode: virtual ? 'online' : said.mode, onlineUrl: said.onlineUrl, place: null };
  const place = { text: null, name: said.place, room: branch === null ? null : room, address: null, geo: null };
  return { mode: virtual ? 'hybrid' : said.mode, onlineUrl: said.onlineUrl, place };
}
