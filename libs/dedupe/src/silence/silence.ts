import {
  DAY_MS,
  epochMs,
  type Answered,
  type Doubt,
  type ImportOutcome,
  type Instant,
  type KnownListing,
  type MissingListing,
  type Prepared,
  type Problem,
  type RetirementRule,
  type SourceMemory,
} from '#libs/domain';
import { horizonOf, isBelievable, isBeyond } from './believable.js';
import { doubtAfter, isSettled, type Suspicion } from './doubt.js';
import { isExpected, stateAfter } from './retirement.js';

/** Whole answers in a row without a listing, and the time from the first to the last of them, before it counts as withdrawn. */
const MISSES_TO_WITHDRAW = 3;
const WITHDRAW_AFTER_MS = DAY_MS;
/** An answer that lost a larger share than this at once, or more listings, is not acted on before it was repeated. */
const LOST_SHARE = 0.4;
const LOST_COUNT = 20;
/** Of sources this small any part may go: one of two is no pattern. */
const SMALL = 4;

export type Silence = Pick<ImportOutcome, 'missing' | 'doubt' | 'problems'>;

/**
 * What it means for the listings of a source that an answer does not name them (`unseen`). A partial, broken or foreign answer says
 * nothing; one that lost suddenly much is doubted; else each is missed once more. What the source itself takes back is gone at once, and
 * so is a series that it still names, without a date ahead: it was split, or has ended.
 */
export function silenceOf(
  prepared: Prepared,
  known: readonly KnownListing[],
  unseen: readonly KnownListing[],
  memory: SourceMemory,
  answered: Answered,
): Silence {
  const over = unseen.filter(({ nextStart }) => nextStart === null).flatMap((one) => moved(one, 'over'));
  const gone = takenBack(prepared, unseen);
  const settled = [...over, ...gone.flatMap((one) => retired(one, 'taken-back'))];
  if (!isBelievable(prepared, answered)) return { missing: settled, doubt: memory.doubt, problems: [] };

  const horizon = horizonOf(prepared, memory.counts);
  const goneIds = new Set(gone.map(({ id }) => id));
  const absent = unseen.filter((one) => isExpected(one) && !goneIds.has(one.id) && !isBeyond(one, horizon));
  const suspicion = suspicionOf(prepared, known.filter(isExpected).length, absent.length);
  if (suspicion === null) {
    const ended = new Set(prepared.ended ?? []);
    const away = absent.flatMap((one) =>
      ended.has(one.key) ? retired(one, 'series-ended') : [missedAgain(one, answered.at)],
    );
    return { missing: [...settled, ...away], doubt: null, problems: [] };
  }
  const doubt = doubtAfter(memory.doubt, suspicion, repeats(known, unseen, absent), answered.at);
  if (isSettled(doubt)) {
    return {
      missing: [...settled, ...absent.flatMap((one) => retired(one, 'doubt-settled'))],
      doubt: null,
      problems: [],
    };
  }
  return { missing: [...settled, ...absent.map((one) => noted(one, answered.at))], doubt, problems: [shrunk(doubt)] };
}

function suspicionOf(prepared: Prepared, expected: number, lost: number): Suspicion | null {
  if (lost === 0) return null;
  if (prepared.listings.length === 0) return { kind: 'emptied', lost, of: expected, hours: null };
  if (expected < SMALL || (lost <= expected * LOST_SHARE && lost <= LOST_COUNT)) return null;
  return { kind: lost === expected ? 'replaced' : 'shrunk', lost, of: expected, hours: null };
}

/** The same listings are absent as in the answer before: none has newly gone, and none has come back. */
function repeats(
  known: readonly KnownListing[],
  unseen: readonly KnownListing[],
  absent: readonly KnownListing[],
): boolean {
  const stillAway = new Set(unseen.map(({ id }) => id));
  return (
    absent.every(({ missingSince }) => missingSince !== null) &&
    known.every(({ id, missingSince }) => missingSince === null || stillAway.has(id))
  );
}

function takenBack(prepared: Prepared, unseen: readonly KnownListing[]): readonly KnownListing[] {
  if (prepared.takenBack.length === 0) return [];
  const keys = new Set(prepared.takenBack);
  return unseen.filter((one) => isExpected(one) && (keys.has(one.key) || keys.has(one.key.split('#', 1)[0] ?? '')));
}

function moved(one: KnownListing, sight: 'over' | 'gone'): readonly MissingListing[] {
  const state = stateAfter(one.state, sight);
  if (state === one.state) return [];
  return [{ listingId: one.id, missing: one.missing, missingSince: one.missingSince, missedAt: one.missedAt, state }];
}

function retired(one: KnownListing, retiredBy: RetirementRule): readonly MissingListing[] {
  return moved(one, 'gone').map((listing) => ({ ...listing, retiredBy }));
}

/** An answer that is read a second time is no second miss. */
function missedAgain(one: KnownListing, at: Instant): MissingListing {
  const again = one.missedAt !== null && epochMs(at) <= epochMs(one.missedAt);
  const missing = again ? one.missing : one.missing + 1;
  const missingSince = one.missingSince ?? at;
  const missedAt = again ? one.missedAt : at;
  const long = epochMs(missedAt ?? at) - epochMs(missingSince) >= WITHDRAW_AFTER_MS;
  const sight = missing >= MISSES_TO_WITHDRAW && long ? 'gone' : 'missed';
  const state = stateAfter(one.state, sight);
  const why = sight === 'gone' ? { retiredBy: 'missed' as const } : {};
  return { listingId: one.id, missing, missingSince, missedAt, state, ...why };
}

/** Absent from a doubted answer: remembered, so that the next one can be compared, and nothing more. */
function noted(one: KnownListing, at: Instant): MissingListing {
  const { id, missing, missedAt, state } = one;
  return { listingId: id, missing, missingSince: one.missingSince ?? at, missedAt, state };
}

function shrunk({ kind, lost, of }: Doubt): Problem {
  const what = {
    emptied: `The answer was empty, while ${of} gatherings are still to come`,
    replaced: `None of the ${of} gatherings that are still to come were in this answer`,
    shrunk: `Only ${of - lost} of ${of} gatherings that are still to come were in this answer`,
    shifted: `All gatherings moved`,
  };
  return {
    code: 'source-shrunk',
    message: `${what[kind]}, so nothing was taken away.`,
    where: 'the whole answer',
    severity: 'warning',
  };
}
