import type { ExtractedTime, LeftOut, Problem } from '#libs/domain';
import { readIsoTime } from '#libs/extract';
import { timeKey } from './time-key.js';
import { wholeDays } from './whole-days.js';

/** The two texts in which a platform writes when an event is. */
export type ListedSpan = {
  readonly start: string | null;
  readonly end: string | null;
  /** That the platform marks it as taking the whole day. */
  readonly allDay?: boolean;
  /** The zone that stands beside the times, if one does. */
  readonly zone?: string | null;
  readonly where: string;
};

/** When it is; `fault` says why there is no start. An all-day end is exclusive. */
export type ListedTimes = {
  readonly start: ExtractedTime | null;
  readonly end: ExtractedTime | null;
  readonly fault: LeftOut | null;
  readonly problems: readonly Problem[];
};

/**
 * Reads `2026-11-24 18:30:00` and the like. Midnight to a minute or a second before midnight is a whole day, as is what the
 * platform marks so. An end that is no time, or no later than the start, is left out with a problem.
 */
export function listedTimes({ start: from, end: until, allDay = false, zone = null, where }: ListedSpan): ListedTimes {
  const start = from === null ? null : readIsoTime(from);
  if (start === null) return { start, end: null, fault: from === null ? 'no-start' : 'bad-date', problems: NONE };
  const end = until === null ? null : readIsoTime(until);
  if (isWholeDays(start, end, allDay)) return { ...days(start, end), fault: null, problems: NONE };
  const fault = until !== null && end === null ? 'bad-end' : faultOf(start, end);
  return {
    start: inZone(start, zone),
    end: fault !== null || end === null || end.kind === 'date' || start.kind === 'date' ? null : inZone(end, zone),
    fault: null,
    problems: fault === null ? NONE : [{ code: fault, ...SAID[fault], where }],
  };
}

const NONE: readonly never[] = [];
const SAID = {
  'bad-end': { message: 'The end of this event could not be read.', severity: 'warning' },
  'end-equals-start': { message: 'The end equals the start and was left out.', severity: 'note' },
  'end-before-start': { message: 'The end lies before the start and was left out.', severity: 'warning' },
} as const;

/** What is wrong with an end that is no later than the start, as far as the two can be compared. */
function faultOf(start: ExtractedTime, end: ExtractedTime | null): 'end-equals-start' | 'end-before-start' | null {
  if (end === null || end.kind !== start.kind || end.kind === 'date') return null;
  const [from, until] = [timeKey(start), timeKey(end)];
  return until > from ? null : until === from ? 'end-equals-start' : 'end-before-start';
}

function isWholeDays(start: ExtractedTime, end: ExtractedTime | null, marked: boolean): boolean {
  if (start.kind === 'date' || marked) return true;
  if (end === null || start.kind !== 'floating' || end.kind !== 'floating') return false;
  return start.local.endsWith('T00:00:00') && end.local.slice(11, 16) === '23:59' && end.local > start.local;
}

function days(start: ExtractedTime, end: ExtractedTime | null): Pick<ListedTimes, 'start' | 'end'> {
  return wholeDays(timeKey(start), end === null ? null : timeKey(end)) ?? { start, end: null };
}

function inZone(time: ExtractedTime, zone: string | null): ExtractedTime {
  return time.kind === 'floating' && zone !== null ? { kind: 'zoned', local: time.local, tzid: zone } : time;
}
