import { claimsAbout } from '../claims/claim-index.js';
import type { Plan } from '../plan.js';
import { relationsOf } from '../verdict/relation.js';
import { organizerOf } from './likeness.js';
import type { Placed } from './order.js';
import type { Ranked } from './ranked.js';

const SMALL = 3;
const RARE = 3;
const NEAR = 0.1;
const ONE_IN = 5;

/**
 * Cuts a list to its limit, keeping room: one place in five for an organizer with few listings where one scores nearly as
 * well, and every gathering of a community that was asked for and has only a few. The first place is never given away.
 */
export function keepRoom(plan: Plan, list: readonly Placed[], limit: number): readonly Placed[] {
  const shown = list.slice(0, limit);
  const rest = list.slice(limit);
  if (rest.length === 0 || shown.length < 2) return shown;
  const rare = rareOnes(plan, list);
  const last = shown.at(-1)?.level ?? 0;
  const small = rest.filter((placed) => isSmall(placed.ranked) && placed.level >= last - NEAR);
  const missing = Math.floor(limit / ONE_IN) - shown.filter(({ ranked }) => isSmall(ranked)).length;
  const kept = new Set<Placed>([...rare, ...shown.filter(({ ranked }) => isSmall(ranked))]);
  const wanted = [...rest.filter((placed) => rare.has(placed)), ...small.slice(0, Math.max(0, missing))];
  let current: readonly Placed[] = shown;
  for (const placed of new Set(wanted)) current = replaceLast(current, placed, kept);
  return current;
}

function replaceLast(shown: readonly Placed[], placed: Placed, kept: Set<Placed>): readonly Placed[] {
  const organizer = organizerOf(placed.ranked.shown.gathering);
  const others = shown.filter(({ ranked }) => organizerOf(ranked.shown.gathering) === organizer).length;
  const at = shown.findLastIndex((one, index) => index > 0 && !kept.has(one));
  if (at < 0 || (organizer !== null && others >= 2)) return shown;
  kept.add(placed);
  return [...shown.slice(0, at), ...shown.slice(at + 1), placed];
}

function isSmall({ shown }: Ranked): boolean {
  const count = shown.gathering.host?.liveSeries;
  return count !== undefined && count <= SMALL;
}

function rareOnes(plan: Plan, list: readonly Placed[]): ReadonlySet<Placed> {
  const of = new Map<string, Placed[]>();
  if (plan.show.size === 0) return new Set();
  for (const placed of list) {
    const relations = relationsOf(claimsAbout(placed.ranked.shown.claims, 'identity.relation'));
    const own = relations.filter(({ kind }) => kind === 'centered_on' || kind === 'closed_to');
    for (const community of new Set(own.flatMap(({ communities }) => communities))) {
      if (plan.show.has(community)) of.set(community, [...(of.get(community) ?? []), placed]);
    }
  }
  return new Set([...of.values()].filter((placed) => placed.length <= RARE).flat());
}
