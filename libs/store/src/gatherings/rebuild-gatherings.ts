import { GatheringEdits, hashOf, searchFacets, type Instant } from '#libs/domain';
import { batches } from '../database/batches.js';
import { change, rows, type Runner, type Transaction } from '../database/sql.js';
import { cellOf } from './cell.js';
import { copyDates, type DateRow } from './copy-dates.js';
import { mergeListings } from './merge-listings.js';
import type { MergedGathering } from './merged-gathering.js';
import { mergingStandsStill } from './merging-lock.js';
import {
  ANNOUNCE,
  DROP_DATES,
  EDITS_OF,
  LISTINGS_OF,
  SHOWN_AS,
  UNLIST,
  UPSERT_DATES,
  UPSERT_GATHERINGS,
} from './rebuild-gatherings.sql.js';
import type { StoredListing } from './stored-listing.js';

/** Raise when the merging changes: then every gathering is written anew at its next import. */
const MERGE = 5;
const DATES_A_BATCH = 4_000;

type Merged = { readonly id: string; readonly hash: string; readonly merged: MergedGathering };
type EditRow = { readonly gatheringId: string; readonly field: string; readonly value: unknown };
type Material = { readonly listings: StoredListing[]; edits: GatheringEdits };

/**
 * Writes gatherings anew from their listings: the merged record, its dates still to come, and a note for the index for each that
 * really changed. `fresh` are new gatherings whose only listing is at hand; the listings of `existing` are read, with those of all
 * that is shown as one with them. What is shown as another is not listed itself.
 */
export async function rebuildGatherings(
  tx: Transaction,
  fresh: ReadonlyMap<string, StoredListing>,
  existing: readonly string[],
  now: Instant,
): Promise<{ readonly gatherings: number; readonly occurrences: number }> {
  const { materialOf, shownAsAnother } = await readMaterial(tx, existing);
  for (const [id, listing] of fresh) materialOf.set(id, { listings: [listing], edits: {} });
  const merged: Merged[] = [];
  const empty: string[] = [...shownAsAnother];
  for (const [id, { listings, edits }] of materialOf) {
    const gathering = mergeListings(listings, edits);
    if (gathering === null) empty.push(id);
    else merged.push({ id, hash: hashOfAll(listings, edits), merged: gathering });
  }
  const changed = new Set<string>();
  const added = new Set<string>();
  for (const batch of batches(merged.map(toRow))) {
    for (const { id, isNew } of await rows<{ id: string; isNew: boolean }>(tx, UPSERT_GATHERINGS, [batch])) {
      changed.add(id);
      if (isNew) added.add(id);
    }
  }
  if (empty.length > 0) for (const { id } of await rows<{ id: string }>(tx, UNLIST, [empty])) changed.add(id);
  const rewritten = merged.filter(({ id }) => changed.has(id) && !added.has(id));
  const known = [...rewritten.map(({ id }) => id), ...shownAsAnother];
  const first = merged.filter(({ id }) => added.has(id)).flatMap(datesOf);
  await copyDates(tx, first);
  const occurrences = first.length + (await saveDates(tx, rewritten.flatMap(datesOf), known, now));
  for (const batch of batches(
    [...changed].map((id) => ({ id })),
    10_000,
  ))
    await tx.query(ANNOUNCE, [batch]);
  return { gatherings: changed.size, occurrences };
}

async function readMaterial(
  tx: Runner,
  ids: readonly string[],
): Promise<{ readonly materialOf: Map<string, Material>; readonly shownAsAnother: readonly string[] }> {
  if (ids.length === 0) return { materialOf: new Map(), shownAsAnother: [] };
  await mergingStandsStill(tx);
  const shown = await rows<{ id: string; shownAs: string }>(tx, SHOWN_AS, [ids]);
  const known = new Set(shown.map(({ id }) => id));
  // What two new listings start together is not written yet, and is shown as itself.
  const wanted = [...new Set([...shown.map(({ shownAs }) => shownAs), ...ids.filter((id) => !known.has(id))])];
  // Two sources that touch the same gathering at once take turns.
  await tx.query('SELECT FROM gathering WHERE id = ANY($1) ORDER BY id FOR UPDATE', [wanted]);
  const materialOf = new Map<string, Material>(wanted.map((id) => [id, { listings: [], edits: {} }]));
  for (const found of await rows<StoredListing & { gatheringId: string }>(tx, LISTINGS_OF, [wanted])) {
    materialOf.get(found.gatheringId)?.listings.push(found);
  }
  for (const { gatheringId, field, value } of await rows<EditRow>(tx, EDITS_OF, [wanted])) {
    const material = materialOf.get(gatheringId);
    if (material !== undefined) material.edits = { ...material.edits, ...GatheringEdits.parse({ [field]: value }) };
  }
  return { materialOf, shownAsAnother: shown.filter(({ id, shownAs }) => id !== shownAs).map(({ id }) => id) };
}

async function saveDates(
  tx: Runner,
  dates: readonly DateRow[],
  known: readonly string[],
  now: Instant,
): Promise<number> {
  let written = 0;
  if (known.length > 0) {
    const rewrittenBefore = new Set(known);
    const kept = dates.filter(({ g }) => rewrittenBefore.has(g)).map(({ g, s }) => ({ g, s }));
    written += await change(tx, DROP_DATES, [known, now, JSON.stringify(kept)]);
  }
  for (const batch of batches(dates, DATES_A_BATCH)) written += (await rows(tx, UPSERT_DATES, [batch])).length;
  return written;
}

function datesOf({ id, merged }: Merged): readonly DateRow[] {
  const geo = merged.record.venue?.geo ?? null;
  // What can be attended online is near everywhere: it has no square, though a hybrid one has a place.
  const cell = geo === null || merged.mode === 'online' || merged.mode === 'hybrid' ? null : cellOf(geo.lat, geo.lon);
  return merged.occurrences.map((date) => ({
    g: id,
    s: date.start,
    e: date.end,
    z: date.zone,
    l: date.startLocal,
    d: date.date !== undefined,
    u: date.status,
    t: date.title,
    c: cell,
    a: geo?.lat ?? null,
    o: geo?.lon ?? null,
  }));
}

function toRow({ id, hash, merged }: Merged) {
  const { venue } = merged.record;
  const facets = searchFacets({ claims: [...merged.record.claims], mode: merged.mode, cost: merged.record.cost });
  return {
    id,
    hash,
    listed: merged.listed,
    title: merged.title,
    description: merged.description,
    mode: merged.mode,
    host_name: merged.hostName,
    host_kind: merged.hostKind,
    series: merged.record.series,
    venue_name: venue?.name ?? null,
    place: venue?.address.text ?? null,
    locality: venue?.address.locality ?? null,
    postal_code: venue?.address.postalCode ?? null,
    lat: venue?.geo?.lat ?? null,
    lon: venue?.geo?.lon ?? null,
    facets: facets.filters,
    closed: facets.closed,
    harmful: facets.harmful,
    record: merged.record,
  };
}

/** All that goes into a merge: equal, and there is nothing to write. */
function hashOfAll(listings: readonly StoredListing[], edits: GatheringEdits): string {
  return hashOf([
    MERGE,
    edits,
    ...listings.map((one) => [
      [one.id, one.state, one.prepared.hash, one.hostName, one.hostKind, one.importer],
      [one.sourceGone, one.sourceStopped],
    ]),
  ]);
}
