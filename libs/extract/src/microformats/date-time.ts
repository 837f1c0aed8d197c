const DATE = /^\d{4}-(?:\d\d-\d\d|\d{3})$/u;
const CLOCK = /^(\d{1,2})(?::?(\d\d))?(?::?(\d\d))?\s?(?:([ap])\.?m\.?)?(?:\s?(z|[+-]\d{1,2}(?::?\d\d)?))?$/iu;
const OFFSET = /^(?:z|[+-]\d{1,2}(?::?\d\d)?)$/iu;
const WHOLE = /^\d{4}-\d\d-\d\d[t\s]+\d/iu;

/** A time as put together from its parts, and its day, which the next time of the same event may leave out. */
export type MfTime = { readonly text: string; readonly date: string | null };

/**
 * Puts a time together from parts that stand in different elements (the value class pattern for dates): a day, a clock
 * (`19:00`, `7pm`, `07:00p.m.`), an offset, in any order; the first of each counts. `before` is the day of the
 * event's last time, for an end that is only a clock. Null when no part is a time.
 */
export function joinedTime(parts: readonly string[], before: string | null): MfTime | null {
  let date: string | null = null;
  let clock: string | null = null;
  let offset: string | null = null;
  for (const raw of parts.slice(0, 20)) {
    const part = raw.slice(0, 60).trim();
    if (WHOLE.test(part)) return { text: part, date: part.slice(0, 10) };
    if (DATE.test(part)) date ??= part;
    else if (OFFSET.test(part)) offset ??= plainOffset(part);
    else {
      const read = clockOf(part);
      if (read !== null) {
        clock ??= read.clock;
        offset ??= read.offset;
      }
    }
  }
  const day = date ?? (clock === null ? null : before);
  if (day === null) return null;
  return { text: clock === null ? day : `${day} ${clock}${offset ?? ''}`, date: day };
}

/** A clock with its am or pm worked out; a bare number is none. */
function clockOf(part: string): { readonly clock: string; readonly offset: string | null } | null {
  const [, hours = '', minutes, seconds, half, offset] = CLOCK.exec(part) ?? [];
  if (hours === '' || (minutes === undefined && half === undefined)) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 24 || (half !== undefined && Number(hours) > 12)) return null;
  const clock = [String(hour).padStart(2, '0'), minutes ?? '00', seconds].filter((one) => one !== undefined).join(':');
  return { clock, offset: offset === undefined ? null : plainOffset(offset) };
}

function plainOffset(offset: string): string {
  return offset.toUpperCase().replace(':', '');
}
