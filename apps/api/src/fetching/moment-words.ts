import { addDays, epochMs, toLocal, type Instant, type Zone } from '#libs/domain';
import { formatDay, formatTime } from '#libs/ui';

/** An instant by the clock on the wall, near days by their names: `today, 6:10 am`, `Tuesday 9 June, midday`. */
export function momentWords(at: Instant, now: Instant, zone: Zone): string {
  const { local } = toLocal(epochMs(at), zone);
  const today = toLocal(epochMs(now), zone).local.slice(0, 10);
  const near = new Map([
    [addDays(today, -1), 'yesterday'],
    [today, 'today'],
    [addDays(today, 1), 'tomorrow'],
  ]);
  const day = near.get(local.slice(0, 10)) ?? formatDay(local, Number(today.slice(0, 4)));
  return `${day}, ${formatTime(local)}`;
}
