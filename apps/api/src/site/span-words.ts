import { countOf } from '#libs/ui';

const MINUTE_MS = 60_000;

/** A length of time in words, to the nearest: `1 minute` at least, `40 minutes`, `6 hours`, `3 days`. */
export function spanWords(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / MINUTE_MS));
  if (minutes < 90) return countOf(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return hours < 48 ? countOf(hours, 'hour') : countOf(Math.round(hours / 24), 'day');
}
