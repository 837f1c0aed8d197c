import { epochMs, type ExtractedEvent, type ExtractedTime } from '#libs/domain';
import { readIsoTime } from '#libs/extract';
import { zonedOfMs } from '../reading/epoch.js';
import { flagIn, objectIn, objectsIn, textIn } from '../reading/json-value.js';
import { timeKey } from '../reading/time-key.js';

type Times = Pick<ExtractedEvent, 'start' | 'end' | 'recurrence'>;

/** Start and end (unless its owner hides it) on the clock of the event's own zone, and the other dates that it lists. */
export function timesOf(config: unknown): Times | null {
  const [from, to] = [textIn(config, 'startDate'), textIn(config, 'endDate')];
  const zone = textIn(config, 'timeZoneId');
  const start = timeIn(from, zone);
  if (start === null) return null;
  const dates = objectsIn(objectIn(config, 'recurrences'), 'occurrences').map((date) => ({
    start: timeIn(textIn(date, 'startDate'), textIn(date, 'timeZoneId') ?? zone),
    end: textIn(date, 'endDate'),
  }));
  const isFirst = (time: ExtractedTime | null): boolean => time !== null && timeKey(time) === timeKey(start);
  // An event may span all the dates that it lists: how long one lasts stands with that date.
  const until = dates.find((date) => isFirst(date.start))?.end ?? to;
  const hidden = flagIn(config, 'endDateHidden') === true || until === from;
  const others = dates.flatMap((date) => (date.start === null || isFirst(date.start) ? [] : [date.start]));
  return {
    start,
    end: hidden ? null : timeIn(until, zone),
    recurrence: others.length === 0 ? null : { rrules: [], exrules: [], rdates: others.slice(0, 500), exdates: [] },
  };
}

function timeIn(text: string | null, zone: string | null): ExtractedTime | null {
  const time = text === null ? null : readIsoTime(text);
  return time?.kind === 'instant' ? zonedOfMs(epochMs(time.instant), zone) : time;
}
