import { type Detection, type Extraction, type SourceRequest, UnreadableInput } from '#libs/domain';
import type { Ask, Importer, ImporterInput, Probe } from '../importer.js';
import { extractionOf } from '../reading/extraction-of.js';
import { jsonOf } from '../reading/json-value.js';
import { windowDays } from '../reading/window-days.js';
import { isUnder, webHost } from '../reading/web-host.js';
import { calendarOf } from './calendar.js';
import { readEvent } from './event.js';
import { leads } from './leads.js';

const DETECTED: Detection = { platform: 'trumba', confidence: 0.95, evidence: ['rows with eventID and startDateTime'] };
const REFUSAL = 'This is not the JSON of a Trumba calendar.';

/** A Trumba calendar, as the JSON that the platform offers beside iCalendar and RSS. */
export const trumba: Importer = {
  key: 'trumba',
  title: 'Trumba calendar',
  oneAnswer: true,
  recognise,
  leads,
  requests,
  extract,
};

function recognise({ text, url }: Probe): Detection | null {
  if (text === null || !/^\s*\[/u.test(text)) return null;
  if (text.includes('"eventID"') && text.includes('"startDateTime"')) return DETECTED;
  const asked = isUnder(webHost(url), 'trumba.com') && calendarOf(url) !== null && /^\s*\[\s*\]\s*$/u.test(text);
  return asked ? { ...DETECTED, confidence: 0.9, evidence: ['an empty answer of trumba.com'] } : null;
}

/** The days of the window. What the source's address asks for besides (`filterview`, `search`) stays. */
function requests(ask: Ask): readonly SourceRequest[] {
  const { first, count } = windowDays(ask);
  const calendar = calendarOf(ask.url);
  const url = new URL(ask.url);
  if (calendar !== null) url.href = `https://www.trumba.com/calendars/${calendar}.json${url.search}`;
  url.searchParams.set('startdate', first.replaceAll('-', ''));
  url.searchParams.set('days', String(count));
  return [{ url: url.href, kind: 'feed' }];
}

function extract({ text, url }: ImporterInput): Extraction {
  const rows = jsonOf(text, REFUSAL);
  if (!Array.isArray(rows) || (rows.length > 0 && !text.includes('"eventID"'))) throw new UnreadableInput(REFUSAL);
  return extractionOf({ detected: DETECTED, complete: true, read: rows.map((row) => readEvent(row, url)) });
}
