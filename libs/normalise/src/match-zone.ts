import { addDays, fromLocal, toLocal } from '#libs/domain';
import type { ExtractedZone, Instant, LocalDate, Zone } from '#libs/domain';
import { expand } from './expand.js';
import { fixedZone } from './fixed-zone.js';
import { refuseRule } from './guard-rule.js';
import { parseRule } from './rule.js';
import { ZONES_WITH_SUMMER_TIME } from './zone-names.js';

/**
 * The zone whose clock a VTIMEZONE describes: the same offsets in winter and summer, changing on the same days this year.
 * `preferred` is asked first. Null when no zone agrees; then the definition is wrong or older than today's rules.
 */
export function matchZone(zone: ExtractedZone, now: Instant, preferred: Zone | null): Zone | null {
  const { standardOffset: standard, daylightOffset: daylight } = zone;
  if (standard === null && daylight === null) return null;
  if (standard === null || daylight === null || standard === daylight) return fixedZone(standard ?? daylight ?? 0);
  // Winter without a rule for it: an old change that is over.
  if (zone.daylightRule === null && zone.standardRule === null) return fixedZone(standard);
  const year = Number(now.slice(0, 4));
  const toDaylight = changeDay(zone.daylightRule, year);
  const toStandard = changeDay(zone.standardRule, year);
  const samples = [...offsetsAround(toDaylight, standard, daylight), ...offsetsAround(toStandard, daylight, standard)];
  const candidates = preferred ? [preferred, ...ZONES_WITH_SUMMER_TIME] : ZONES_WITH_SUMMER_TIME;
  return (
    candidates.find((candidate) => samples.length > 0 && samples.every((sample) => agrees(candidate, sample))) ?? null
  );
}

type Sample = { readonly date: LocalDate; readonly offset: number };

function offsetsAround(day: LocalDate | null, before: number, after: number): readonly Sample[] {
  if (day === null) return [];
  return [
    { date: addDays(day, -1), offset: before },
    { date: addDays(day, 1), offset: after },
  ];
}

function agrees(zone: Zone, sample: Sample): boolean {
  const { ms } = fromLocal(`${sample.date}T12:00:00`, zone);
  return toLocal(ms, zone).offsetMinutes === sample.offset;
}

function changeDay(text: string | null, year: number): LocalDate | null {
  const rule = text === null ? null : parseRule(text);
  if (rule === null || typeof rule === 'string' || rule.freq !== 'YEARLY' || refuseRule(rule)) return null;
  const window = { from: `${year}-01-01T00:00:00`, until: `${year}-12-31T23:59:59`, limit: 2 };
  // Outlook starts its rules in 1601; only this year's day is asked for.
  const [at] = expand({ ...rule, count: null }, `${year}-01-01T02:00:00`, null, window);
  return at?.slice(0, 10) ?? null;
}
