import {
  addDays,
  fromLocal,
  toInstant,
  toLocal,
  epochMs,
  weekday,
  WEEKDAYS,
  type Instant,
  type Zone,
} from '#libs/domain';
import type { FindWhen } from './find-query.js';

/** The bounds of "today", "this weekend" and so on, by the clock on the wall of where the catalogue is. */
export function findWindow(
  when: FindWhen,
  now: Instant,
  zone: Zone,
): { readonly from: Instant; readonly until: Instant } {
  const today = toLocal(epochMs(now), zone).local.slice(0, 10);
  switch (when) {
    case 'today':
      return { from: now, until: midnight(addDays(today, 1), zone) };
    case 'week':
      return { from: now, until: midnight(addDays(today, 7), zone) };
    case 'weekend': {
      // On a Sunday the weekend is what is left of it.
      const toSaturday = WEEKDAYS.indexOf('SA') - WEEKDAYS.indexOf(weekday(today));
      const saturday = midnight(addDays(today, toSaturday), zone);
      return { from: saturday > now ? saturday : now, until: midnight(addDays(today, toSaturday + 2), zone) };
    }
    case 'month':
      return { from: now, until: midnight(addDays(today, 28), zone) };
  }
}

function midnight(date: string, zone: Zone): Instant {
  return toInstant(fromLocal(`${date}T00:00:00`, zone).ms);
}
