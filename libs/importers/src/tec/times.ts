import type { ExtractedTime } from '#libs/domain';
import { readIsoTime } from '#libs/extract';
import { flagIn, textIn } from '../reading/json-value.js';
import { wholeDays } from '../reading/whole-days.js';

export type Times = { readonly start: ExtractedTime; readonly end: ExtractedTime | null };

/** Start and end of a row, local to its `timezone`. The plugin writes the start once more where nobody gave an end. */
export function timesOf(row: unknown, sourceZone: string | null): Times | null {
  const [from, until] = [textIn(row, 'start_date'), textIn(row, 'end_date')];
  if (from === null) return null;
  const to = until === from ? null : until;
  if (flagIn(row, 'all_day') === true) return wholeDays(from, to);
  const zone = zoneOf(textIn(row, 'timezone'), sourceZone);
  const start = timeIn(from, zone);
  if (start === null) return null;
  return { start, end: to === null ? null : timeIn(to, zone) };
}

/**
 * A site whose owner never chose a zone says `UTC+0`, or `UTC-5` all summer through; its clock times are still those on its wall.
 * So a fixed offset gives way to the source's own zone, where that is known.
 */
function zoneOf(named: string | null, sourceZone: string | null): string | null {
  if (named === null) return null;
  return sourceZone !== null && /^(?:UTC|GMT)?[+-]\d{1,2}(?:[.:]\d{1,2})?$/u.test(named) ? null : named;
}

function timeIn(text: string, zone: string | null): ExtractedTime | null {
  const time = readIsoTime(text);
  return time?.kind === 'floating' && zone !== null ? { kind: 'zoned', local: time.local, tzid: zone } : time;
}
