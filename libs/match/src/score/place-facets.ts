import { type Gathering, WEEKDAYS } from '#libs/domain';
import { evidenceOn } from '../claims/evidence.js';
import type { Plan } from '../plan.js';
import { instantMs } from '../time/instant-ms.js';
import { minuteOfWeek } from '../time/weekly-windows.js';
import { sayTravel } from '../travel/say-travel.js';
import { minutesFor, travelEstimate } from '../travel/travel-estimate.js';
import type { Shown } from '../verdict/judge.js';
import type { Facts } from '../verdict/facts.js';
import { strongest } from '../verdict/strongest.js';
import { sayClaim } from '../words/say-claim.js';
import { type Tally, add, widen } from './tally.js';

const CADENCE = { weekly: 0.3, biweekly: 0.2, monthly: 0.1, other: 0 } as const;

/** Going back to the same few people is what makes friends, so a group that meets often counts for more than a single event. */
export function addContinuity(tally: Tally, gathering: Gathering, facts: Facts): void {
  const { recurring } = gathering;
  if (recurring !== null && recurring !== undefined) {
    const often = { weekly: 'every week', biweekly: 'every two weeks', monthly: 'every month', other: '' }[recurring];
    add(tally, 'continuity', CADENCE[recurring], null, () => often);
  }
  const claim = strongest(evidenceOn(facts.claims, 'social.same-people', facts.date).claims);
  if (claim === null || typeof claim.value !== 'number') widen(tally, 0.3);
  else if (claim.value >= 2) add(tally, 'continuity', 0.3 * claim.confidence, claim, () => sayClaim(claim));
}

const NEAR_MINUTES = 15;
const USUAL_MAX_MINUTES = 60;

/** Minutes on the way: all of it up to a quarter of an hour, none at the longest this person would travel. */
export function addTravel(tally: Tally, plan: Plan, gathering: Gathering, facts: Facts): void {
  if (plan.home === null || facts.online) return;
  const geo = gathering.venue?.geo ?? null;
  const way = geo && travelEstimate(plan.home, geo, plan.travelMode);
  if (way === null || !way.worthSaying) {
    widen(tally, 1);
    return;
  }
  const [low, high] = way.minutes;
  const max = plan.maxMinutes ?? (plan.maxKm === null ? USUAL_MAX_MINUTES : minutesFor(plan.maxKm, plan.travelMode)[1]);
  const near = (minutes: number): number =>
    minutes <= NEAR_MINUTES ? 1 : Math.max(0, (max - minutes) / Math.max(1, max - NEAR_MINUTES));
  add(tally, 'travel', near((low + high) / 2), null, () => sayTravel(way));
  widen(tally, (near(low) - near(high)) / 2);
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Inside the times this person can go. With an unknown end only half of it is known. */
export function addTime(tally: Tally, plan: Plan, { on }: Shown): void {
  if (plan.windows === null) return;
  const ends = on.end !== null && on.end !== undefined;
  add(tally, 'time', ends ? 0.5 : 0.25, null, () => {
    const minute = minuteOfWeek(plan.clock(instantMs(on.start), on.zone) ?? 0);
    const clock = `${String(Math.floor((minute % 1440) / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    return `${DAYS[Math.floor(minute / 1440) % WEEKDAYS.length]} at ${clock}, inside your times`;
  });
  if (!ends) widen(tally, 0.25);
}

const WELCOMING = ['social.greeter', 'access.previsit-info', 'social.newcomers', 'social.come-alone'];

/** Things that make a first visit easier. */
export function addNewcomerSupport(tally: Tally, facts: Facts): void {
  for (const attribute of WELCOMING) {
    const { claims, conflict } = evidenceOn(facts.claims, attribute, facts.date);
    const claim = conflict ? null : strongest(claims);
    if (claim === null) widen(tally, 0.25);
    else if (claim.value !== 'no' && claim.value !== 'limited') {
      add(tally, 'newcomer-support', 0.25 * claim.confidence, claim, () => sayClaim(claim));
    }
  }
}

/** At most 0.05, to settle ties only: a thin web page must never bury a small group. */
export function addDocumentation(tally: Tally, { gathering, on }: Shown): void {
  const told = [
    gathering.description !== undefined && gathering.description !== '',
    on.end !== null && on.end !== undefined,
    (gathering.venue?.name ?? null) !== null,
    (gathering.url ?? null) !== null,
    (gathering.lastConfirmed ?? null) !== null,
  ].filter(Boolean).length;
  add(tally, 'documentation', told * 0.01, null, () => 'the details are written down');
}
