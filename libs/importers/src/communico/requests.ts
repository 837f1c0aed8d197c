import { addDays } from '#libs/domain';
import type { LocalDate, SourceRequest } from '#libs/domain';
import { isCalendarDate } from '#libs/extract';
import type { Ask } from '../importer.js';
import { webOrigin } from '../reading/web-origin.js';
import { isObject, numberIn, textIn } from '../reading/json-value.js';
import { queryOf } from '../reading/query-of.js';
import { windowDays } from '../reading/window-days.js';

/**
 * One request for the whole window; several where the source's `days` says how many fit into one answer (a county of forty
 * branches has more in half a year than is read at once). `locations`, `ages` and `types` narrow the list, "12,15".
 */
export function requests(ask: Ask): readonly SourceRequest[] {
  const { first, count } = windowDays(ask);
  const most = Math.max(1, Math.floor(numberIn(ask.options, 'days') ?? count));
  const parts = Math.ceil(count / most);
  return Array.from({ length: parts }, (_, part) => {
    const days = Math.min(most, count - part * most);
    return { url: addressOf(ask, addDays(first, part * most), days), kind: 'feed' };
  });
}

function addressOf({ url, options }: Ask, date: LocalDate, days: number): string {
  const list = (name: string): readonly string[] => textIn(options, name)?.split(/\s{0,5},\s{0,5}/u) ?? [];
  const [locations, ages, types] = [list('locations'), list('ages'), list('types')];
  const req = JSON.stringify({ private: false, date, days, locations, ages, types });
  return `${webOrigin(url) ?? url}/eeventcaldata?event_type=0&req=${encodeURIComponent(req)}`;
}

/** The days that an answer was asked for, first and last; null where its address does not say. */
export function askedOf(url: string | null): { readonly first: LocalDate; readonly last: LocalDate } | null {
  const req = parsed(queryOf(url, 'req') ?? '');
  const date = textIn(req, 'date') ?? '';
  const days = numberIn(req, 'days');
  if (!isObject(req) || !isCalendarDate(date) || days === null || days < 1 || days > 4_000) return null;
  return { first: date, last: addDays(date, Math.floor(days) - 1) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (refused) {
    if (!(refused instanceof SyntaxError)) throw refused;
    return null;
  }
}
