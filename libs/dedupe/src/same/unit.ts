import type { Heard } from './heard.js';
import { traitsOf, type Traits } from './traits.js';

/** Listings of one source that are one gathering already: the dates of a run, or a single listing. */
export type Unit = {
  /** Ids of its listings, sorted; the first one names it. */
  readonly ids: readonly string[];
  readonly traits: Traits;
};

/** Puts the dates of each run together, in the order of the listings' ids. */
export function unitsOf(listings: readonly Heard[]): readonly Unit[] {
  const runs = new Map<string, Heard[]>();
  for (const one of [...listings].sort(byId)) {
    const key = one.run === null ? `listing ${one.id}` : `run ${one.sourceId} ${one.run}`;
    const run = runs.get(key);
    if (run === undefined) runs.set(key, [one]);
    else run.push(one);
  }
  return [...runs.values()].map((run) => ({ ids: run.map(({ id }) => id), traits: traitsOf(asOne(run)) }));
}

/** One listing with the dates of all. */
function asOne(run: readonly Heard[]): Heard {
  const [first] = run;
  if (first === undefined) throw new RangeError('A run has at least one listing.');
  const occurrences = run.flatMap(({ listing }) => listing.occurrences);
  return { ...first, listing: { ...first.listing, occurrences } };
}

function byId(one: Heard, other: Heard): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
