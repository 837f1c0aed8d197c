import { type Habits, readWhen, type WrittenWhen } from './read-when.js';

/**
 * A start and an end that stand apart. An end that is only an hour belongs to the start's day; one with a date stands for
 * itself, and counts only when it is later.
 */
export function withEnd(raw: string, end: string | null, habits: Habits): WrittenWhen {
  if (end === null) return readWhen(raw, habits);
  const alone = readWhen(end, habits);
  if (alone.start === null) return readWhen(`${raw} - ${end}`, habits);
  const when = readWhen(raw, habits);
  const date =
    alone.start.kind === 'date' && when.start?.kind === 'date' ? readWhen(`${raw} to ${end}`, habits).end : null;
  const timed =
    alone.start.kind !== 'date' && when.start?.kind === alone.start.kind && isLater(alone.start, when.start);
  return { ...when, end: timed ? alone.start : (date ?? when.end) };
}

function isLater(end: NonNullable<WrittenWhen['start']>, start: NonNullable<WrittenWhen['start']>): boolean {
  if (end.kind === 'instant') return start.kind === 'instant' && end.instant > start.instant;
  return end.kind !== 'date' && start.kind !== 'date' && start.kind !== 'instant' && end.local > start.local;
}
