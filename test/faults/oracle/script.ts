import { DAY_MS, toInstant, type Instant } from '#libs/domain';
import { Seeded } from '../../security/seeded.js';

/** One event as its host means it; `id` stands in its link and nowhere else, so that nothing of ours can lean on it. */
export type ScriptedEvent = {
  readonly id: number;
  readonly title: string;
  readonly start: Instant;
  readonly cancelled: boolean;
};

/** What is served at one visit. `bad` answers hold no list of events, or none to be believed. */
export type Served =
  | { readonly kind: 'list'; readonly events: readonly ScriptedEvent[]; readonly uids: 'kept' | 'new' }
  | { readonly kind: 'cut'; readonly events: readonly ScriptedEvent[] }
  | { readonly kind: 'bad'; readonly how: BadAnswer };

export const BAD_ANSWERS = [
  '500',
  '503',
  '404',
  '403',
  '429',
  'login',
  'nothing',
  'no-events',
  'garbage',
  'reset',
] as const;
export type BadAnswer = (typeof BAD_ANSWERS)[number];

/** A visit: how long after the one before, what is served then, and which events the host has dropped by then. */
export type Visit = { readonly afterMs: number; readonly served: Served; readonly dropped: readonly number[] };

const HOUR_MS = 3_600_000;

/**
 * What a source serves over so many visits, from a seed: hosts who add, change, cancel, drop and bring back events, and nights on which
 * the server answers with something else. Some sources give every event a new UID each time.
 */
export function scriptOf(seed: number, visits: number, from: number): readonly Visit[] {
  const random = new Seeded(seed);
  const unstable = random.next() < 0.15;
  const dropped: ScriptedEvent[] = [];
  let next = 0;
  const fresh = (): ScriptedEvent => {
    next += 1;
    const day = 2 + random.below(80);
    // No two begin at one moment: which of them is the next is never a matter of taste.
    const start = toInstant(Math.floor((from + day * DAY_MS) / HOUR_MS) * HOUR_MS + (next % 60) * 60_000);
    return { id: next, title: `Circle ${String(next)} of the lane`, start, cancelled: false };
  };
  let events: readonly ScriptedEvent[] = Array.from({ length: 1 + random.below(30) }, fresh);
  const change = (): void => {
    const at = random.below(Math.max(1, events.length));
    const one = events[at];
    const act = random.below(8);
    if (act < 3 || one === undefined) events = [...events, ...Array.from({ length: 1 + random.below(3) }, fresh)];
    else if (act === 3) {
      dropped.push(one);
      events = events.filter((other) => other !== one);
    } else if (act === 4 && dropped.length > 0) {
      const back = dropped.splice(random.below(dropped.length), 1);
      events = [...events, ...back];
    } else if (act === 5) events = events.map((other) => (other === one ? { ...one, cancelled: true } : other));
    // A host who gives new UIDs and changes the words as well has made another event, as far as anyone can tell.
    else if (unstable) return;
    else if (act === 6)
      events = events.map((other) => (other === one ? { ...one, title: `${one.title}, moved` } : other));
    else {
      const start = toInstant(Date.parse(one.start) + (1 + random.below(50)) * HOUR_MS);
      events = events.map((other) => (other === one ? { ...one, start } : other));
    }
  };
  return Array.from({ length: visits }, (_, at) => {
    const afterMs = random.one([1, 6, 6, 13, 25]) * HOUR_MS;
    const ids = (): readonly number[] => dropped.map(({ id }) => id);
    if (at > 0 && random.next() < 0.25) return { afterMs, served: badNight(random, events), dropped: ids() };
    for (let changes = random.below(3); changes > 0; changes -= 1) change();
    const served: Served = { kind: 'list', events: shuffled(events, random), uids: unstable ? 'new' : 'kept' };
    return { afterMs, served, dropped: ids() };
  });
}

function badNight(random: Seeded, events: readonly ScriptedEvent[]): Served {
  const night = random.below(4);
  if (night === 0) return { kind: 'cut', events: events.slice(0, random.below(events.length + 1)) };
  // Half of it, or less, with nothing that says so.
  if (night === 1) return { kind: 'list', events: events.filter(() => random.next() < 0.45), uids: 'kept' };
  return { kind: 'bad', how: random.one(BAD_ANSWERS) };
}

function shuffled(events: readonly ScriptedEvent[], random: Seeded): readonly ScriptedEvent[] {
  return [...events]
    .map((event) => ({ event, by: random.next() }))
    .sort((a, b) => a.by - b.by)
    .map(({ event }) => event);
}
