import { DAY_MS, type Gathering, type GatheringOccurrence, type LocalDate } from '#libs/domain';
import type { ClaimIndex } from '../claims/claim-index.js';
import type { Plan } from '../plan.js';
import { dateOf, instantMs } from '../time/instant-ms.js';

/** What a judgement of one gathering on one date may look at. */
export type Facts = {
  readonly claims: ClaimIndex;
  /** Attended from home by this person: rooms do not matter. */
  readonly online: boolean;
  /** Local date of the occurrence; null when no claim depends on it. */
  readonly date: LocalDate | null;
  /** Days from today to that date on the local calendar; null when no claim depends on it. */
  readonly daysAhead: number | null;
};

/** Facts for one occurrence, or (without one) for no date in particular. */
export function factsOn(plan: Plan, gathering: Gathering, claims: ClaimIndex, on: GatheringOccurrence | null): Facts {
  const online = attendsOnline(plan, gathering);
  if (!claims.dated || on === null) return { claims, online, date: null, daysAhead: null };
  const day = localDay(plan, instantMs(on.start), on.zone);
  return { claims, online, date: dateOf(day), daysAhead: day - localDay(plan, plan.atMs, on.zone) };
}

function localDay(plan: Plan, ms: number, zone: string): number {
  return Math.floor((plan.clock(ms, zone) ?? ms) / DAY_MS);
}

/** Whether this person would be there on a screen: nothing else is offered, or nothing else is wanted. */
export function attendsOnline(plan: Plan, gathering: Gathering): boolean {
  if (gathering.mode === 'online') return true;
  return (
    gathering.mode === 'hybrid' && plan.modes !== null && !plan.modes.has('in-person') && !plan.modes.has('hybrid')
  );
}
