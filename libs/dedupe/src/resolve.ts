import type { Candidate, ImportOutcome, KnownListing, Prepared, PreparedListing } from '#libs/domain';
import { missingFrom } from './missing.js';
import { plainKey } from './plain-key.js';

/**
 * What to write for one import: which listings are new, changed or unchanged, which gathering each belongs to, and which
 * listings the source no longer names. `known` is what this source said before, `candidates` what other sources say under the
 * same key or fingerprint. Pure; the same input gives the same outcome.
 */
export function resolve(
  prepared: Prepared,
  known: readonly KnownListing[],
  candidates: readonly Candidate[],
): ImportOutcome {
  const byKey = new Map(known.map((listing) => [listing.key, listing]));
  const keysNow = new Set(prepared.listings.map((one) => one.listing.key));
  const orphans = new Map(
    known.filter((listing) => !keysNow.has(listing.key)).map((listing) => [listing.fingerprint, listing]),
  );
  const elsewhere = new Map(candidates.map((candidate) => [candidate.fingerprint, candidate]));
  const runs = new Map(known.filter(isLive).map((listing) => [listing.run, listing.gatheringId]));
  const elsewhereByKey = new Map(candidates.map((candidate) => [candidate.key, candidate]));

  const seen = new Set<string>();
  const upsert: ImportOutcome['upsert'][number][] = [];
  const unchanged: ImportOutcome['unchanged'][number][] = [];
  for (const one of prepared.listings) {
    const before = byKey.get(one.listing.key) ?? orphans.get(one.fingerprint);
    if (before !== undefined) {
      orphans.delete(one.fingerprint);
      seen.add(before.id);
    }
    if (before?.hash === one.hash && before.key === one.listing.key) unchanged.push({ listingId: before.id });
    else {
      const other = elsewhere.get(one.fingerprint) ?? sameEvent(one, elsewhereByKey.get(one.listing.key));
      upsert.push({
        prepared: one,
        listingId: before?.id ?? null,
        gatheringId: before?.gatheringId ?? ofRun(one, runs) ?? other?.gatheringId ?? null,
        together: one.run,
      });
    }
  }

  const unseen = known.filter((listing) => !seen.has(listing.id));
  const { missing, problems } = missingFrom(prepared, known, unseen);
  return {
    upsert,
    unchanged,
    missing,
    problems: [...prepared.problems, ...problems],
    report: {
      listings: prepared.listings.length,
      occurrences: sum(prepared.listings, (one) => one.listing.occurrences.length),
      claims: sum(prepared.listings, (one) => one.claims.length),
      added: upsert.filter((row) => row.listingId === null).length,
      changed: upsert.filter((row) => row.listingId !== null).length,
      unchanged: unchanged.length,
      missing: missing.length,
      complete: prepared.complete,
      everyListing: prepared.everyListing,
      problems: countByCode([...prepared.problems, ...problems]),
    },
  };
}

/** What is over does not draw new dates to it: next year's course of the same name is another one. */
function isLive({ nextStart, state }: KnownListing): boolean {
  return nextStart !== null && state !== 'withdrawn';
}

function ofRun({ run }: PreparedListing, runs: ReadonlyMap<string | null, string | null>): string | null {
  return run === null ? null : (runs.get(run) ?? null);
}

/** Equal keys alone prove nothing: a source may copy another's UID. The title has to agree too. */
function sameEvent(one: PreparedListing, candidate: Candidate | undefined): Candidate | undefined {
  return candidate && plainKey(candidate.title) === plainKey(one.listing.title) ? candidate : undefined;
}

function countByCode(problems: readonly { readonly code: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of problems) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
