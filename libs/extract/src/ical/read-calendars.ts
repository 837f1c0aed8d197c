import { UnreadableInput } from '#libs/domain';
import type { IcalReading } from './calendar.js';
import { CalendarBuilder } from './calendar-builder.js';
import { contentLines } from './content-lines.js';

/** From so many characters on, room counts for more than time. */
const LARGE = 4 * 1024 * 1024;

/**
 * Reads an iCalendar file (RFC 5545) into components with raw properties. Bounded by `ICAL_LIMITS` and linear in the text;
 * a bad line costs itself, a bad component never costs the feed. Throws `UnreadableInput` when no calendar begins in it.
 */
export function readCalendars(text: string): IcalReading {
  if (!/^[ \t]*BEGIN:(?:VCALENDAR|VEVENT)/imu.test(text)) throw new UnreadableInput(whatItIs(text));
  const builder = new CalendarBuilder(text.length > LARGE);
  for (const line of contentLines(text)) builder.add(line);
  return builder.finish();
}

function whatItIs(text: string): string {
  const head = text.slice(0, 2_000).trimStart().toLowerCase();
  if (head === '') return 'This file is empty; a calendar file begins with BEGIN:VCALENDAR.';
  if (/^(?:<!doctype html|<html|<head|<body)/u.test(head)) {
    return 'This is a web page, not a calendar file; the calendar may be private or may have moved.';
  }
  return 'This is not a calendar file: it has no line BEGIN:VCALENDAR.';
}
