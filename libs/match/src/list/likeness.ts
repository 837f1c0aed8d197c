import type { Gathering, Goal } from '#libs/domain';
import { indexClaims } from '../claims/claim-index.js';
import type { Plan } from '../plan.js';
import { servedGoal } from '../score/goals.js';
import { instantMs } from '../time/instant-ms.js';
import { minuteOfWeek } from '../time/weekly-windows.js';
import type { Candidate } from './candidate.js';

/** What makes two gatherings look alike in a list. */
export type Looks = {
  readonly organizer: string | null;
  readonly venue: string | null;
  readonly categories: readonly string[];
  readonly slot: string;
  readonly goal: Goal | null;
};

/** The looks of one candidate. */
export function looksOf(plan: Plan, { gathering, start }: Candidate): Looks {
  const zone = gathering.occurrences.find((occurrence) => occurrence.start === start)?.zone ?? 'UTC';
  const minute = minuteOfWeek(plan.clock(instantMs(start), zone) ?? 0);
  const facts = { claims: indexClaims(gathering.claims), online: false, date: null, daysAhead: null };
  return {
    organizer: organizerOf(gathering),
    venue: nameOf(gathering.venue?.name),
    categories: (gathering.categories ?? []).map((category) => category.toLowerCase()),
    slot: `${Math.floor(minute / 1440)} ${Math.floor((minute % 1440) / 360)}`,
    goal: plan.goals.length > 1 ? servedGoal(plan, gathering, facts) : null,
  };
}

/** Who runs it, as a key; null when nobody is named, and then it is like nobody else's. */
export function organizerOf({ host }: Gathering): string | null {
  return nameOf(host?.name);
}

/** From 0 (nothing alike) to 1. A second item for the same goal is alike too, so that a list serves all goals. */
export function likeness(a: Looks, b: Looks): number {
  let alike = 0;
  if (a.organizer !== null && a.organizer === b.organizer) alike += 0.6;
  if (a.venue !== null && a.venue === b.venue) alike += 0.3;
  if (a.categories.some((category) => b.categories.includes(category))) alike += 0.4;
  if (a.slot === b.slot) alike += 0.2;
  if (a.goal !== null && a.goal === b.goal) alike += 0.3;
  return Math.min(1, alike);
}

function nameOf(name: string | null | undefined): string | null {
  const plain = (name ?? '').trim().toLowerCase();
  return plain === '' ? null : plain;
}
