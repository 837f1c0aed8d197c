import { type FeedElement, feedText } from '#libs/extract';
import type { ImporterInput } from '../importer.js';
import { numberIn } from '../reading/json-value.js';
import { queryOf, withQuery } from '../reading/query-of.js';
import { localDay } from '../reading/window-days.js';

const PER_PAGE = 25;
/** At two minutes a page, that is more than a night. */
const MOST_PAGES = 200;

/** Whether a page is the first of its list and the last, and where the next one is. */
export type PlaceInList = { readonly first: boolean; readonly last: boolean; readonly next: string | null };

/** A page that is not full is the last. Pages are in the order of their dates, so nothing is asked behind the window. */
export function placeInList(items: readonly FeedElement[], { url, zone, until }: ImporterInput): PlaceInList {
  const page = numberIn({ page: queryOf(url, 'page') }, 'page') ?? 1;
  const last = items.length < PER_PAGE;
  const latest = items.at(-1);
  const day =
    latest === undefined ? null : (feedText(latest, 'bc:start_date_local') ?? feedText(latest, 'bc:start_date'));
  const beyond = day !== null && day.slice(0, 10) > localDay(until, zone ?? 'UTC');
  const go = !last && !beyond && url !== null && page < MOST_PAGES;
  return { first: page === 1, last, next: go ? withQuery(url, 'page', String(page + 1)) : null };
}
