import type { Linking, SourcePart } from '#libs/domain';

/**
 * What each group of parts is shown as. The gathering that most of a group were shown as stays, so that lists which name it keep their
 * entry, even when its own source lists it no more; no two groups are shown as the same. Between equals the oldest wins.
 */
export function shownAs(groups: readonly (readonly SourcePart[])[]): Linking['groups'] {
  const owner = new Map(groups.flatMap((group, at) => group.map(({ id }) => [id, at] as const)));
  const wishes = groups.flatMap((group, at) => votesOf(group).map((vote) => ({ ...vote, at })));
  wishes.sort((one, other) => other.votes - one.votes || compare(one, other));
  const shown = new Map<number, string>();
  const taken = new Set<string>();
  for (const { id, at } of wishes) {
    const elsewhere = owner.get(id);
    if (shown.has(at) || taken.has(id) || (elsewhere !== undefined && elsewhere !== at)) continue;
    shown.set(at, id);
    taken.add(id);
  }
  return groups.map((group, at) => {
    const ids = group.map(({ id }) => id).sort();
    return { shown: shown.get(at) ?? ids[0] ?? '', parts: ids };
  });
}

/** Each gathering that parts of a group are shown as now, with how many; its own parts may always stand for it. */
function votesOf(group: readonly SourcePart[]) {
  const votes = new Map<string, { id: string; votes: number; since: string }>();
  const vote = (id: string, since: string, weight: number): void => {
    const had = votes.get(id);
    votes.set(id, {
      id,
      votes: (had?.votes ?? 0) + weight,
      since: had === undefined || since < had.since ? since : had.since,
    });
  };
  for (const { id, mergedInto, firstSeenAt } of group) {
    vote(mergedInto ?? id, firstSeenAt, 1);
    vote(id, firstSeenAt, 0);
  }
  return [...votes.values()];
}

function compare(one: { since: string; id: string }, other: { since: string; id: string }): number {
  return one.since === other.since ? (one.id < other.id ? -1 : 1) : one.since < other.since ? -1 : 1;
}
