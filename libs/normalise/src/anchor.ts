import type { ExtractedEvent } from '#libs/domain';
import type { Window } from './instances.js';
import { parseRule } from './rule.js';
import type { ResolvedTime, TimeReader } from './times.js';

const DAY = 86_400_000;
/** Long before the window, so that the anchor itself is never mistaken for a date of the series. */
const BEFORE = 62 * DAY;

/**
 * Where to begin counting a rule that names no first date ("Tuesdays at 6:30 pm"). Null where the dates would depend on it:
 * "every second week" of what? Its days and times are published, so the dates that come out are stated and not invented.
 */
export function anchorOf(event: ExtractedEvent, reader: TimeReader, window: Window): ResolvedTime | null {
  const { recurrence } = event;
  if (!recurrence?.clock || recurrence.rrules.length === 0 || !recurrence.rrules.every(isAnchorless)) return null;
  const { time, tzid } = recurrence.clock;
  const day = reader.clock.toLocal(window.from - BEFORE, reader.sourceZone).slice(0, 10);
  const local = `${day}T${time}`;
  return reader.read(tzid === null ? { kind: 'floating', local } : { kind: 'zoned', local, tzid });
}

/**
 * Whether an online meeting has a clock that nobody could set: it names no zone that is known, nor does its source. A room stands
 * in some zone; the members of an online meeting are anywhere, so that a guessed zone sends them to an empty screen.
 */
export function isWithoutZone(event: ExtractedEvent, reader: TimeReader): boolean {
  const clock = event.recurrence?.clock ?? null;
  if (event.start !== null || event.mode !== 'online' || clock === null || !reader.zoneUnstated) return false;
  if (clock.tzid === null) return true;
  return reader.read({ kind: 'zoned', local: '2026-01-01T00:00:00', tzid: clock.tzid }).unknownZone !== null;
}

function isAnchorless(text: string): boolean {
  const rule = parseRule(text);
  if (typeof rule === 'string' || rule.interval !== 1 || rule.count !== null) return false;
  if (rule.freq === 'DAILY') return true;
  const daysNamed = rule.byDay.length > 0 || rule.byMonthDay.length > 0;
  return daysNamed && (rule.freq === 'WEEKLY' || rule.freq === 'MONTHLY');
}
