import type { SourceRequest } from '#libs/domain';
import type { Ask } from '../importer.js';
import { webOrigin } from '../reading/web-origin.js';
import { flagIn, textIn } from '../reading/json-value.js';
import { queryOf } from '../reading/query-of.js';
import { eachDay, windowDays } from '../reading/window-days.js';

/** What the calendar's own page asks for at a time. */
const PER_PAGE = 48;
/** Of a calendar that answers one day at a time; later days come nearer by themselves. */
const MOST_DAYS = 60;
/** What the robots.txt of some tenants asks for between requests. */
const REST_SECONDS = 10;
/** All dates to come, in LibCal's own spelling. */
const EVER = '0000-00-00';

/** All calendars of a tenant under one number; room bookings may be among them. */
export const ALL_CALENDARS = '-1';

/** The calendar that an address or the source's own options name. */
export function calendarOf(url: string | null, options: Ask['options']): string | null {
  const named = [textIn(options, 'calendar'), ...['c', 'cid', 'cal_id'].map((name) => queryOf(url, name))];
  return named.find((id) => id !== null && /^-?\d{1,9}$/u.test(id)) ?? null;
}

/**
 * The first page of the list of all dates to come, once per campus where `campuses` names some ("12,15"); or, with `daily`, the
 * first page of every day: some tenants answer only the day that they are asked for. A source at `rss.php` is asked there.
 */
export function requests(ask: Ask): readonly SourceRequest[] {
  const origin = webOrigin(ask.url) ?? ask.url;
  const calendar = calendarOf(ask.url, ask.options);
  if (/\/rss\.php\b/u.test(ask.url)) {
    const institution = queryOf(ask.url, 'iid');
    const whose = institution === null ? '' : `&iid=${encodeURIComponent(institution)}`;
    return [
      { url: `${origin}/rss.php?m=month${whose}&cid=${calendar ?? ''}`, kind: 'feed', restSeconds: REST_SECONDS },
    ];
  }
  const days = flagIn(ask.options, 'daily') === true ? eachDay(windowDays(ask), MOST_DAYS) : [EVER];
  const campuses = textIn(ask.options, 'campuses')?.split(/[\s,]+/u) ?? [''];
  return campuses.flatMap((campus) =>
    days.map((day) => ({
      url: `${origin}${listPath(calendar ?? ALL_CALENDARS, day, campus, ask.options)}`,
      kind: 'feed',
      restSeconds: REST_SECONDS,
    })),
  );
}

function listPath(calendar: string, day: string, campus: string, options: Ask['options']): string {
  const filter = (name: string): string => encodeURIComponent(textIn(options, name) ?? '');
  const filters = `audience=${filter('audience')}&cats=${filter('categories')}&camps=${encodeURIComponent(campus)}&inc=0`;
  return `/ajax/calendar/list?c=${calendar}&date=${day}&perpage=${PER_PAGE}&page=1&${filters}`;
}

/** Whether a list was asked for one day only. */
export function isOneDay(url: string | null): boolean {
  const date = queryOf(url, 'date');
  return date !== null && date !== EVER;
}
