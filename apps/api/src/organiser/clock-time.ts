/** A time of day as people type it (`18:30`, `6.30 pm`, `7pm`) as `HH:MM`; null when it is none. */
export function clockTime(text: string): string | null {
  const found = /^(\d{1,2})(?:[:.](\d\d))?\s?([ap])?\.?(?:m\.?)?$/iu.exec(text.trim());
  const [, hours = '', minutes, half] = found ?? [];
  if (found === null || (minutes === undefined && half === undefined)) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const tooLate = half === undefined ? hour > 23 : Number(hours) > 12 || Number(hours) === 0;
  if (tooLate || Number(minutes ?? 0) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`;
}
