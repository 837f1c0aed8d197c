import { epochMs, type IndexDocument, type SearchFilter, searchFacets } from '#libs/domain';

/** What the search server keeps of a gathering: enough to find it, nothing to show. */
export type MeiliDocument = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly host: string;
  readonly place: string;
  readonly categories: readonly string[];
  readonly text: string;
  readonly kind: string | null;
  readonly filters: readonly SearchFilter[];
  /** Starts of its occurrences that take place, in seconds since 1970, ascending. */
  readonly starts: readonly number[];
  readonly _geo: { readonly lat: number; readonly lng: number } | null;
  /** Can be joined from anywhere. */
  readonly online: boolean;
  readonly placed: boolean;
  readonly closed: boolean;
  readonly harmful: boolean;
};

/** The search document of a gathering. Cancelled dates are no dates: nobody can go. */
export function toDocument({ gathering, version }: IndexDocument): MeiliDocument {
  const { filters, closed, harmful } = searchFacets(gathering);
  const geo = gathering.venue?.geo ?? null;
  return {
    id: gathering.id,
    version,
    title: gathering.title,
    host: gathering.host?.name ?? '',
    place: [gathering.venue?.name, gathering.venue?.address].filter((part) => typeof part === 'string').join(', '),
    categories: gathering.categories ?? [],
    text: gathering.description ?? '',
    kind: gathering.host?.kind ?? null,
    filters,
    starts: takingPlace(gathering),
    _geo: geo === null ? null : { lat: geo.lat, lng: geo.lon },
    online: gathering.mode === 'online' || gathering.mode === 'hybrid',
    placed: geo !== null,
    closed,
    harmful,
  };
}

function takingPlace(gathering: IndexDocument['gathering']): readonly number[] {
  if (gathering.status === 'cancelled') return [];
  const starts = gathering.occurrences
    .filter(({ status }) => status !== 'cancelled')
    .map(({ start }) => epochMs(start) / 1000);
  return [...new Set(starts)].sort((a, b) => a - b);
}
