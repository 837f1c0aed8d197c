import { epochMs, type ExtractedTime, toInstant } from '#libs/domain';
import { isCalendarDate } from '../jsonld/iso-time.js';

const FORM =
  /^(?:[a-z]{3,9},?\s{1,3})?(\d{1,2})\s{1,3}([a-z]{3,9})\s{1,3}(\d{4})\s{1,3}(\d{1,2}):(\d\d)(?::(\d\d))?(?:\s{0,3}([+-]\d{4}|[a-z]{1,4}))?$/iu;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** RFC 822 §5.1: these names mean fixed offsets, in summer too. */
const ZONES: Readonly<Record<string, string>> = {
  ut: '+0000',
  utc: '+0000',
  gmt: '+0000',
  z: '+0000',
  est: '-0500',
  edt: '-0400',
  cst: '-0600',
  cdt: '-0500',
  mst: '-0700',
  mdt: '-0600',
  pst: '-0800',
  pdt: '-0700',
};

/**
 * Reads the date and time of RSS (RFC 822 with four digits for the year, RFC 2822): `Sat, 08 Aug 2026 10:30:00 -0400`. Null
 * when it is something else or no such day exists. `-0000` says that no zone is known (RFC 2822 §3.3), and like a time without
 * any zone it floats.
 */
export function readRfc822Time(text: string): ExtractedTime | null {
  const parts = text.length > 60 ? null : FORM.exec(text.trim());
  if (parts === null) return null;
  const [, day = '', month = '', year = '', hour = '', minute = '', second = '00', zone = '-0000'] = parts;
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  const date = `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (index === -1 || !isCalendarDate(date) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) {
    return null;
  }
  const local = `${date}T${hour.padStart(2, '0')}:${minute}:${second === '60' ? '59' : second}`;
  const offset = ZONES[zone.toLowerCase()] ?? zone;
  if (offset === '-0000') return { kind: 'floating', local };
  if (!/^[+-](?:0\d|1[0-8])[0-5]\d$/u.test(offset)) return null;
  return { kind: 'instant', instant: toInstant(epochMs(`${local}${offset.slice(0, 3)}:${offset.slice(3)}`)) };
}
