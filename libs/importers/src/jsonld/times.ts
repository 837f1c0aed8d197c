import { addDays, type ExtractedTime, type Problem } from '#libs/domain';
import { type LdNode, ldText, readIsoDuration, readIsoTime } from '#libs/extract';
import { timeKey } from '../reading/time-key.js';
import { wholeDays } from '../reading/whole-days.js';

/** When an event is, as published; what is contradictory is left out and said. */
export type Times = {
  readonly start: ExtractedTime | null;
  readonly end: ExtractedTime | null;
  readonly durationSeconds: number | null;
  readonly problems: readonly Problem[];
};

/** Reads `startDate`, `endDate` and `duration`. `doorTime` is when the doors open, never the start. */
export function timesOf(node: LdNode, where: string): Times {
  const problems: Problem[] = [];
  const say = (code: string, message: string, severity: Problem['severity'] = 'warning'): void => {
    problems.push({ code, message, where, severity });
  };
  const rawStart = withClock(ldText(node, 'startDate'), ldText(node, 'startTime'));
  const rawEnd = withClock(ldText(node, 'endDate'), ldText(node, 'endTime'));
  const whole = isWhole(rawStart, rawEnd) ? wholeDays(rawStart ?? '', rawEnd) : null;
  if (whole !== null) return { ...whole, durationSeconds: null, problems };

  const start = rawStart === null ? null : readIsoTime(rawStart);
  if (rawStart !== null && start === null)
    say('unreadable-time', `The start "${short(rawStart)}" is not a date.`, 'error');
  const end = rawEnd === null ? null : readIsoTime(rawEnd);
  if (rawEnd !== null && end === null) say('bad-end', `The end "${short(rawEnd)}" is not a date.`);

  const duration = ldText(node, 'duration');
  const seconds = duration === null || end !== null ? null : readIsoDuration(duration);
  const agreed = start === null || end === null ? null : endOf(start, end, say);
  return { start, end: agreed, durationSeconds: start?.kind === 'date' ? null : seconds, problems };
}

type Say = (code: string, message: string, severity?: Problem['severity']) => void;

/** The end, made exclusive when it is a date; null when it is no later than the start or of another kind. */
function endOf(start: ExtractedTime, end: ExtractedTime, say: Say): ExtractedTime | null {
  if (start.kind === 'date' && end.kind === 'date') {
    if (end.date >= start.date) return { kind: 'date', date: addDays(end.date, 1) };
    say('end-before-start', 'The end lies before the start and was left out.');
    return null;
  }
  if (start.kind === 'date') {
    say('start-without-time', 'The end has a time and the start has only a date, so the end was left out.');
    return null;
  }
  if (end.kind === 'date') {
    const text = 'The end is only a date, so when it ends on that day is not known.';
    const before = end.date < timeKey(start).slice(0, 10);
    say(
      before ? 'end-before-start' : 'end-without-time',
      before ? 'The end lies before the start and was left out.' : text,
    );
    return null;
  }
  if (start.kind !== end.kind) return end;
  if (timeKey(end) > timeKey(start)) return end;
  // Plugins write the start once more when the organiser gave no end.
  if (timeKey(end) === timeKey(start)) say('end-equals-start', 'The end equals the start and was left out.', 'note');
  else say('end-before-start', 'The end lies before the start and was left out.');
  return null;
}

/** The Events Calendar writes an all-day event as midnight to one minute or second before midnight. */
function isWhole(start: string | null, end: string | null): boolean {
  if (start === null || end === null || end.slice(0, 10) < start.slice(0, 10)) return false;
  return /^\d{4}-\d\d-\d\d[T ]00:00/u.test(start) && /^\d{4}-\d\d-\d\d[T ]23:59/u.test(end);
}

/** Some sites give the date and, against the vocabulary, the time beside it. */
function withClock(date: string | null, clock: string | null): string | null {
  if (date === null || clock === null || !/^\d{4}-\d\d-\d\d$/u.test(date)) return date;
  return /^(?:[01]\d|2[0-3]):[0-5]\d/u.test(clock) ? `${date}T${clock}` : date;
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
