import {
  type Answered,
  type Doubt,
  type ImportOutcome,
  type KnownListing,
  type Prepared,
  type PreparedListing,
  type Problem,
  type SourceMemory,
} from '#libs/domain';
import { recognise } from './recognise.js';
import { shiftOf } from './shift.js';
import { doubtAfter, isSettled } from './silence/doubt.js';
import { silenceOf } from './silence/silence.js';

type Upsert = ImportOutcome['upsert'][number];

/**
 * What to write for one import: which listings are new, changed or unchanged, which gathering each belongs to, and what the silence of
 * the source means for the others. `known` is what this source said before, `memory` what else we remember of it. Which of its gatherings
 * other sources list too is found afterwards, by {@link linker}. Pure; the same input gives the same outcome.
 */
export function resolve(
  prepared: Prepared,
  known: readonly KnownListing[],
  memory: SourceMemory,
  answered: Answered,
): ImportOutcome {
  const { pairs, identity, replaced } = recognise(prepared, known, memory.identity);
  const seen = new Set(pairs.flatMap(({ before }) => before?.id ?? []));
  const unseen = known.filter(({ id }) => !seen.has(id));
  const silence = silenceOf(prepared, known, unseen, memory, answered);
  const shift = silence.doubt === null ? shiftDoubt(pairs, memory.doubt, answered) : null;
  const doubt = silence.doubt ?? shift;
  const joins = joining(known);

  const upsert: Upsert[] = [];
  const unchanged: ImportOutcome['unchanged'][number][] = [];
  for (const { prepared: one, before } of pairs) {
    if (
      before !== null &&
      (isHeld(doubt, one, before) || (before.hash === one.hash && before.key === one.listing.key))
    ) {
      unchanged.push({ listingId: before.id });
    } else if (doubt?.kind !== 'replaced') {
      const gatheringId = before?.gatheringId ?? joins(one);
      upsert.push({ prepared: one, listingId: before?.id ?? null, gatheringId, together: one.run });
    }
  }
  const problems = [...prepared.problems, ...silence.problems, ...(shift === null ? [] : [shifted(shift)])];
  return {
    upsert,
    unchanged,
    missing: silence.missing,
    rekeyed: rekeyed(replaced, known),
    identity,
    doubt,
    problems,
    report: {
      listings: prepared.listings.length,
      occurrences: sum(prepared.listings, (one) => one.listing.occurrences.length),
      claims: sum(prepared.listings, (one) => one.claims.length),
      added: upsert.filter((row) => row.listingId === null).length,
      changed: upsert.filter((row) => row.listingId !== null).length,
      unchanged: unchanged.length,
      missing: silence.missing.length,
      complete: prepared.complete,
      everyListing: prepared.everyListing,
      problems: countByCode(problems),
    },
  };
}

/** Keys that name other events now, for those that had them: with their date, and where that was so before, with their id. */
function rekeyed(replaced: readonly KnownListing[], known: readonly KnownListing[]): ImportOutcome['rekeyed'] {
  const held = new Set(known.map(({ key }) => key));
  return replaced.map(({ id, key, beginsAt }) => {
    const dated = `${key}~${beginsAt ?? id}`;
    return { listingId: id, key: held.has(dated) ? `${dated}~${id}` : dated };
  });
}

function shiftDoubt(
  pairs: ReturnType<typeof recognise>['pairs'],
  before: Doubt | null,
  { at }: Answered,
): Doubt | null {
  const suspicion = shiftOf(
    pairs.flatMap(({ prepared, before: was }) => (was === null ? [] : [{ prepared, before: was }])),
  );
  if (suspicion === null) return null;
  const doubt = doubtAfter(before, suspicion, true, at);
  return isSettled(doubt) ? null : doubt;
}

/** While all moved by the same hours we stay with the times we had; what was called off is called off all the same. */
function isHeld(doubt: Doubt | null, { listing }: PreparedListing, before: KnownListing): boolean {
  return doubt?.kind === 'shifted' && listing.status !== 'cancelled' && before.state !== 'withdrawn';
}

/** The gathering that a new listing joins: that of its run of dates. */
function joining(known: readonly KnownListing[]) {
  const runs = new Map(known.filter(isLive).map((listing) => [listing.run, listing.gatheringId]));
  return ({ run }: PreparedListing): string | null => (run === null ? null : (runs.get(run) ?? null));
}

/** What is over does not draw new dates to it: next year's course of the same name is another one. */
function isLive({ nextStart, state }: KnownListing): boolean {
  return nextStart !== null && state !== 'withdrawn';
}

function shifted({ of, hours }: Doubt): Problem {
  const by = Math.abs(hours ?? 0);
  const way = (hours ?? 0) > 0 ? 'later' : 'earlier';
  return {
    code: 'source-shifted',
    message: `All ${of} gatherings moved by ${by} ${by === 1 ? 'hour' : 'hours'} ${way} at once; has the time zone changed? Until that is known we stay with the times we had.`,
    where: 'the whole answer',
    severity: 'warning',
  };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function countByCode(problems: readonly Problem[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { code } of problems) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
