import type { SourceRequest } from '#libs/domain';
import type { Ask } from '../importer.js';
import { localDay } from '../reading/window-days.js';
import { accountOf } from './account.js';

/**
 * The calendar for the local days of the window, every date of it (`merge=show_all`; the account's own default joins series and ends
 * after three months), and the list of small groups, which not every church shows. Filters of the source's own address stay.
 */
export function requestsFor({ url, from, until, zone }: Ask): readonly SourceRequest[] {
  const account = accountOf(url);
  if (account === null) return [{ url, kind: 'feed' }];
  const calendar = new URL('/embed/calendar/json', account);
  const groups = new URL('/embed/smallgroups/json?show_tags=1', account);
  const given = new URL(url).searchParams;
  for (const name of ['category', 'categories', 'site', 'sites', 'featured', 'q']) {
    const value = given.get(name);
    if (value === null) continue;
    calendar.searchParams.set(name, value);
    if (name === 'site') groups.searchParams.set(name, value);
  }
  calendar.searchParams.set('date_start', localDay(from, zone));
  calendar.searchParams.set('date_end', localDay(until, zone));
  calendar.searchParams.set('merge', 'show_all');
  return [
    { url: calendar.href, kind: 'feed' },
    { url: groups.href, kind: 'feed', optional: true },
  ];
}
