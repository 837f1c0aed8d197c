import { wallMs } from '#libs/domain';
import type { ExtractedPeriod, ExtractedTime } from '#libs/domain';
import type { IcalProperty } from '#libs/extract';

/** A DATE or DATE-TIME property (RFC 5545 §3.3.4, §3.3.5); null when it is neither or no such moment exists. */
export function readTime(property: IcalProperty): ExtractedTime | null {
  const tzid = property.params.get('TZID')?.trim() ?? null;
  const plain = readTimeValue(property.value, tzid);
  if (plain) return plain;
  // Exchange writes `TZID=(UTC-05:00) Eastern Time` unquoted, so that the zone's own colon ends the parameters early.
  const cut = /^([^:]{0,200}):(\d{8}(?:T\d{4,6}Z?)?)$/u.exec(property.value.trim());
  return cut?.[2] === undefined ? null : readTimeValue(cut[2], `${tzid ?? ''}:${cut[1] ?? ''}`);
}

/** The comma-separated values of RDATE or EXDATE that are no PERIODs. Values that are no dates are passed over. */
export function readTimes(property: IcalProperty): readonly ExtractedTime[] {
  const tzid = property.params.get('TZID')?.trim() ?? null;
  return property.value.split(',').flatMap((value) => readTimeValue(value, tzid) ?? []);
}

/** The PERIODs (RFC 5545 §3.3.9) of an RDATE: start and end, or start and length. */
export function readPeriods(property: IcalProperty): readonly ExtractedPeriod[] {
  const tzid = property.params.get('TZID')?.trim() ?? null;
  return property.value.split(',').flatMap((value) => {
    const [from, to] = value.split('/', 2);
    const start = to === undefined ? null : readTimeValue(from ?? '', tzid);
    return start === null || to === undefined
      ? []
      : [{ start, end: readTimeValue(to, tzid), durationSeconds: readDuration(to) }];
  });
}

function readTimeValue(value: string, tzid: string | null): ExtractedTime | null {
  const match = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d{1,9})?(Z?))?$/iu.exec(value.trim());
  if (!match) return null;
  const [, year, month, day, hour, minute, second, utc] = match;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return wallMs(date) === null ? null : { kind: 'date', date };
  // 24:00:00 is not in the RFC; it can only mean the midnight after, and is refused rather than guessed.
  const local = `${date}T${hour}:${minute}:${second === '60' ? '59' : (second ?? '00')}`;
  if (wallMs(local) === null) return null;
  if (utc) return { kind: 'instant', instant: `${local}Z` };
  return tzid ? { kind: 'zoned', local, tzid } : { kind: 'floating', local };
}

/** Seconds of a DURATION (RFC 5545 §3.3.6), negative ones included; null when it is none. */
export function readDuration(value: string): number | null {
  const match = /^([+-]?)P(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,7})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?$/iu.exec(
    value.trim(),
  );
  if (!match || match[0].length < 3) return null;
  const [weeks, days, hours, minutes, seconds] = match.slice(2).map((part) => Number(part ?? 0));
  const sum =
    (weeks ?? 0) * 604_800 + (days ?? 0) * 86_400 + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
  return match[1] === '-' ? -sum : sum;
}
