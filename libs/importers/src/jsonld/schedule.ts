import {
  addDays,
  digitsAt,
  type ExtractedRecurrence,
  type ExtractedTime,
  fromLocal,
  isZone,
  type Problem,
  toInstant,
} from '#libs/domain';
import { type LdNode, ldText, ldValues, readIsoDuration, readIsoTime } from '#libs/extract';
import { remembered } from '../reading/remembered.js';
import { repeatOf } from './repeat.js';

/** A `Schedule`, read: the first date, the length and the rule. `start` is null when it names no first date. */
export type Scheduled = {
  readonly start: ExtractedTime | null;
  readonly durationSeconds: number | null;
  readonly recurrence: ExtractedRecurrence;
  /** What tells this schedule from another of the same event, whatever their order. */
  readonly mark: string;
};

/**
 * Reads a schema.org `Schedule` as an RFC 5545 rule. `fallback` is the event's own start, for schedules without a first
 * date. Null, with a problem, when how often it repeats cannot be read.
 */
export function scheduleOf(
  node: LdNode,
  fallback: ExtractedTime | null,
  where: string,
): { readonly schedule: Scheduled | null; readonly problems: readonly Problem[] } {
  const repeat = repeatOf(node);
  if (repeat === null) {
    const text = ldText(node, 'repeatFrequency') ?? 'nothing';
    const message = `How often it repeats ("${text.slice(0, 60)}") could not be read, so only its first date is listed.`;
    return { schedule: null, problems: [{ code: 'unreadable-repeat', message, where, severity: 'warning' }] };
  }
  const tzid = ldText(node, 'scheduleTimezone');
  const clock = clockOf(ldText(node, 'startTime'));
  const start = firstTime(node, fallback, repeat.matches, { clock, tzid });
  const end = until(node, start);
  // RFC 5545 §3.3.10: COUNT and UNTIL never stand together; the count is the tighter promise.
  const bound = end === null || repeat.rule.includes('COUNT=') ? '' : `;UNTIL=${end}`;
  const recurrence: ExtractedRecurrence = {
    rrules: [`${repeat.rule}${bound}`],
    exrules: NONE,
    rdates: NONE,
    exdates: exceptDates(node, start),
    ...(start === null && clock !== null ? { clock: { time: clock, tzid } } : {}),
  };
  const mark = `${repeat.rule} ${clock ?? ''}`.trim();
  return { schedule: { start, durationSeconds: lengthOf(node, clock), recurrence, mark }, problems: [] };
}

type Clock = { readonly clock: string | null; readonly tzid: string | null };

/** `18:30`, `18:30:00` or `18:30:00Z` as a wall clock; an offset on a weekly clock means nothing all year round. */
function clockOf(text: string | null): string | null {
  const parts = /^(?:\d{4}-\d\d-\d\d)?T?([01]?\d|2[0-3]):([0-5]\d)/iu.exec(text ?? '');
  return parts === null ? null : `${(parts[1] ?? '').padStart(2, '0')}:${parts[2] ?? ''}:00`;
}

/** The first date on or after the schedule's own that fits its days: a start that does not fit would be one date too many. */
function firstTime(
  node: LdNode,
  fallback: ExtractedTime | null,
  matches: (date: string) => boolean,
  { clock, tzid }: Clock,
): ExtractedTime | null {
  const stated = readIsoTime(ldText(node, 'startDate') ?? '');
  const from = stated ?? fallback;
  if (from === null) return null;
  if (from.kind === 'instant' && clock === null) return from;
  const local = from.kind === 'instant' ? from.instant.slice(0, 19) : from.kind === 'date' ? from.date : from.local;
  let date = local.slice(0, 10);
  for (let days = 0; days < 800 && !matches(date); days += 1) date = addDays(date, 1);
  const time = clock ?? (from.kind === 'date' ? null : local.slice(11));
  if (time === null) return { kind: 'date', date };
  return tzid === null
    ? { kind: 'floating', local: `${date}T${time}` }
    : { kind: 'zoned', local: `${date}T${time}`, tzid };
}

/** `endDate` as the value of UNTIL, inclusive: of the start's own kind (RFC 5545 §3.3.10). */
function until(node: LdNode, start: ExtractedTime | null): string | null {
  const end = readIsoTime(ldText(node, 'endDate') ?? '');
  if (end === null) return null;
  if (end.kind === 'instant') return basic(end.instant);
  if (end.kind === 'date' && (start === null || start.kind === 'date')) return basic(end.date);
  const local = end.kind === 'date' ? `${end.date}T23:59:59` : end.local;
  if (start?.kind === 'zoned' && isZone(start.tzid)) return basic(instantOf(`${local} ${start.tzid}`));
  return basic(local);
}

/** Schedules of a list end with the same few terms. */
const instantOf = remembered((said) => {
  const [local = '', zone = ''] = said.split(' ');
  return toInstant(fromLocal(local, zone).ms);
});

function basic(time: string): string {
  return time.replace(/[-:]/gu, '');
}

function exceptDates(node: LdNode, start: ExtractedTime | null): readonly ExtractedTime[] {
  if (node['exceptDate'] === undefined) return NONE;
  return ldValues(node, 'exceptDate')
    .map((value) => (typeof value === 'string' ? readIsoTime(value) : null))
    .filter((time): time is ExtractedTime => time !== null)
    .map((time) => {
      if (time.kind !== 'date' || start === null || start.kind === 'date' || start.kind === 'instant') return time;
      return { ...start, local: `${time.date}T${start.local.slice(11)}` };
    });
}

function lengthOf(node: LdNode, start: string | null): number | null {
  const end = clockOf(ldText(node, 'endTime'));
  if (start !== null && end !== null) {
    const seconds = secondsOf(end) - secondsOf(start);
    // A dance that ends at one in the morning.
    return seconds > 0 ? seconds : seconds < 0 ? seconds + 86_400 : null;
  }
  return readIsoDuration(ldText(node, 'duration') ?? '');
}

function secondsOf(clock: string): number {
  return digitsAt(clock, 0, 2) * 3600 + digitsAt(clock, 3, 2) * 60;
}

const NONE: readonly never[] = [];
