import { monthOf } from './calendar-words.js';

const PARTS = /\[[^\]]{0,40}\]|YYYY|YY|MMMM|MMM|MM|M|Do|DD|D|dddd|ddd|HH|H|hh|h|mm|ss|A|a|Z|\s+|\S/gu;

const PATTERNS: Readonly<Record<string, RegExp>> = {
  YYYY: /\d{4}/uy,
  YY: /\d{2}/uy,
  MMMM: /\p{L}{3,9}/uy,
  MMM: /\p{L}{3,9}\.?/uy,
  MM: /\d{2}/uy,
  M: /\d{1,2}/uy,
  Do: /\d{1,2}(?:st|nd|rd|th)?/iuy,
  DD: /\d{2}/uy,
  D: /\d{1,2}/uy,
  dddd: /\p{L}{3,9}/uy,
  ddd: /\p{L}{2,5}\.?/uy,
  HH: /\d{2}/uy,
  H: /\d{1,2}/uy,
  hh: /\d{2}/uy,
  h: /\d{1,2}/uy,
  mm: /\d{2}/uy,
  ss: /\d{2}/uy,
  a: /[ap]\.?m\.?/iuy,
  A: /[ap]\.?m\.?/iuy,
  Z: /z|[+-]\d{2}:?\d{2}/iuy,
};

/** Whether a recipe's format can be followed. */
export function isFormat(format: string): boolean {
  return format === 'ISO' || (format.length <= 60 && /[YMDHh]/u.test(format));
}

/**
 * Rewrites a text that has a known format (`D MMMM YYYY h:mm a`, literals in `[…]`) in the plain form that every other date is
 * read in: `2026-06-09 18:30`. Null when the text has another shape.
 */
export function unformatted(text: string, format: string): string | null {
  const found: Record<string, string> = {};
  let at = 0;
  const source = text.slice(0, 300).trim();
  for (const [part] of format.matchAll(PARTS)) {
    const pattern = PATTERNS[part] ?? (/^\s/u.test(part) ? /\s*/uy : null);
    if (pattern === null) {
      const literal = part.startsWith('[') && part.length > 1 ? part.slice(1, -1) : part;
      if (!source.slice(at).toLowerCase().startsWith(literal.toLowerCase())) return null;
      at += literal.length;
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(source)?.[0];
    if (match === undefined) return null;
    found[part] = match;
    at += match.length;
  }
  return plain(found);
}

function plain(found: Readonly<Record<string, string>>): string | null {
  const name = found['MMMM'] ?? found['MMM'];
  const month = name === undefined ? Number(found['MM'] ?? found['M']) : monthOf(name.toLowerCase().replace('.', ''));
  const day = Number.parseInt(found['DD'] ?? found['D'] ?? found['Do'] ?? '', 10);
  const short = found['YY'];
  const year = found['YYYY'] ?? (short === undefined ? null : `20${short}`);
  const clock = clockOf(found);
  if (month === null || !(month >= 1) || !(day >= 1)) return clock;
  const two = (value: number): string => String(value).padStart(2, '0');
  const weekday = found['dddd'] ?? found['ddd'] ?? '';
  const date =
    year === null ? `${weekday} ${day} ${MONTH_NAMES[month - 1] ?? ''}` : `${year}-${two(month)}-${two(day)}`;
  if (found['Z'] !== undefined && year !== null && clock !== null) return `${date}T${clock}${found['Z']}`;
  return [date.trim(), clock].filter((part) => part !== null).join(' ');
}

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `H` is the hour of 24, so it is written with its nought; `h` needs its am or pm. */
function clockOf(found: Readonly<Record<string, string>>): string | null {
  const half = found['a'] ?? found['A'];
  const minutes = found['mm'] ?? '00';
  const full = found['HH'] ?? found['H'];
  if (full !== undefined)
    return `${full.padStart(2, '0')}:${minutes}${found['ss'] === undefined ? '' : `:${found['ss']}`}`;
  const hour = found['hh'] ?? found['h'];
  return hour === undefined ? null : `${Number(hour)}:${minutes}${half === undefined ? '' : ` ${half}`}`;
}
