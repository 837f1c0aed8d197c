import { epochMs, type ExtractedEvent, type ExtractedTime } from '#libs/domain';
import { readIsoTime } from '#libs/extract';
import { zonedOfMs } from '../reading/epoch.js';
import { flagIn, objectIn, objectsIn, textIn } from '../reading/json-value.js';

type Times = Pick<ExtractedEvent, 'start' | 'end' | 'recurrence'>;

/** Start and end (unless its owner hides it) on the clock of the event's own zone, and the other dates that it lists. */
export function timesOf(config: unknown): Times | null {
  const [from, to] = [textIn(config, 'startDate'), textIn(config, 'endDate')];
  const zone = textIn(config, 'timeZoneId');
  const start = timeIn(from, zone);
  if (start === null) return null;
  const hidden = flagIn(config, 'endDateHidden') === true || to === from;
  const others = objectsIn(objectIn(config, 'recurrences'), 'occurrences')
    .filter((occurrence) => textIn(occurrence, 'startDate') !== from)
    .flatMap((occurrence) => timeIn(textIn(occurrence, 'startDate'), textIn(occurrence, 'timeZoneId') ?? zone) ?? []);
  return {
    start,
    end: hidden ? null : timeIn(to, zone),
    recurrence: others.length === 0 ? null : { rrules: [], exrules: [], rdates: others.slice(0, 500), exdates: [] },
  };
}

function timeIn(text: string | null, zone: string | null): ExtractedTime | null {
  const time = text === null ? null : readIsoTime(text);
  return time?.kind === 'instant' ? zonedOfMs(epochMs(time.instant), zone) : time;
}
