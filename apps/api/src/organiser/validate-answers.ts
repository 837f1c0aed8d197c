import { addDays, type LocalDate } from '#libs/domain';
import { type FieldError, type FormValues, valueOf } from '#libs/ui';
import { calendarDay } from './calendar-day.js';
import { clockTime } from './clock-time.js';
import { endsBeforeStart } from './ends-before-start.js';
import { askedOf, type EventField, type EventStep } from './event-field.js';
import { webAddress } from './web-address.js';

/**
 * What an organiser has to put right in some of the steps before it can be sent, in the order of the questions. `today` is the day
 * where the catalogue is. Each message says what to enter.
 */
export function validateAnswers(
  values: FormValues,
  steps: readonly EventStep[],
  today: LocalDate,
): readonly FieldError[] {
  return steps.flatMap((step) =>
    askedOf(step, values).flatMap((field) => {
      const message = problemOf(field, values, today);
      return message === null ? [] : [{ field: field.name, message }];
    }),
  );
}

/** What is wrong with an email address, or null. Only its shape: whether it is anyone's is found out by writing to it. */
export function emailProblem(text: string): string | null {
  const shaped = text.length <= LONGEST.email && /^[^\s@<>,;]+@[^\s@.<>,;]+(?:\.[^\s@.<>,;]+)+$/u.test(text);
  return shaped ? null : ENTER_EMAIL;
}

const ENTER_EMAIL = 'Enter an email address, like name@example.org';

const LONGEST = { line: 500, lines: 5_000, email: 254 };
const DAYS_AHEAD = 730;

const MISSING: Readonly<Record<string, string>> = {
  title: 'Enter what it is called',
  summary: 'Say in a sentence what people do there',
  day: 'Enter the day',
  start: 'Enter the start time, like 18:30',
  mode: 'Choose how people can take part',
  organisation: 'Enter who runs it',
  email: ENTER_EMAIL,
  support: 'Choose one of the three',
};

function problemOf(field: EventField, values: FormValues, today: LocalDate): string | null {
  const given = valueOf(values, field.name).trim();
  if (given === '')
    return (field.needed === true ? (MISSING[field.name] ?? 'Answer this') : null) ?? raised(field.name, values);
  return ofKind(field, given) ?? BETWEEN[field.name]?.(values, today) ?? null;
}

function ofKind({ kind, name, options }: EventField, given: string): string | null {
  switch (kind) {
    case 'line':
      return given.length > LONGEST.line ? tooLong(LONGEST.line) : null;
    case 'lines':
      return given.length > LONGEST.lines ? tooLong(LONGEST.lines) : null;
    case 'date':
      return calendarDay(given) === null ? 'Enter a day that is in the calendar, like 2026-06-30' : null;
    case 'time':
      return clockTime(given) === null ? `Enter the ${name} time, like 18:30` : null;
    case 'email':
      return emailProblem(given);
    case 'url':
      return given.length > LONGEST.line || webAddress(given) === null
        ? 'Enter a web address, like https://example.org'
        : null;
    case 'radio':
    case 'select':
    case 'tick':
      return options?.some(({ value }) => value === given) === true ? null : 'Choose one of the answers';
  }
}

/** What one answer asks of another. */
const BETWEEN: Readonly<Record<string, (values: FormValues, today: LocalDate) => string | null>> = {
  day: (values, today) => {
    const day = valueOf(values, 'day').trim();
    if (day > addDays(today, DAYS_AHEAD)) return 'This is more than two years ahead. Check the year';
    const goesOn = !['', 'no'].includes(valueOf(values, 'repeats')) && !isPast(valueOf(values, 'until').trim(), today);
    return isPast(day, today) && !goesOn ? 'This day is over. Enter a day that is still to come' : null;
  },
  end: (values) =>
    endsBeforeStart(values) && valueOf(values, 'nextDay') !== 'on'
      ? 'This is before it starts. Change the time, or say that it ends after midnight'
      : null,
  repeats: (values) =>
    valueOf(values, 'repeats') === 'no' && calendarDay(valueOf(values, 'until')) !== null ? SAY_HOW_OFTEN : null,
  until: (values) => {
    const [day, until] = [calendarDay(valueOf(values, 'day')), calendarDay(valueOf(values, 'until'))];
    return day !== null && until !== null && until < day ? 'This is before the first day. Enter a later one' : null;
  },
  amount: (values) => (valueOf(values, 'cost') === 'fixed' ? amountProblem(valueOf(values, 'amount').trim()) : null),
};

const SAY_HOW_OFTEN = 'Choose how often it repeats, or leave the last day empty';

/** What an empty answer lacks because of another one. */
function raised(name: string, values: FormValues): string | null {
  const mode = valueOf(values, 'mode');
  const hidden = valueOf(values, 'private') === 'on';
  if (name === 'venueName' && ['in-person', 'hybrid'].includes(mode) && !hidden) {
    return valueOf(values, 'address').trim() === '' ? 'Enter the name of the place, or its address' : null;
  }
  if (name === 'onlineUrl' && ['online', 'hybrid'].includes(mode)) {
    return 'Enter the link to join, or to a page that says how';
  }
  if (name === 'amount' && valueOf(values, 'cost') === 'fixed') return 'Enter the amount, like 5 or 2.50';
  if (name === 'repeats' && calendarDay(valueOf(values, 'until')) !== null) return SAY_HOW_OFTEN;
  return null;
}

function amountProblem(amount: string): string | null {
  return /^\p{Sc}?\s?\d{1,5}(?:[.,]\d{1,2})?\s?\p{Sc}?$/u.test(amount)
    ? null
    : 'Enter the amount as a number, like 5 or 2.50';
}

/** Yesterday still counts: the organiser may live further west than the catalogue. */
function isPast(day: string, today: LocalDate): boolean {
  return day !== '' && day < addDays(today, -1);
}

function tooLong(most: number): string {
  return `Use at most ${most.toLocaleString('en')} characters`;
}
