const CLOCK = /\b(\d{1,2})(?::(\d\d))?(?::\d\d)?\s{0,2}(?:([ap])\.?m\b\.?)?/gi;

/** `18:30:00` of "6:30 PM", "18:30" and the like; null when it is no clock. */
export function clockOf(text: string | null): string | null {
  const [clock] = clocksIn(text ?? '');
  if (clock === undefined) return null;
  return `${String(Math.floor(clock / 60)).padStart(2, '0')}:${String(clock % 60).padStart(2, '0')}:00`;
}

/**
 * How long "10:30—11:00 AM" lasts, in seconds; null where only one clock is named, or none. The first takes its half of the day
 * from the second where it names none; an end that lies before its start is on the next day.
 */
export function lengthOf(text: string): number | null {
  const [start, end, more] = clocksIn(text);
  if (start === undefined || end === undefined || more !== undefined) return null;
  const minutes = end > start ? end - start : end - start + 24 * 60;
  return minutes % (24 * 60) === 0 ? null : minutes * 60;
}

/** Minutes since midnight of every clock in a short text. */
function clocksIn(text: string): readonly number[] {
  const found = [...text.slice(0, 100).matchAll(CLOCK)].filter(
    ([, , minute, half]) => minute !== undefined || half !== undefined,
  );
  const halves = found.map(([, , , half]) => half?.toLowerCase() ?? null);
  return found.flatMap(([, hour = '', minute = '0'], index) => {
    const own = halves[index] ?? halves[index + 1] ?? null;
    const clock = minutesOf(Number(hour), Number(minute), own);
    const next = found[index + 1];
    // "11:30—1:00 PM" begins in the morning.
    const after =
      next === undefined ? null : minutesOf(Number(next[1]), Number(next[2] ?? '0'), halves[index + 1] ?? null);
    const early = halves[index] === null && own === 'p' && clock !== null && after !== null && clock > after;
    return clock === null ? [] : [early ? clock - 12 * 60 : clock];
  });
}

function minutesOf(hour: number, minute: number, half: string | null): number | null {
  if (minute > 59 || hour > 23 || (half !== null && (hour > 12 || hour === 0))) return null;
  const hours = half === null ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return hours * 60 + minute;
}
