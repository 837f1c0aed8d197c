import { type Detection, type Extraction, type SourceRequest, UnreadableInput } from '#libs/domain';
import { addDays } from '#libs/domain';
import type { Ask, Importer, ImporterInput, Probe } from '../importer.js';
import { extractionOf } from '../reading/extraction-of.js';
import { isObject, jsonOf } from '../reading/json-value.js';
import { windowDays } from '../reading/window-days.js';
import { readOrganiserRow } from './event-organiser.js';
import { leads } from './leads.js';
import { occurrencesIn, readCalendarRow } from './my-calendar.js';

const ORGANISER: Detection = { platform: 'event-organiser', confidence: 0.9, evidence: ['rows with eo-event'] };
const MY_CALENDAR: Detection = { platform: 'my-calendar', confidence: 0.95, evidence: ['rows with occur_id'] };
const REFUSAL = 'This is not an answer of a WordPress calendar that is known here.';

/** WordPress calendars that answer programs in a way of their own: Event Organiser and My Calendar. */
export const wpOther: Importer = {
  key: 'wp-other',
  title: 'Event Organiser or My Calendar (WordPress)',
  oneAnswer: true,
  recognise,
  leads,
  requests,
  extract,
};

function recognise({ text }: Probe): Detection | null {
  if (text === null || !/^\s*[[{]/u.test(text)) return null;
  if (text.includes('"occur_id"') && text.includes('"event_title"')) return MY_CALENDAR;
  return /^\s*\[/u.test(text) && /"eo-event(?:-|")/u.test(text) && text.includes('"allDay"') ? ORGANISER : null;
}

/** Days of the window, in the words of the plugin that the source's address names. */
function requests(ask: Ask): readonly SourceRequest[] {
  const { first, last } = windowDays(ask);
  const url = new URL(ask.url);
  const mine = url.searchParams.has('my-calendar-api') || url.searchParams.has('mc-api');
  const asked = mine
    ? { 'my-calendar-api': 'json', from: first, to: last }
    : { action: 'eventorganiser-fullcal', start: first, end: addDays(last, 1), timeformat: 'G:i' };
  url.searchParams.delete('mc-api');
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  return [{ url: url.href, kind: 'feed' }];
}

/** An empty list is what both answer when there is nothing in the window. `0` is WordPress not knowing what it was asked. */
function extract({ text, url }: ImporterInput): Extraction {
  const body = jsonOf(text, REFUSAL);
  const rows = Array.isArray(body) ? (body as readonly unknown[]) : [];
  if (
    Array.isArray(body) ? rows.length > 0 && !rows.some(isKnown) : !isObject(body) || occurrencesIn(body).length === 0
  ) {
    throw new UnreadableInput(REFUSAL);
  }
  const occurrences = occurrencesIn(body);
  if (occurrences.length > 0) {
    return extractionOf({
      detected: MY_CALENDAR,
      complete: true,
      read: occurrences.map((row) => readCalendarRow(row, url)),
    });
  }
  return extractionOf({ detected: ORGANISER, complete: true, read: rows.map((row) => readOrganiserRow(row, url)) });
}

function isKnown(row: unknown): boolean {
  if (Array.isArray(row)) return row.some((one) => !Array.isArray(one) && isKnown(one));
  return isObject(row) && ('occur_id' in row || ('className' in row && 'start' in row));
}
