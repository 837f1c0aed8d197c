import {
  addDays,
  epochMs,
  type Instant,
  type LocalDate,
  type LocalDateTime,
  toLocal,
  weekday,
  WEEKDAYS,
  type Zone,
} from '#libs/domain';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
// prettier-ignore
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const;

/** One date of a gathering as its own wall clock shows it. */
export type LocalWhen = {
  readonly start: LocalDateTime;
  /** Null when no end is known: none is invented. */
  readonly end: LocalDateTime | null;
  /** Days without a time; `end` is then the first day after it (RFC 5545 §3.6.1). */
  readonly allDay?: boolean;
};

/** The wall clock of an occurrence in its zone. */
export function localWhen(occurrence: {
  readonly start: Instant;
  readonly end?: Instant | null | undefined;
  readonly zone: Zone;
  /** Present for all-day dates. */
  readonly date?: LocalDate | undefined;
}): LocalWhen {
  const local = (instant: Instant) => toLocal(epochMs(instant), occurrence.zone).local;
  return {
    start: local(occurrence.start),
    end: occurrence.end ? local(occurrence.end) : null,
    ...(occurrence.date === undefined ? {} : { allDay: true }),
  };
}

/** `Tuesday 9 June, 6:30 pm to 8 pm`; with the year when it is not `thisYear`. Without a known end: `…, from 6:30 pm`. */
export function formatWhen(when: LocalWhen, thisYear?: number): string {
  const day = formatDay(when.start, thisYear);
  if (when.allDay === true) return formatDays(when, day, thisYear);
  if (when.end === null) return `${day}, from ${formatTime(when.start)}`;
  const end = formatTime(when.end);
  const sameDay = when.start.slice(0, 10) === when.end.slice(0, 10);
  return `${day}, ${formatTime(when.start)} to ${sameDay ? end : `${formatDay(when.end, thisYear)}, ${end}`}`;
}

/** `Tuesday 9 June`, of a local date or date-time. */
export function formatDay(local: string, thisYear?: number): string {
  const [year = 0, month = 1, day = 1] = local.slice(0, 10).split('-').map(Number);
  const weekdayName = DAYS[WEEKDAYS.indexOf(weekday(local))] ?? '';
  const base = `${weekdayName} ${String(day)} ${MONTHS[month - 1] ?? ''}`;
  return thisYear === undefined || year === thisYear ? base : `${base} ${String(year)}`;
}

/** `6:30 pm`, `8 pm`, `midday`, `midnight`: on the hour no zeros, and no doubt about twelve. */
export function formatTime(local: LocalDateTime): string {
  const [hour = 0, minute = 0] = local.slice(11, 16).split(':').map(Number);
  if (minute === 0 && hour === 12) return 'midday';
  if (minute === 0 && hour === 0) return 'midnight';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${String(hour % 12 || 12)}${minutes} ${hour < 12 ? 'am' : 'pm'}`;
}

/** `New York` of `America/New_York`, for gatherings whose clock may not be the reader's. */
export function zoneWords(zone: Zone): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

function formatDays(when: LocalWhen, day: string, thisYear: number | undefined): string {
  if (when.end === null || when.end.slice(0, 10) <= when.start.slice(0, 10)) return `${day}, all day (no time given)`;
  const last = addDays(when.end.slice(0, 10), -1);
  return last === when.start.slice(0, 10) ? `${day}, all day` : `${day} to ${formatDay(last, thisYear)}, all day`;
}
