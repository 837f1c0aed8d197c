import type { Changed, Day, Group } from './group.js';

const DAY_MS = 86_400_000;
const ZONE = 'Europe/London';
const WEEKDAYS = ['TH', 'FR', 'SA', 'SU', 'MO', 'TU', 'WE'];

/** The groups of one host as its calendar program writes them (RFC 5545). */
export function calendarOf(groups: readonly Group[]): string {
  const events = groups.flatMap((group) => [master(group), ...overrides(group)]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Lane//EN', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n');
}

function master(group: Group): readonly string[] {
  const { first, every, until, without, extra, minute, title } = group;
  const last = until === null ? '' : `;UNTIL=${dayText(until)}T235959Z`;
  const rule = `RRULE:FREQ=WEEKLY${every === 1 ? '' : `;INTERVAL=${String(every)}`};BYDAY=${WEEKDAYS[first % 7] ?? ''}${last}`;
  return event(group, title, first, minute, [
    rule,
    ...[...without].map((day) => `EXDATE${local(day, minute)}`),
    ...[...extra].map((day) => `RDATE${local(day, minute)}`),
  ]);
}

function overrides(group: Group): readonly (readonly string[])[] {
  const { changed, later, minute, title } = group;
  const single = [...changed].map(([day, one]) => override(group, day, one));
  if (later === null) return single;
  const from = `RECURRENCE-ID;RANGE=THISANDFUTURE${local(later.from, minute)}`;
  const status = later.cancelled ? ['STATUS:CANCELLED'] : [];
  return [...single, event(group, title, later.from + later.byDays, later.minute, [from, ...status])];
}

function override(group: Group, day: Day, one: Changed): readonly string[] {
  const status = one.cancelled ? ['STATUS:CANCELLED'] : [];
  return event(group, one.title ?? group.title, one.day, one.minute, [
    `RECURRENCE-ID${local(day, group.minute)}`,
    ...status,
  ]);
}

function event(
  { uid, edits }: Group,
  title: string,
  day: Day,
  minute: number,
  more: readonly string[],
): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@lane.example`,
    `SEQUENCE:${String(edits)}`,
    `DTSTART${local(day, minute)}`,
    'DURATION:PT1H',
    `SUMMARY:${title}`,
    ...more,
    'END:VEVENT',
  ];
}

function local(day: Day, minute: number): string {
  const two = (count: number): string => String(count).padStart(2, '0');
  return `;TZID=${ZONE}:${dayText(day)}T${two(Math.floor(minute / 60))}${two(minute % 60)}00`;
}

function dayText(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10).replaceAll('-', '');
}
