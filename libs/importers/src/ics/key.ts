import { hashOf } from '#libs/domain';
import { propertyOf } from '#libs/extract';
import type { IcalComponent } from '#libs/extract';
import { httpAddress, textOf } from './details.js';
import type { Series } from './group-series.js';
import type { Platform } from './platform.js';

/**
 * The natural key of a series inside its source. UID, except where a platform's UIDs are known not to last. Nothing that
 * changes from fetch to fetch (DTSTAMP, order) takes part.
 */
export function keyOf(series: Series, platform: Platform): string {
  const { master, uid, qualifier } = series;
  // The Events Calendar puts the start into the UID, so a moved event would be another; its page stays.
  const page = platform === 'tec' ? httpAddress(textOf(master, 'URL')) : null;
  // Events Manager 5 makes a new UID for every request.
  const lasting = platform === 'events-manager' ? null : (page ?? uid);
  if (lasting === null) return `x-${fingerprint(master)}`;
  const key = qualifier === null ? lasting : `${lasting}#${qualifier}`;
  return key.length <= 200 ? key : `h-${hashOf(key)}`;
}

/** What is said about one event that has no name of its own: title, start and place. */
export function fingerprint(event: IcalComponent): string {
  const start = propertyOf(event, 'DTSTART');
  return hashOf([
    textOf(event, 'SUMMARY').toLowerCase(),
    start?.value.trim() ?? '',
    start?.params.get('TZID') ?? '',
    textOf(event, 'LOCATION').toLowerCase(),
  ]);
}
