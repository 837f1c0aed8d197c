import { epochMs, isOver, toLocal, type Gathering, type GatheringOccurrence, type Instant } from '#libs/domain';
import type { DateMove, GatheringRecord } from '#libs/store';

/** How things stand with a date that was put on a list. */
export type Standing =
  'on' | 'unconfirmed' | 'unseen' | 'silent' | 'moved' | 'put-off' | 'no-longer-listed' | 'called-off';

/** What changed, in one sentence. A date that is not confirmed says so where its time is. */
export const STANDING_WORDS: Readonly<Record<Standing, string | null>> = {
  on: null,
  unconfirmed: null,
  unseen: 'The host’s calendar did not name this date when we last looked. Ask before you travel.',
  silent: 'The host’s calendar has not answered for a week, so nobody confirms this date. Ask before you travel.',
  moved: 'This date has moved. The time you see here is the new one.',
  'put-off': 'This date is put off.',
  'no-longer-listed': 'The host no longer lists this date. Ask before you travel.',
  'called-off': 'This date is called off.',
};

type Stated = Pick<GatheringRecord, 'gathering' | 'listed' | 'withdrawn' | 'doubt'>;

/** Where a date of a gathering is now, and how it stands. `moves` are those of this gathering. */
export function standingOf(
  start: Instant,
  { gathering, listed, withdrawn, doubt }: Stated,
  moves: readonly DateMove[],
  now: Instant,
): { readonly occurrence: GatheringOccurrence; readonly standing: Standing } {
  const there = dateAt(gathering, start);
  const to = moves.find((move) => move.from === start);
  const moved = there === undefined && to !== undefined ? dateAt(gathering, to.to) : undefined;
  const date = there ?? moved;
  if (date === undefined) {
    const [other] = gathering.occurrences;
    const zone = other?.zone ?? 'UTC';
    // A gathering of whole days had a whole day here too.
    const date = other?.date === undefined ? {} : { date: toLocal(epochMs(start), zone).local.slice(0, 10) };
    const occurrence = { start, end: null, zone, status: 'unconfirmed', ...date } as const;
    return { occurrence, standing: gathering.status === 'cancelled' ? 'called-off' : 'no-longer-listed' };
  }
  const standing = (): Standing => {
    if (gathering.status === 'cancelled' || date.status === 'cancelled') return 'called-off';
    if (gathering.status === 'postponed' || date.status === 'postponed') return 'put-off';
    if (doubt === 'silent') return 'silent';
    if (!listed && (withdrawn || !isOver(date, now))) return 'no-longer-listed';
    if (moved !== undefined) return 'moved';
    if (doubt !== null) return doubt;
    return date.status === 'unconfirmed' || gathering.status === 'unconfirmed' ? 'unconfirmed' : 'on';
  };
  return { occurrence: date, standing: standing() };
}

function dateAt(gathering: Gathering, start: Instant): GatheringOccurrence | undefined {
  return gathering.occurrences.find((one) => one.start === start);
}
