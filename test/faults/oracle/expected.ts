import type { Instant, ListingState } from '#libs/domain';
import { askPages } from './asked.js';
import type { Kept } from './kept.js';
import type { ScriptedEvent, Served } from './script.js';

/** What must be known of one event after all visits. */
export type Expected = Pick<ScriptedEvent, 'id' | 'title' | 'start' | 'cancelled'> & { readonly state: ListingState };

/** An answer with the time at which it came, and the events whose pages are gone then; null where their pages are not the source's own. */
export type Came = { readonly at: Instant; readonly served: Served; readonly gone: ReadonlySet<number> | null };

const DAY = 86_400_000;
const ms = (instant: Instant): number => Date.parse(instant);

/**
 * The end that a sequence of answers must lead to, said once more in the plainest way and from the promises alone: a bad answer takes
 * nothing away; an event that three whole answers over a day do not name is withdrawn, if the list reaches that far; an answer that lost
 * more than two fifths, or more than twenty, is believed when three over three days lost the same; what was called off stays so; what was
 * missed goes at once when its own page is gone (`asked.ts`).
 */
export function expectedOf(came: readonly Came[]): readonly Expected[] {
  const memory = new Memory();
  for (const one of came) memory.hear(one);
  return memory.end();
}

type Doubted = { readonly kind: string; readonly times: readonly Instant[] };

class Memory {
  private readonly kept = new Map<number, Kept>();
  private readonly lengths: number[] = [];
  private doubt: Doubted | null = null;

  hear({ at, served, gone }: Came): void {
    const missed = this.read(at, served);
    if (gone !== null && missed.some(({ state }) => state === 'unseen')) askPages([...this.kept.values()], gone, at);
  }

  /** Gives the events that the answer missed. */
  private read(at: Instant, served: Served): readonly Kept[] {
    // What was over the day before is not read any more.
    const named = namedBy(served)?.filter(({ start }) => ms(start) >= ms(at) - DAY);
    if (named === undefined) return [];
    const ids = new Set(named.map(({ id }) => id));
    const expected = [...this.kept.values()].filter((one) => ms(one.event.start) > ms(at) && isExpected(one));
    const absent = this.absent(expected, named, ids);
    const kind = kindOf(absent.length, expected.length, named.length);
    const cameBack = [...this.kept.values()].some((one) => one.awaySince !== null && ids.has(one.event.id));
    for (const one of this.kept.values()) {
      if (!ids.has(one.event.id) && ms(one.event.start) <= ms(at) && isExpected(one)) one.state = 'past';
    }
    if (kind !== 'replaced') for (const event of named) name(this.kept, event);
    if (served.kind === 'cut') return [];
    if (kind === null) this.believe(named.length, absent, at);
    else this.mistrust(kind, named.length, absent, cameBack, at);
    return absent;
  }

  end(): readonly Expected[] {
    return [...this.kept.values()].map(({ event, state }) => ({ ...event, state }));
  }

  private absent(
    expected: readonly Kept[],
    named: readonly ScriptedEvent[],
    ids: ReadonlySet<number>,
  ): readonly Kept[] {
    const full = named.length >= Math.max(0, ...this.lengths.slice(-6));
    const horizon = full ? last(named) : null;
    return expected.filter(({ event }) => !ids.has(event.id) && (horizon === null || ms(event.start) <= ms(horizon)));
  }

  private believe(length: number, absent: readonly Kept[], at: Instant): void {
    this.doubt = null;
    this.lengths.push(length);
    for (const one of absent) miss(one, at);
  }

  private mistrust(kind: string, length: number, absent: readonly Kept[], cameBack: boolean, at: Instant): void {
    const same = this.doubt?.kind === kind && !cameBack && absent.every(({ awaySince }) => awaySince !== null);
    const times = [...(same ? (this.doubt?.times ?? []) : []), at];
    this.doubt = { kind, times };
    for (const one of absent) one.awaySince ??= at;
    if (times.length < 3 || ms(at) - ms(times[0] ?? at) < 3 * DAY) return;
    for (const one of absent) one.state = 'withdrawn';
    this.doubt = null;
    this.lengths.push(length);
  }
}

function isExpected({ state }: Kept): boolean {
  return state === 'listed' || state === 'unseen';
}

/** Of what kind an answer is doubted that lost so many of those expected; null of one that is not. */
function kindOf(lost: number, expected: number, named: number): string | null {
  if (lost === 0) return null;
  if (named === 0) return 'emptied';
  if (expected < 4 || (lost <= expected * 0.4 && lost <= 20)) return null;
  return lost === expected ? 'replaced' : 'shrunk';
}

/** The events of an answer that can be read; null of one that cannot. */
function namedBy(served: Served): readonly ScriptedEvent[] | null {
  if (served.kind === 'bad') return served.how === 'no-events' ? [] : null;
  // Of a calendar that breaks off the last event is lost with its end.
  return served.kind === 'cut' ? served.events.slice(0, -1) : served.events;
}

function name(kept: Map<number, Kept>, event: ScriptedEvent): void {
  const page = kept.get(event.id)?.page ?? null;
  kept.set(event.id, { event, state: event.cancelled ? 'cancelled' : 'listed', missedAt: [], awaySince: null, page });
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
