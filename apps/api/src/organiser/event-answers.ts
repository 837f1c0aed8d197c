import { formatDay, formatTime, type FormValues, type SummaryRow, valuesOf } from '#libs/ui';
import { askedOf, type EventField, type EventStep } from './event-field.js';

/** The answers of one step as they are read back: labels for values, dates and times in words. */
export function eventAnswers(step: EventStep, values: FormValues): readonly SummaryRow[] {
  return askedOf(step, values).map((field) => ({ label: field.label, value: answerOf(field, values) }));
}

function answerOf(field: EventField, values: FormValues): string | null {
  const given = valuesOf(values, field.name).filter((value) => value !== '');
  const [first = field.fallback] = given;
  if (first === undefined) return null;
  if (field.options !== undefined) {
    const chosen = given.length === 0 ? [first] : given;
    return chosen.map((value) => field.options?.find((option) => option.value === value)?.label ?? value).join(', ');
  }
  if (field.kind === 'date' && /^\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])$/u.test(first)) return dayWords(first);
  if (field.kind === 'time' && /^\d\d:\d\d$/u.test(first)) return formatTime(`2000-01-01T${first}:00`);
  return first;
}

/** A day that no calendar has (30 February) is read back as it was typed. */
function dayWords(date: string): string {
  try {
    return formatDay(date, 0);
  } catch (refused) {
    if (refused instanceof RangeError) return date;
    throw refused;
  }
}
