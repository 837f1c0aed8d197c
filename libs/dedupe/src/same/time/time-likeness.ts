import { DAY_MS } from '#libs/domain';
import type { TimedDate, TimeTraits } from './time-traits.js';

/**
 * How the dates of two listings stand to each other:
 * `equal` the same dates, where both name any · `one-of` one date of the other's series · `some` a part of them in common, such as every
 * week and the first and third · `wall` the same by the clock on the wall, in zones that differ · `day-only` one names the day without a
 * time · `within` one date inside the other's several whole days · `moved` the same days at another time · `slot` the same day of the week
 * and time, one after the other, as when a series is listed for some weeks at a time · `apart` nothing in common · `unknown` one has no date.
 */
export type TimeLikeness = {
  readonly kind: 'equal' | 'one-of' | 'some' | 'wall' | 'day-only' | 'within' | 'moved' | 'slot' | 'apart' | 'unknown';
  /** Whether the ends agree, where dates are in common and both give one; else null. */
  readonly sameEnd: boolean | null;
  /** Of `moved`: whether one begins before the other is over; null when that is not known. */
  readonly overlap: boolean | null;
};

/** So large a share of common dates is one series with a holiday or two; less is another rhythm. */
const ONE_SERIES = 0.65;
const MOST_GAP = 35 * DAY_MS;

export function timeLikeness(one: TimeTraits | null, other: TimeTraits | null): TimeLikeness {
  if (one === null || other === null) return likeness('unknown');
  if (one.timed.size === 0 || other.timed.size === 0) return byDays(one, other);
  const shared = [...one.timed.keys()].filter((start) => other.timed.has(start));
  if (shared.length > 0) return byStarts(one, other, shared);
  const walls = sameWalls(one, other);
  if (walls.length > 0) return likeness('wall', walls);
  const days = sameDays(one, other);
  if (days.length > 0) return { ...likeness('moved', days), overlap: overlapOf(days) };
  return likeness(follows(one, other) || follows(other, one) ? 'slot' : 'apart');
}

/** A series that goes on where another one ended. A single date is no series, and rhythms that cross are two. */
function follows(one: TimeTraits, other: TimeTraits): boolean {
  if (one.timed.size < 2 || other.timed.size < 2) return false;
  const gap = other.first - one.last;
  return gap > 0 && gap <= MOST_GAP && [...one.clock].some((slot) => other.clock.has(slot));
}

type Pair = readonly [TimedDate, TimedDate];

function likeness(kind: TimeLikeness['kind'], pairs: readonly Pair[] = []): TimeLikeness {
  const ends = pairs.flatMap(([{ end: left }, { end: right }]) =>
    left === null || right === null ? [] : [left === right],
  );
  return { kind, sameEnd: ends.length === 0 ? null : ends.every((same) => same), overlap: null };
}

function byStarts(one: TimeTraits, other: TimeTraits, shared: readonly number[]): TimeLikeness {
  const pairs = shared.flatMap((start): readonly Pair[] => {
    const [left, right] = [one.timed.get(start), other.timed.get(start)];
    return left === undefined || right === undefined ? [] : [[left, right]];
  });
  if (one.timed.size === 1 && other.timed.size === 1) return likeness('equal', pairs);
  if (one.timed.size === 1 || other.timed.size === 1) return likeness('one-of', pairs);
  const [from, until] = [Math.max(one.first, other.first), Math.min(one.last, other.last)];
  const within = ({ timed }: TimeTraits): number =>
    [...timed.keys()].filter((start) => start >= from && start <= until).length;
  const share = shared.length / Math.max(within(one), within(other), 1);
  return likeness(share >= ONE_SERIES ? 'equal' : 'some', pairs);
}

/** One or both name only days. */
function byDays(one: TimeTraits, other: TimeTraits): TimeLikeness {
  const shared = [...one.dates].filter((date) => other.dates.has(date));
  if (shared.length === 0) return likeness('apart');
  if (one.timed.size === 0 && other.timed.size === 0) {
    if (one.days.size === shared.length && other.days.size === shared.length) return likeness('equal');
    return likeness('some');
  }
  const days = one.timed.size === 0 ? one : other;
  return likeness(days.days.size <= shared.length ? 'day-only' : 'within');
}

/** Whoever copies a calendar may get its zone wrong; the clock on the wall is what people were told. */
function sameWalls(one: TimeTraits, other: TimeTraits): readonly Pair[] {
  const walls = new Map([...other.timed.values()].map((date) => [date.local, date]));
  return [...one.timed.values()].flatMap((date): readonly Pair[] => {
    const same = walls.get(date.local);
    return same === undefined || same.zone === date.zone ? [] : [[date, same]];
  });
}

function sameDays(one: TimeTraits, other: TimeTraits): readonly Pair[] {
  const byDay = new Map<string, TimedDate[]>();
  for (const date of other.timed.values()) {
    const day = date.local.slice(0, 10);
    byDay.set(day, [...(byDay.get(day) ?? []), date]);
  }
  return [...one.timed.values()].flatMap((date) =>
    (byDay.get(date.local.slice(0, 10)) ?? []).map((each): Pair => [date, each]),
  );
}

function overlapOf(pairs: readonly Pair[]): boolean | null {
  let known: boolean | null = null;
  for (const [left, right] of pairs) {
    const [first, second] = left.start < right.start ? [left, right] : [right, left];
    if (first.end === null) continue;
    if (second.start < first.end) return true;
    known = false;
  }
  return known;
}
