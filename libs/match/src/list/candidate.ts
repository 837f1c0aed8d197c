import type { Gathering, Instant } from '#libs/domain';
import { claimsAbout } from '../claims/claim-index.js';
import type { Plan } from '../plan.js';
import type { Shown } from '../verdict/judge.js';
import { relationsOf } from '../verdict/relation.js';

/** What is kept of a judgement until the list is known: a hundred thousand whole ones would fill the memory. */
export type Candidate = {
  readonly gathering: Gathering;
  readonly verdict: Shown['verdict'];
  readonly score: number;
  readonly start: Instant;
  readonly series: string;
  /** Settles ties: changes with the day, so that no id and no big organizer is always first. */
  readonly chance: number;
  /** Communities whose own space it is and that this person asked for. */
  readonly own: readonly string[];
};

/** A judged and scored gathering, in short. */
export function candidateOf(plan: Plan, shown: Shown, score: number): Candidate {
  const { gathering, verdict, on } = shown;
  const chance = shuffle(`${plan.at.slice(0, 10)} ${gathering.id}`);
  return {
    gathering,
    verdict,
    score,
    start: on.start,
    series: seriesOf(gathering),
    chance,
    own: ownSpaces(plan, shown),
  };
}

/** What makes two gatherings dates of one thing. */
export function seriesOf({ series, id }: Gathering): string {
  return series === null || series === undefined ? `gathering ${id}` : `series ${series}`;
}

/** Orders equals. */
export function byChance(a: Candidate, b: Candidate): number {
  if (a.chance !== b.chance) return a.chance - b.chance;
  if (a.gathering.id !== b.gathering.id) return a.gathering.id < b.gathering.id ? -1 : 1;
  const [one, other] = [JSON.stringify(a.gathering), JSON.stringify(b.gathering)];
  return one < other ? -1 : one > other ? 1 : 0;
}

const NONE: readonly string[] = [];

function ownSpaces(plan: Plan, { claims }: Shown): readonly string[] {
  if (plan.show.size === 0) return NONE;
  const own = relationsOf(claimsAbout(claims, 'identity.relation'))
    .filter(({ kind }) => kind === 'centered_on' || kind === 'closed_to')
    .flatMap(({ communities }) => communities.filter((community) => plan.show.has(community)));
  return own.length === 0 ? NONE : [...new Set(own)];
}

/** FNV-1a, 32 bits: spreads ids evenly and needs no state. */
function shuffle(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
