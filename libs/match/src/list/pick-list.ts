import type { Plan } from '../plan.js';
import { keepRoom } from './keep-room.js';
import { type Looks, likeness, looksOf, organizerOf } from './likeness.js';
import { type Placed, inOrder } from './order.js';
import type { Ranked } from './ranked.js';

const RELEVANCE = 0.75;
const VARIED = 50;
const POOL = 200;
const FIRST = 6;
const MOST_OF_ONE_ORGANIZER = 2;

/**
 * The list that is shown: good first, but not the same thing over and over (maximal marginal relevance), with room kept for
 * small and rare groups.
 */
export function pickList(plan: Plan, all: readonly Ranked[], limit: number): readonly Ranked[] {
  const ordered = inOrder(plan, all);
  const varied = vary(plan, ordered, Math.min(limit, VARIED));
  const chosen = new Set(varied);
  const list = [...varied, ...ordered.filter((placed) => !chosen.has(placed))];
  return keepRoom(plan, list, limit).map(({ ranked }) => ranked);
}

type Candidate = { readonly placed: Placed; readonly looks: Looks; alike: number };

function vary(plan: Plan, ordered: readonly Placed[], count: number): readonly Placed[] {
  const waiting = poolOf(ordered).map((placed): Candidate => ({
    placed,
    looks: looksOf(plan, placed.ranked),
    alike: 0,
  }));
  const chosen: Candidate[] = [];
  while (chosen.length < count && waiting.length > 0) {
    const next = bestOf(waiting, chosen);
    waiting.splice(waiting.indexOf(next), 1);
    chosen.push(next);
    for (const candidate of waiting) candidate.alike = Math.max(candidate.alike, likeness(candidate.looks, next.looks));
  }
  return chosen.map(({ placed }) => placed);
}

/** Each organizer's best few come before the rest, so that one with hundreds cannot fill the pool. */
function poolOf(ordered: readonly Placed[]): readonly Placed[] {
  const counts = new Map<string, number>();
  const [few, rest]: [Placed[], Placed[]] = [[], []];
  for (const placed of ordered) {
    const organizer = organizerOf(placed.ranked.shown.gathering);
    const count = organizer === null ? 0 : (counts.get(organizer) ?? 0);
    if (organizer !== null) counts.set(organizer, count + 1);
    if (count < MOST_OF_ONE_ORGANIZER) few.push(placed);
    else rest.push(placed);
    if (few.length >= POOL) break;
  }
  return [...few, ...rest.slice(0, POOL)];
}

function bestOf(waiting: readonly Candidate[], chosen: readonly Candidate[]): Candidate {
  const room = chosen.length < FIRST ? waiting.filter((candidate) => hasRoom(candidate, chosen)) : waiting;
  const worth = ({ placed, alike }: Candidate): number => RELEVANCE * placed.level - (1 - RELEVANCE) * alike;
  return (room.length > 0 ? room : waiting).reduce((best, candidate) =>
    worth(candidate) > worth(best) ? candidate : best,
  );
}

function hasRoom({ looks }: Candidate, chosen: readonly Candidate[]): boolean {
  if (looks.organizer === null) return true;
  return chosen.filter((other) => other.looks.organizer === looks.organizer).length < MOST_OF_ONE_ORGANIZER;
}
