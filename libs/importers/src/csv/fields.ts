/** What a column may hold, with the words that head it in English spreadsheets, the surest first. */
const WORDS = {
  title:
    'event name, event title, name of event, title of event, title, event, name, activity name, activity, ' +
    'group name, meeting name, session name, session, programme, program, group, meeting, subject, what',
  start:
    'start date time, start datetime, date and time, date time, datetime, date & time, dtstart, start, starts, ' +
    'starts at, begins, when',
  date:
    'start date, event date, date of event, date, dates, date start, date s, day and date, date from, starting, ' +
    'starts on, first date',
  time: 'start time, event time, time, times, time start, begin time, time from, time s, hours',
  end: 'end date time, end datetime, dtend, end, ends, ends at, finishes, finish',
  endDate: 'end date, finish date, date end, last date, date to, until',
  endTime: 'end time, finish time, time end, time to',
  day:
    'day of week, day of the week, weekday, day s, day, days, meeting day, repeats, frequency, how often, ' +
    'recurrence, schedule, meets, occurs, regularity',
  description: 'description, event description, details, about, what happens, summary, information, notes for public',
  place: 'venue name, venue, location name, location, place, where, site, building, branch',
  room: 'room, space',
  address: 'venue address, full address, street address, address, address line 1, street',
  locality: 'town, city, town city, village, suburb',
  region: 'county, state, province, region',
  postalCode: 'postcode, post code, postal code, zip, zip code, zipcode',
  country: 'country',
  mode: 'format, mode, in person or online, online or in person, delivery, attendance',
  online: 'online link, zoom link, join link, meeting link, joining link, zoom, video link',
  cost: 'cost, price, fee, fees, admission, entry, entry fee, charge, ticket price, how much',
  status: 'status, event status, cancelled, state of event',
  private: 'private, visibility, published, public',
  allDay: 'all day event, all day',
  url:
    'event url, event link, event page, web page, webpage, more info, more information, url, website, web, ' +
    'web site, link, web address',
  registration:
    'registration link, booking link, ticket link, registration url, registration, booking, book, sign up, ' +
    'signup, rsvp, tickets, how to book, registration required, booking required',
  key: 'event id, uid, id, reference, ref',
  organizer: 'organiser, organizer, organisation, organization, hosted by, run by, host, organised by, organized by',
  categories: 'category, categories, event type, type of event, type, tags, topic, theme',
  audience: 'audience, who is it for, who for, for, target audience, age group, age range, ages, age, suitable for',
  image: 'image, picture, photo, poster, flyer, image url',
  capacity: 'capacity, places, max attendees, maximum attendees, maximum attendance, group size, spaces',
} as const;

export type Field = keyof typeof WORDS;
export const FIELDS = Object.keys(WORDS) as readonly Field[];

/** The words that head a field's column. */
export function headingsOf(field: Field): readonly string[] {
  return WORDS[field].split(', ');
}

/** A heading as it is compared: words in lower case without marks ("Start date/time:" → "start date time"). */
export function plainHeading(heading: string): string {
  return heading
    .slice(0, 100)
    .toLowerCase()
    .replace(/\([^)]{0,60}\)/gu, ' ')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}
