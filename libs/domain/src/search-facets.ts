import type { Claim } from './claim.js';
import type { Gathering } from './gathering.js';
import type { SearchFilter } from './gathering-index.js';

/** From here on a claim counts as known for a search box. */
const KNOWN_FROM = 0.6;
const SMALL_GROUP = 12;
const HUSHED = 1;

/** What an index keeps of a gathering's claims. */
export type SearchFacets = {
  /** The filters that are known to hold. */
  readonly filters: readonly SearchFilter[];
  /** Closed to some community: never found by a search box, which has no stated belonging. */
  readonly closed: boolean;
  /** Harm was claimed, at whatever confidence: shown to nobody. */
  readonly harmful: boolean;
};

/** What a search may filter by, and whether it may show the gathering at all. */
export function searchFacets(gathering: Pick<Gathering, 'claims' | 'mode' | 'cost'>): SearchFacets {
  const claims = gathering.claims ?? [];
  const known = claims.filter((claim) => claim.state === 'stated' && claim.confidence >= KNOWN_FROM);
  const filters = (Object.entries(HOLDS) as [SearchFilter, (typeof HOLDS)[SearchFilter]][])
    .filter(([, holds]) => holds(known, gathering))
    .map(([filter]) => filter);
  return {
    filters,
    closed: claims.some((claim) => isRelation(claim, 'closed_to')),
    harmful: claims.some(
      (claim) => claim.attribute === 'safety.harm' && claim.value !== null && claim.value !== 'none',
    ),
  };
}

const HOLDS: Readonly<
  Record<SearchFilter, (known: readonly Claim[], gathering: Pick<Gathering, 'mode' | 'cost'>) => boolean>
> = {
  quiet: (known) => all(known, 'sensory.noise', (value) => typeof value === 'number' && value <= HUSHED),
  'step-free': (known) => all(known, 'access.step-free', (value) => value === 'yes'),
  'small-group': (known) =>
    all(known, 'social.group-size', (value) => {
      if (typeof value !== 'object' || value === null) return false;
      const most = value['max'] ?? value['approx'];
      return typeof most === 'number' && most <= SMALL_GROUP;
    }),
  free: (known, { cost }) =>
    (cost?.kind === 'free' && cost.assumed !== true) ||
    ((cost?.kind ?? 'unknown') === 'unknown' &&
      all(known, 'access.cost', (value) => typeof value === 'object' && value !== null && value['kind'] === 'free')),
  'drop-in': (known) => all(known, 'social.come-and-go', (value) => value === 'yes'),
  online: (_known, { mode }) => mode === 'online' || mode === 'hybrid',
};

/** Whether the attribute is known and nothing known about it says otherwise: a doubt does not hold. */
function all(known: readonly Claim[], attribute: string, test: (value: Claim['value']) => boolean): boolean {
  const about = known.filter((claim) => claim.attribute === attribute);
  return about.length > 0 && about.every((claim) => test(claim.value));
}

function isRelation(claim: Claim, relation: string): boolean {
  return (
    claim.attribute === 'identity.relation' && typeof claim.value === 'string' && claim.value.startsWith(`${relation}:`)
  );
}
