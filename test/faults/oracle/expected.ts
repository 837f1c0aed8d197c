import type { Instant, ListingState } from '#libs/domain';
import type { ScriptedEvent, Served } from './script.js';

/** What must be known of one event after all visits. */
export type Expected = Pick<ScriptedEvent, 'id' | 'title' | 'start' | 'cancelled'> & { readonly state: ListingState };

/** An answer with the time at which it came. */
export type Came = { readonly at: Instant; readonly served: Served };

type Kept = { event: ScriptedEvent; state: ListingState; missedAt: Instant[]; awaySince: Instant | null };

const DAY = 86_400_000;
const ms = (instant: Instant): number => Date.parse(instant);

/**
 * The end that a sequence of answers must lead to, said once more in the plainest way and from the promises alone: a bad answer takes
 * nothing away; an event that three whole answers over a day do not name is withdrawn, if the list reaches that far; an answer that lost
 * more than two fifths, or more than twenty, is believed when three over three days lost the same; what was called off stays so.
 */
export function expectedOf(came: readonly Came[]): readonly Expected[] {
  const kept = new Map<number, Kept>();
  const lengths: number[] = [];
  let doubt: { ids: string; times: Instant[] } | null = null;
  for (const { at, served } of came) {
    // What was over the day before is not read any more.
    const named = namedBy(served)?.filter(({ start }) => ms(start) >= ms(at) - DAY);
    if (named === undefined) continue;
    const ahead = (one: Kept): boolean => ms(one.event.start) > ms(at);
    const expected = [...kept.values()].filter(
      (one) => ahead(one) && (one.state === 'listed' || one.state === 'unseen'),
    );
    const ids = new Set(named.map(({ id }) => id));
    const whole = served.kind === 'list' || served.kind === 'bad';
    const horizon = named.length >= Math.max(0, ...lengths.slice(-6)) ? last(named) : null;
    const absent = expected.filter(
      ({ event }) => !ids.has(event.id) && !(horizon !== null && ms(event.start) > ms(horizon)),
    );
    const tooMany =
      absent.length > 0 &&
      (named.length === 0 || (expected.length >= 4 && (absent.length > expected.length * 0.4 || absent.length > 20)));
    const replaced = tooMany && named.length > 0 && absent.length === expected.length;

    for (const one of kept.values()) {
      if (!ids.has(one.event.id) && !ahead(one) && (one.state === 'listed' || one.state === 'unseen'))
        one.state = 'past';
    }
    const cameBack = [...kept.values()].some((one) => one.awaySince !== null && ids.has(one.event.id));
    if (!replaced) for (const event of named) name(kept, event);
    if (!whole) continue;
    if (!tooMany) {
      doubt = null;
      lengths.push(named.length);
      for (const one of absent) miss(one, at);
      continue;
    }
    const key = named.length === 0 ? 'emptied' : replaced ? 'replaced' : 'shrunk';
    const same: boolean =
      doubt !== null && doubt.ids === key && !cameBack && absent.every(({ awaySince }) => awaySince !== null);
    doubt = same && doubt !== null ? { ids: key, times: [...doubt.times, at] } : { ids: key, times: [at] };
    for (const one of absent) one.awaySince ??= at;
    const [first] = doubt.times;
    if (doubt.times.length >= 3 && first !== undefined && ms(at) - ms(first) >= 3 * DAY) {
      for (const one of absent) one.state = 'withdrawn';
      doubt = null;
      lengths.push(named.length);
    }
  }
  return [...kept.values()].map(({ event, state }) => ({ ...event, state }));
}

/** The events of an answer that can be read; null of one that cannot. */
function namedBy(served: Served): readonly ScriptedEvent[] | null {
  if (served.kind === 'bad') return served.how === 'no-events' ? [] : null;
  // Of a calendar that breaks off the last event is lost with its end.
  return served.kind === 'cut' ? served.events.slice(0, -1) : served.events;
}

function name(kept: Map<number, Kept>, event: ScriptedEvent): void {
  kept.set(event.id, { event, state: event.cancelled ? 'cancelled' : 'listed', missedAt: [], awaySince: null });
}

function miss(one: Kept, at: Instant): void {
  one.awaySince ??= at;
  one.missedAt.push(at);
  const long = ms(at) - ms(one.awaySince) >= DAY;
  one.state = one.missedAt.length >= 3 && long ? 'withdrawn' : 'unseen';
}

function last(named: readonly ScriptedEvent[]): Instant | null {
  return named.reduce<Instant | null>(
    (latest, { start }) => (latest === null || start > latest ? start : latest),
    null,
  );
}
