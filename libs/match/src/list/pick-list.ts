import type { Plan } from '../plan.js';
import { keepRoom } from './keep-room.js';
import { type Looks, likeness, looksOf, organizerOf } from './likeness.js';
import type { Representative } from './one-per-series.js';
import { type Placed, inOrder } from './order.js';

const RELEVANCE = 0.75;
const VARIED = 50;
const POOL = 200;
const FIRST = 6;
const MOST_OF_ONE_ORGANIZER = 2;

/**
 * The list that is shown: good first, but not the same thing over and over (maximal marginal relevance), with room kept for
 * small and rare groups.
 */
export function pickList(plan: Plan, all: readonly Representative[], limit: number): readonly Representative[] {
  const ordered = inOrder(all);
  const varied = vary(plan, ordered, Math.min(limit, VARIED));
  const chosen = new Set(varied);
  return keepRoom([...varied, ...ordered.filter((placed) => !chosen.has(placed))], limit);
}

type Waiting = { readonly placed: Placed; readonly looks: Looks; alike: number };

function vary(plan: Plan, ordered: readonly Placed[], count: number): readonly Placed[] {
  const waiting = poolOf(ordered).map((placed): Waiting => ({ placed, looks: looksOf(plan, placed.best), alike: 0 }));
  const chosen: Waiting[] = [];
  while (chosen.length < count && waiting.length > 0) {
    const next = bestOf(waiting, chosen);
    waiting.splice(waiting.indexOf(next), 1);
    chosen.push(next);
    for (const one of waiting) one.alike = Math.max(one.alike, likeness(one.looks, next.looks));
  }
  return chosen.map(({ placed }) => placed);
}

/** Each organizer's best few come before the rest, so that one with hundreds cannot fill the pool. */
function poolOf(ordered: readonly Placed[]): readonly Placed[] {
  const counts = new Map<string, number>();
  const [few, rest]: [Placed[], Placed[]] = [[], []];
  for (const placed of ordered) {
    const organizer = organizerOf(placed.best.gathering);
    const count = organizer === null ? 0 : (counts.get(organizer) ?? 0);
    if (organizer !== null) counts.set(organizer, count + 1);
    if (count < MOST_OF_ONE_ORGANIZER) few.push(placed);
    else if (rest.length < POOL) rest.push(placed);
    if (few.length >= POOL) break;
  }
  return [...few, ...rest];
}

function bestOf(waiting: readonly Waiting[], chosen: readonly Waiting[]): Waiting {
  const room = chosen.length < FIRST ? waiting.filter((one) => hasRoom(one, chosen)) : waiting;
  const worth = ({ placed, alike }: Waiting): number => RELEVANCE * placed.level - (1 - RELEVANCE) * alike;
  return (room.length > 0 ? room : waiting).reduce((best, one) => (worth(one) > worth(best) ? one : best));
}

function hasRoom({ looks }: Waiting, chosen: readonly Waiting[]): boolean {
  if (looks.organizer === null) return true;
  return chosen.filter((other) => other.looks.organizer === looks.organizer).length < MOST_OF_ONE_ORGANIZER;
}
