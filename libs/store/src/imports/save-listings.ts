import type { ImportOutcome, Instant, KnownListing } from '#libs/domain';
import { batches } from '../database/batches.js';
import { rows, type Runner, type Transaction } from '../database/sql.js';
import type { StoredListing } from '../gatherings/stored-listing.js';
import type { ImportingSource } from './importing-source.js';
import { EXISTING_LISTINGS, UPSERT_LISTINGS } from './imports.sql.js';
import { addListings } from './add-listings.js';
import { stateOf, toRow, type ListingWrite } from './listing-row.js';
import { saveMoves } from './save-moves.js';

type Upsert = ImportOutcome['upsert'][number];
type Existing = Pick<KnownListing, 'id' | 'key' | 'hash' | 'state' | 'missing'> & {
  readonly gatheringId: string;
  readonly onlyStart: Instant | null;
};

export type SavedListings = {
  readonly written: number;
  /** New gatherings with their only listing. */
  readonly fresh: ReadonlyMap<string, StoredListing>;
  /** Gatherings that gained, changed or lost a listing. */
  readonly existing: readonly string[];
};

/** Writes the listings that are new or changed. The source is locked, so that what is read here stays true until it is written. */
export async function saveListings(
  tx: Transaction,
  source: ImportingSource,
  { upsert }: ImportOutcome,
): Promise<SavedListings> {
  if (upsert.length === 0) return { written: 0, fresh: new Map(), existing: [] };
  const writes = await decide(tx, source, upsert);
  for (const batch of batches(writes.filter(({ isNew }) => !isNew).map(toRow)))
    await tx.query(UPSERT_LISTINGS, [source.id, source.seenAt, batch]);
  await addListings(
    tx,
    source,
    writes.filter(({ isNew }) => isNew),
  );
  await saveMoves(
    tx,
    writes.map(({ into, onlyStart, prepared: { listing } }) => ({ into, onlyStart, listing })),
    source.seenAt,
  );
  const known = await present(tx, writes);
  const fresh = new Map<string, StoredListing>();
  const existing = new Set<string>();
  for (const write of writes) {
    if (write.left !== null) existing.add(write.left);
    if (known.has(write.into) || fresh.has(write.into)) existing.add(write.into);
    else fresh.set(write.into, stored(write, source));
  }
  // Two listings that start one new gathering together have to be merged, which reads them.
  for (const id of existing) fresh.delete(id);
  return { written: writes.length, fresh, existing: [...existing] };
}

async function decide(
  tx: Runner,
  source: ImportingSource,
  upsert: readonly Upsert[],
): Promise<readonly ListingWrite[]> {
  const found = await rows<Existing>(tx, EXISTING_LISTINGS, [
    source.id,
    upsert.map((one) => one.prepared.listing.key),
    upsert.map((one) => one.listingId).filter((id) => id !== null),
  ]);
  const byId = new Map(found.map((one) => [one.id, one]));
  const byKey = new Map(found.map((one) => [one.key, one]));
  const ids = await newIds(tx, upsert.length * 2);
  const taken = new Set<string>();
  const together = newRuns();
  const writes: ListingWrite[] = [];
  for (const one of upsert) {
    const wanted = one.prepared.listing.key;
    const before = (one.listingId === null ? undefined : byId.get(one.listingId)) ?? byKey.get(wanted);
    // Recognised by its fingerprint under a key that another listing still holds: keep the old key.
    const owner = byKey.get(wanted);
    const key = before !== undefined && owner !== undefined && owner.id !== before.id ? before.key : wanted;
    const id = before?.id ?? ids.next();
    if (taken.has(id) || taken.has(`key ${key}`)) continue;
    taken.add(id).add(`key ${key}`);
    const into = one.gatheringId ?? before?.gatheringId ?? together.of(one.together) ?? ids.next();
    together.keep(one.together, into);
    if (isSame(before, one, key, into)) continue;
    writes.push({
      ...one,
      id,
      key,
      into,
      isNew: before === undefined,
      left: before !== undefined && before.gatheringId !== into ? before.gatheringId : null,
      onlyStart: before?.onlyStart ?? null,
    });
  }
  return writes;
}

function isSame(before: Existing | undefined, { prepared }: Upsert, key: string, into: string): boolean {
  return (
    before !== undefined &&
    before.hash === prepared.hash &&
    before.key === key &&
    before.gatheringId === into &&
    before.state === stateOf(prepared) &&
    before.missing === 0
  );
}

/** The gathering that the first new date of a run went into, for those that follow it. */
function newRuns() {
  const into = new Map<string, string>();
  return {
    of: (run: string | null): string | undefined => (run === null ? undefined : into.get(run)),
    keep: (run: string | null, gathering: string): void => {
      if (run !== null) into.set(run, gathering);
    },
  };
}

/** Ids from the database, time-ordered so that an import's rows lie together in the index. */
async function newIds(tx: Runner, count: number): Promise<{ readonly next: () => string }> {
  const made = await rows<{ id: string }>(tx, 'SELECT uuidv7() AS id FROM generate_series(1, $1)', [count]);
  let at = 0;
  return {
    next: () => {
      const id = made[at]?.id;
      if (id === undefined) throw new RangeError('More ids were asked for than were made.');
      at += 1;
      return id;
    },
  };
}

async function present(tx: Runner, writes: readonly ListingWrite[]): Promise<ReadonlySet<string>> {
  const found = await rows<{ id: string }>(tx, 'SELECT id FROM gathering WHERE id = ANY($1)', [
    writes.map(({ into }) => into),
  ]);
  return new Set(found.map(({ id }) => id));
}

function stored({ id, prepared }: ListingWrite, source: ImportingSource): StoredListing {
  return {
    id,
    state: stateOf(prepared),
    prepared,
    sourceId: source.id,
    importer: source.importer,
    sourceGone: false,
    sourceStopped: false,
    hostName: source.hostName,
    hostKind: source.hostKind,
  };
}
