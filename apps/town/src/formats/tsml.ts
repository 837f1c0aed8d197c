import { WEEKDAYS, type Weekday } from '#libs/domain';
import { scheduleOf } from '../schedule.js';
import type { Host, Series } from '../series.js';
import { json, type Platform } from './platform.js';
import { meetingLink, placeName, slugOf } from './words.js';

const PATH = '/wp-json/tsml/meetings';

/**
 * A fellowship's meeting list, as the 12 Step Meeting List plugin writes it: days and times of the week, letters for what a meeting
 * is like, never a date. A meeting that is not weekly says so in its name; that one evening is off cannot be said at all.
 */
export const tsml: Platform = {
  importer: 'tsml',
  at: () => PATH,
  options: { program: 'aa' },
  disallow: ['/wp-admin/'],
  answer: (host, { path }, now) =>
    path === PATH ? json(host.series.map((one, n) => meeting(host, one, n, now.slice(0, 10)))) : null,
};

function meeting(host: Host, one: Series, n: number, today: string): unknown {
  const { day, startTime, endTime } = scheduleOf(one, today);
  const slug = slugOf(one);
  const about = {
    id: 100 + n,
    name: one.title,
    slug,
    day: fromSunday(day),
    time: startTime,
    ...(endTime === null ? {} : { end_time: endTime }),
    timezone: 'Europe/London',
    types: one.codes ?? [],
    notes: one.text,
    url: `https://${host.slug}.example/meetings/${slug}/`,
    entity: host.name,
  };
  if (one.online === true) return { ...about, attendance_option: 'online', conference_url: meetingLink(host, n) };
  const { street, postcode, lat, lon } = host.venue;
  return {
    ...about,
    attendance_option: 'in_person',
    location: placeName(host, one),
    formatted_address: `${street}, Merrowdale ${postcode}, UK`,
    latitude: lat,
    longitude: lon,
    approximate: 'no',
  };
}

/** Sunday is 0. */
function fromSunday(day: Weekday): number {
  return (WEEKDAYS.indexOf(day) + 1) % 7;
}
