import type { ImportOutcome, Instant, ListingState, PreparedListing } from '#libs/domain';

/** A listing that has to be written: under which id and key, into which gathering. */
export type ListingWrite = ImportOutcome['upsert'][number] & {
  readonly id: string;
  readonly key: string;
  readonly into: string;
  /** It was not known before. */
  readonly isNew: boolean;
  /** The gathering that it belonged to until now, where that is another one. */
  readonly left: string | null;
  /** The only start that it had until now. */
  readonly onlyStart: Instant | null;
};

/** Its columns, but for what its source adds. */
export function toRow({ id, key, into, prepared }: ListingWrite) {
  return {
    id,
    key,
    hash: prepared.hash,
    fingerprint: prepared.fingerprint,
    gathering_id: into,
    state: stateOf(prepared),
    begins_at: startOf(prepared),
    begins_as: wallOf(prepared),
    last_start: lastStart(prepared.listing.occurrences),
    title: prepared.listing.title,
    url: prepared.listing.url,
    run: prepared.run,
    prepared,
  };
}

/** A listing that is named stands for itself, or is called off in so many words. */
export function stateOf({ listing }: PreparedListing): ListingState {
  return listing.status === 'cancelled' ? 'cancelled' : 'listed';
}

function startOf({ listing: { start } }: PreparedListing): Instant | null {
  return start === null || 'date' in start ? null : start.instant;
}

function wallOf({ listing: { start } }: PreparedListing): string | null {
  return start === null || 'date' in start ? null : `${start.local} ${start.zone}`;
}

function lastStart(occurrences: readonly { readonly start: string }[]): string | null {
  return occurrences.reduce<string | null>((last, { start }) => (last === null || start > last ? start : last), null);
}
