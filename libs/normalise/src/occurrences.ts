import type { ExtractedEvent, ExtractedOverride, ListingStatus, Occurrence } from '#libs/domain';
import { beside } from './beside.js';
import type { Effort } from './expand.js';
import { at, instancesOf, shifted, wallGap } from './instances.js';
import type { Window } from './instances.js';
import { endOf, lengthOf } from './length.js';
import type { Length } from './length.js';
import { tidyTitle } from './tidy-text.js';
import { instantOf } from './times.js';
import type { ResolvedTime, TimeReader } from './times.js';

/** One date before it is written out: where it stands, how long, and how it differs from its series. */
type Instance = {
  readonly original: ResolvedTime;
  readonly time: ResolvedTime;
  readonly length: Length | null;
  readonly status: ListingStatus;
  readonly title: string | null;
  readonly changed: boolean;
};

export type Dates = {
  readonly occurrences: readonly Occurrence[];
  /** Why the rule was not expanded, as the rest of a sentence; null when it was. */
  readonly refused: string | null;
  /** More dates lie in the window than the limit allows. */
  readonly cut: boolean;
  /** The dates were not worked out, because that takes longer than is allowed. */
  readonly spent: boolean;
  /** A date falls where the clock skips or repeats an hour. */
  readonly doubtful: boolean;
};

/** Which part of time is wanted, how many dates at most, and what they may cost. */
export type Bounds = { readonly window: Window; readonly limit: number; readonly effort: Effort };

const YEAR = 366 * 86_400_000;

/**
 * The occurrences of an event that overlap a window, in order: its instances, with "this and future" changes carried on
 * to all later ones, then changes of single dates, moved into the window or out of it.
 */
export function occurrencesOf(
  event: ExtractedEvent,
  start: ResolvedTime,
  length: Length | null,
  reader: TimeReader,
  { window, limit, effort }: Bounds,
): Dates {
  const overrides = event.overrides.map((override) => ({ override, ids: idsOf(override, start, reader) }));
  const future = overrides
    .filter(({ override }) => override.range === 'this-and-future')
    .sort((a, b) => a.ids.ms - b.ids.ms)
    .map(({ override, ids }) => ({ from: ids.ms, change: changeOf(override, ids.time, start, length, reader) }));
  const reach = Math.max(0, ...future.map(({ change }) => Math.abs(change.gap)));
  const margin = (length ? length.days * 86_400_000 + length.ms : 0) + Math.min(reach, YEAR);
  const { instances, refused, spent, full } = event.recurrence
    ? instancesOf(start, event.recurrence, reader, window, {
        margin,
        limit: limit + 1,
        spare: overrides.length,
        effort,
      })
    : { instances: [{ time: start }], refused: null, spent: false, full: false };

  const single = overrides.filter(({ override }) => override.range === 'this');
  const replaced = new Set(single.flatMap(({ ids }) => [ids.key, String(ids.ms)]));
  const isReplaced = ({ ms, local }: ResolvedTime): boolean =>
    replaced.size > 0 && (replaced.has(String(ms)) || replaced.has(dateKey({ local })));
  const regular = instances
    .filter(({ time }) => !isReplaced(time))
    .map(({ time, length: own }): Instance => {
      const change = future.findLast(({ from }) => from <= time.ms)?.change;
      const base = { original: time, time, status: event.status, title: null, changed: false };
      const plain = { ...base, length: own === undefined ? length : own };
      if (!change) return plain;
      return { ...plain, ...change.parts, time: shifted(time, change.gap, reader), changed: true };
    });
  const changed = single.map(({ override, ids }): Instance => {
    const change = changeOf(override, ids.time, start, length, reader);
    return { original: ids.time, time: change.time, ...change.parts, changed: true };
  });

  const all = [...regular, ...changed]
    .filter((instance) => overlaps(instance, window, reader))
    .sort((a, b) => a.time.ms - b.time.ms || a.original.ms - b.original.ms);
  return {
    occurrences: all.slice(0, limit).map((instance) => write(instance, event, reader)),
    refused,
    cut: all.length > limit || full,
    spent,
    doubtful: all.some((instance) => instance.time.doubtful),
  };
}

/** What a RECURRENCE-ID points at: an instant, or (a date for a timed series) a day. */
function idsOf(override: ExtractedOverride, start: ResolvedTime, reader: TimeReader) {
  const id = beside(start, override.recurrenceId, reader);
  if (id.allDay && !start.allDay) {
    const time = at(start, `${id.local.slice(0, 10)}${start.local.slice(10)}`, reader);
    return { time, ms: time.ms, key: dateKey(time) };
  }
  if (!id.allDay && start.allDay) {
    const local = reader.clock.toLocal(id.ms, id.shown);
    const time = at(start, `${local.slice(0, 10)}T00:00:00`, reader);
    return { time, ms: time.ms, key: String(time.ms) };
  }
  return { time: id, ms: id.ms, key: String(id.ms) };
}

function changeOf(
  override: ExtractedOverride,
  original: ResolvedTime,
  start: ResolvedTime,
  length: Length | null,
  reader: TimeReader,
) {
  const time = override.start ? beside(start, override.start, reader) : original;
  const own = lengthOf(time, override.end && beside(time, override.end, reader), override.durationSeconds);
  const stated = override.start !== null && own !== 'bad' ? own : length;
  return {
    time,
    gap: wallGap(
      original.local,
      time.zone === original.zone ? time.local : reader.clock.toLocal(time.ms, original.zone),
    ),
    parts: { length: stated, status: override.status, title: tidyTitle(override.title) },
  };
}

function dateKey(time: Pick<ResolvedTime, 'local'>): string {
  return `date ${time.local.slice(0, 10)}`;
}

function overlaps(instance: Instance, window: Window, reader: TimeReader): boolean {
  const { time } = instance;
  if (time.ms > window.until) return false;
  if (time.ms >= window.from) return true;
  // An all-day date without an end lasts its day; a time without an end is a moment.
  const length = instance.length ?? (time.allDay ? { days: 1, ms: 0 } : null);
  return length !== null && endOf(time, length, reader) > window.from;
}

function write(instance: Instance, event: ExtractedEvent, reader: TimeReader): Occurrence {
  const { time, original } = instance;
  const local = time.zone === time.shown ? time.local : reader.clock.toLocal(time.ms, time.shown);
  // Most dates have no title of their own, and that of the event is long to tidy.
  const own = instance.title === '' ? null : instance.title;
  const title = own === null || own === tidyTitle(event.title) ? null : own;
  return {
    start: instantOf(time.ms),
    end: instance.length ? instantOf(endOf(time, instance.length, reader)) : null,
    startLocal: time.doubtful ? reader.clock.toLocal(time.ms, time.shown) : local,
    zone: time.shown,
    ...(time.allDay ? { date: time.local.slice(0, 10) } : {}),
    status: event.status === 'cancelled' ? 'cancelled' : instance.status,
    recurrenceId: instance.changed ? instantOf(original.ms) : null,
    title,
  };
}
