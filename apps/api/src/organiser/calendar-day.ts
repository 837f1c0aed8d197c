import type { LocalDate } from '#libs/domain';

/** A day as a date field gives it, when a calendar has it; null for `2026-02-30` and for anything else. */
export function calendarDay(text: string): LocalDate | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text.trim()) ?? [];
  if (year === '') return null;
  const real = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).toISOString().slice(0, 10);
  return real === text.trim() ? real : null;
}
