import type { Problem } from '#libs/domain';
import { propertyOf } from '#libs/extract';
import type { IcalComponent } from '#libs/extract';
import { LEFT_OUT_MESSAGE } from '../reading/left-out.js';
import { timeKey } from '../reading/time-key.js';
import { readTime } from './time-value.js';

/** One event to become one listing: its component, the components that change single dates, and what makes its key. */
export type Series = {
  readonly master: IcalComponent;
  readonly overrides: readonly IcalComponent[];
  /** UID as written, trimmed; null when there is none. */
  readonly uid: string | null;
  /** Told apart from others of the same UID by this; null when the UID is enough. */
  readonly qualifier: string | null;
};

/** Changed dates of one series beyond this are left out. */
const MAX_OVERRIDES = 2_000;

/**
 * Groups VEVENTs by UID: a master with its overrides (RFC 5545 §3.8.4.4), an override without a master on its own, and
 * several masters under one UID told apart by their starts. The result does not depend on the order of the file.
 */
export function groupSeries(events: readonly IcalComponent[]): {
  readonly series: readonly Series[];
  readonly problems: readonly Problem[];
} {
  const byUid = new Map<string, IcalComponent[]>();
  const series: Series[] = [];
  const problems: Problem[] = [];
  for (const event of events) {
    const uid = propertyOf(event, 'UID')?.value.trim();
    if (!uid) series.push({ master: event, overrides: [], uid: null, qualifier: null });
    else {
      const same = byUid.get(uid);
      if (same) same.push(event);
      else byUid.set(uid, [event]);
    }
  }
  for (const [uid, same] of byUid) series.push(...ofOneUid(uid, same, problems));
  return { series, problems };
}

function ofOneUid(uid: string, events: readonly IcalComponent[], problems: Problem[]): readonly Series[] {
  if (events.length === 1 && events[0] && !propertyOf(events[0], 'RECURRENCE-ID')) {
    return [{ master: events[0], overrides: [], uid, qualifier: null }];
  }
  const masters = mastersOf(events, uid, problems);
  const overrides = overridesOf(events, uid, masters.length > 0, problems);
  if (masters.length === 0) {
    return overrides.map((event) => ({ master: event, overrides: [], uid, qualifier: recurrenceKey(event) }));
  }
  const recurring = masters.findIndex((master) => propertyOf(master, 'RRULE') ?? propertyOf(master, 'RDATE'));
  const owner = Math.max(recurring, 0);
  return masters.map((master, index) => ({
    master,
    overrides: index === owner ? overrides : [],
    uid,
    qualifier: masters.length === 1 ? null : distinct(master, masters),
  }));
}

/** Masters of one UID: of versions (SEQUENCE) the newest; equal ones once; different ones all. */
function mastersOf(events: readonly IcalComponent[], uid: string, problems: Problem[]): readonly IcalComponent[] {
  const masters = events.filter((event) => !propertyOf(event, 'RECURRENCE-ID'));
  if (masters.length < 2) return masters;
  const newest = Math.max(...masters.map(sequenceOf));
  const current = masters.filter((event) => sequenceOf(event) === newest);
  for (let left = masters.length - current.length; left > 0; left -= 1) problems.push(note('superseded', uid));
  const byIdentity = new Map<string, IcalComponent>();
  for (const event of current) {
    const identity = `${startKey(event)}\n${propertyOf(event, 'SUMMARY')?.value.trim() ?? ''}`;
    const other = byIdentity.get(identity);
    if (other) problems.push(note('duplicate', uid));
    if (!other || newerOf(event, other) === event) byIdentity.set(identity, event);
  }
  return [...byIdentity.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, event]) => event);
}

/** Overrides of one UID, the newest version of each date, in order of date. */
function overridesOf(
  events: readonly IcalComponent[],
  uid: string,
  hasMaster: boolean,
  problems: Problem[],
): readonly IcalComponent[] {
  const byDate = new Map<string, IcalComponent>();
  for (const event of events) {
    if (!propertyOf(event, 'RECURRENCE-ID')) continue;
    // The first date of "this and all later ones" may be changed once more, by itself.
    const key = hasMaster && isForLater(event) ? `${recurrenceKey(event)} and later` : recurrenceKey(event);
    const other = byDate.get(key);
    if (other && !hasMaster) problems.push(note('duplicate', uid));
    if (!other || newerOf(event, other) === event) byDate.set(key, event);
  }
  const sorted = [...byDate.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, event]) => event);
  if (sorted.length > MAX_OVERRIDES) {
    const over = sorted.length - MAX_OVERRIDES;
    if (hasMaster) problems.push({ ...note('overrides-cut', uid), message: overMessage(over), severity: 'warning' });
    else for (let left = over; left > 0; left -= 1) problems.push(note('too-many-overrides', uid));
  }
  return sorted.slice(0, MAX_OVERRIDES);
}

function newerOf(a: IcalComponent, b: IcalComponent): IcalComponent {
  const rank = (event: IcalComponent): readonly (string | number)[] => [
    sequenceOf(event),
    propertyOf(event, 'LAST-MODIFIED')?.value ?? '',
    contentOf(event),
  ];
  const [left, right] = [rank(a), rank(b)];
  for (let at = 0; at < left.length; at += 1) {
    const [x, y] = [left[at] ?? '', right[at] ?? ''];
    if (x !== y) return x > y ? a : b;
  }
  return a;
}

/** Everything an event says, in an order of our own: the last resort for choosing between two versions. */
function contentOf(event: IcalComponent): string {
  return event.properties
    .map((property) => `${property.name}:${property.value}`)
    .sort()
    .join('\n');
}

function distinct(master: IcalComponent, masters: readonly IcalComponent[]): string {
  const start = startKey(master);
  const alone = masters.filter((other) => startKey(other) === start).length === 1;
  return alone ? start : `${start} ${propertyOf(master, 'SUMMARY')?.value.trim() ?? ''}`;
}

function startKey(event: IcalComponent): string {
  const property = propertyOf(event, 'DTSTART');
  const time = property && readTime(property);
  return time ? timeKey(time) : (property?.value.trim() ?? '');
}

function recurrenceKey(event: IcalComponent): string {
  const property = propertyOf(event, 'RECURRENCE-ID');
  const time = property && readTime(property);
  return time ? timeKey(time) : (property?.value.trim() ?? '');
}

function isForLater(event: IcalComponent): boolean {
  return propertyOf(event, 'RECURRENCE-ID')?.params.get('RANGE')?.toUpperCase() === 'THISANDFUTURE';
}

function sequenceOf(event: IcalComponent): number {
  const value = Number(propertyOf(event, 'SEQUENCE')?.value.trim() ?? 0);
  return Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

function note(code: string, where: string): Problem {
  const message = LEFT_OUT_MESSAGE[code as keyof typeof LEFT_OUT_MESSAGE] ?? code;
  return { code, message, where: where.slice(0, 200), severity: 'note' };
}

function overMessage(over: number): string {
  return `This series has too many changed dates; ${over} of them were left out.`;
}
