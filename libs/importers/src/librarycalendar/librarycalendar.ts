import { type Detection, type Extraction, type SourceRequest, UnreadableInput } from '#libs/domain';
import type { Ask, Importer, ImporterInput, Probe } from '../importer.js';
import { extractionOf } from '../reading/extraction-of.js';
import { webOrigin } from '../reading/web-origin.js';
import { isObject, jsonOf, type JsonObject, rowsOf, textIn } from '../reading/json-value.js';
import { queryOf } from '../reading/query-of.js';
import { localDay } from '../reading/window-days.js';
import { readEvent } from './event.js';
import { leads } from './leads.js';

const NOT_THIS = 'This is not the event feed of a LibraryCalendar site.';
const PLATFORM = 'librarycalendar';

/** The JSON feed of LibraryMarket's LibraryCalendar (LC Events on Drupal). */
export const librarycalendar: Importer = {
  key: 'librarycalendar',
  title: 'LibraryCalendar (LibraryMarket) event feed',
  recognise,
  leads,
  requests,
  extract,
};

function recognise({ text, url }: Probe): Detection | null {
  const head = text?.slice(0, 20_000) ?? '';
  if (!/^\s*[[{]/u.test(head)) return null;
  const type = /"type"\s{0,3}:\s{0,3}"(lc_(?:event|closing|reservation))"/u.exec(head)?.[1];
  if (type !== undefined) return { platform: PLATFORM, confidence: 0.95, evidence: [`entries of type ${type}`] };
  if (!/^\s*\[\s*\]\s*$/u.test(head) || !isFeedAddress(url)) return null;
  return { platform: PLATFORM, confidence: 0.8, evidence: ['an empty list at the address of its feed'] };
}

function isFeedAddress(url: string | null): boolean {
  return /\/events\/feed\/json\?(?:[^#]{0,500}&)?_wrapper_format=lc_calendar_feed/u.test(url ?? '');
}

/** One request for the whole window: without `start` and `end` it would answer the current month. */
function requests(ask: Ask): readonly SourceRequest[] {
  const filters = ['branches', 'age_groups', 'program_types'].flatMap((name) => {
    const ids = textIn(ask.options, name);
    return ids === null ? [] : [`&${name}=${encodeURIComponent(ids)}`];
  });
  const query = `_wrapper_format=lc_calendar_feed&start=${localDay(ask.from, ask.zone)}&end=${localDay(ask.until, ask.zone)}${filters.join('')}`;
  return [{ url: `${webOrigin(ask.url) ?? ask.url}/events/feed/json?${query}`, kind: 'feed' }];
}

function extract(input: ImporterInput): Extraction {
  const { text, url } = input;
  const list = rowsOf(jsonOf(text, NOT_THIS));
  const rows = list?.filter(isObject) ?? [];
  if (list === null || (list.length > 0 && !rows.some(isEntry))) throw new UnreadableInput(NOT_THIS);
  return extractionOf({
    detected: recognise({ text, url, contentType: null }) ?? {
      platform: PLATFORM,
      confidence: 0.5,
      evidence: rows.length === 0 ? ['an empty list'] : ['entries with uuid and start_date'],
    },
    complete: coversWindow(input),
    read: rows.map((row, index) => readEvent(row, index, url)),
  });
}

/** The feed answers the whole of the days that it was asked for, and only the month where it was asked for none. */
function coversWindow({ url, zone, from, until }: ImporterInput): boolean {
  if (!isFeedAddress(url)) return true;
  const [start, end] = [queryOf(url, 'start'), queryOf(url, 'end')];
  return (
    start !== null && end !== null && start <= localDay(from, zone ?? 'UTC') && end >= localDay(until, zone ?? 'UTC')
  );
}

function isEntry(row: JsonObject): boolean {
  return Object.hasOwn(row, 'start_date') && (Object.hasOwn(row, 'uuid') || Object.hasOwn(row, 'type'));
}
