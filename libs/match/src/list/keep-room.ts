import { organizerOf } from './likeness.js';
import type { Placed } from './order.js';

const SMALL = 3;
const RARE = 3;
const NEAR = 0.1;
const ONE_IN = 5;

/**
 * Cuts a list to its limit, keeping room: one place in five for an organizer with few listings where one scores nearly as
 * well, and every gathering of a community that was asked for and has only a few. The first place is never given away.
 */
export function keepRoom(list: readonly Placed[], limit: number): readonly Placed[] {
  const shown = list.slice(0, limit);
  const rest = list.slice(limit);
  if (rest.length === 0 || shown.length < 2) return shown;
  const rare = rareOnes(list);
  const last = shown.at(-1)?.level ?? 0;
  const small = rest.filter((placed) => isSmall(placed) && placed.level >= last - NEAR);
  const missing = Math.floor(limit / ONE_IN) - shown.filter(isSmall).length;
  const kept = new Set<Placed>([...rare, ...shown.filter(isSmall)]);
  const wanted = [...rest.filter((placed) => rare.has(placed)), ...small.slice(0, Math.max(0, missing))];
  let current: readonly Placed[] = shown;
  for (const placed of new Set(wanted)) current = replaceLast(current, placed, kept);
  return current;
}

function replaceLast(shown: readonly Placed[], placed: Placed, kept: Set<Placed>): readonly Placed[] {
  const organizer = organizerOf(placed.best.gathering);
  const others = shown.filter(({ best }) => organizerOf(best.gathering) === organizer).length;
  const at = shown.findLastIndex((one, index) => index > 0 && !kept.has(one));
  if (at < 0 || (organizer !== null && others >= 2)) return shown;
  kept.add(placed);
  return [...shown.slice(0, at), ...shown.slice(at + 1), placed];
}

function isSmall({ best }: Placed): boolean {
  const count = best.gathering.host?.liveSeries;
  return count !== undefined && count <= SMALL;
}

function rareOnes(list: readonly Placed[]): ReadonlySet<Placed> {
  const byCommunity = new Map<string, Placed[]>();
  for (const placed of list) {
    for (const community of placed.best.own) {
      const same = byCommunity.get(community);
      if (same === undefined) byCommunity.set(community, [placed]);
      else same.push(placed);
    }
  }
  return new Set([...byCommunity.values()].filter((placed) => placed.length <= RARE).flat());
}
