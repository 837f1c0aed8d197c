import type { Instant, ListingState, SourcePart, PreparedListing } from '#libs/domain';

/** A listing as {@link LISTINGS} selects it. */
export type PartRow = {
  readonly id: string;
  readonly mergedInto: string | null;
  readonly state: ListingState;
  readonly prepared: PreparedListing;
  readonly sourceId: string;
  readonly hostName: string | null;
  readonly sourceGone: boolean;
  readonly firstSeenAt: Instant;
};

/** Parts from their listings, in the rows' order. A part that no source lists any more is left out: nobody says what it is like now. */
export function toParts(found: readonly PartRow[]): readonly SourcePart[] {
  const listingsOf = new Map<string, PartRow[]>();
  for (const row of found.filter(isLive)) {
    const of = listingsOf.get(row.id);
    if (of === undefined) listingsOf.set(row.id, [row]);
    else of.push(row);
  }
  return [...listingsOf].flatMap(([id, rows]) => {
    const [first] = rows;
    if (first === undefined) return [];
    return [
      {
        id,
        mergedInto: first.mergedInto,
        sourceIds: [...new Set(rows.map(({ sourceId }) => sourceId))],
        hostName: first.hostName,
        firstSeenAt: first.firstSeenAt,
        prepared: withAllDates(first, rows),
      },
    ];
  });
}

function isLive({ state, sourceGone }: PartRow): boolean {
  return !sourceGone && (state === 'listed' || state === 'unseen' || state === 'cancelled');
}

/** A feed that lists each date by itself says with all of them together when the gathering is. */
function withAllDates({ prepared, sourceId }: PartRow, rows: readonly PartRow[]): PreparedListing {
  if (prepared.run === null) return prepared;
  const sameRun = rows.filter((row) => row.sourceId === sourceId && row.prepared.run === prepared.run);
  const occurrences = sameRun.flatMap((row) => row.prepared.listing.occurrences);
  occurrences.sort((one, other) => (one.start < other.start ? -1 : 1));
  return { ...prepared, listing: { ...prepared.listing, occurrences } };
}
