import type { ExtractedTime } from '#libs/domain';
import { readIsoTime } from '#libs/extract';
import { textIn } from '../reading/json-value.js';

export type Times = { readonly start: ExtractedTime; readonly end: ExtractedTime | null };

/** `startTime` is on the clock of `timezone` already, with its offset; without a zone only the moment is known. */
export function timesOf(event: unknown): Times | null {
  const [from, to, zone] = [textIn(event, 'startTime'), textIn(event, 'endTime'), textIn(event, 'timezone')];
  const start = from === null ? null : timeIn(from, zone);
  if (start === null) return null;
  return { start, end: to === null || to === from ? null : timeIn(to, zone) };
}

function timeIn(text: string, zone: string | null): ExtractedTime | null {
  const moment = readIsoTime(text);
  const offset = /[+-]\d{2}:\d{2}$/u.test(text) || zone === 'Etc/UTC' || zone === 'UTC';
  const wall = readIsoTime(text.slice(0, 19));
  if (moment?.kind !== 'instant' || wall?.kind !== 'floating' || zone === null || !offset) return moment;
  return { kind: 'zoned', local: wall.local, tzid: zone };
}
