import { type Gathering, attributeOf } from '#libs/domain';
import { evidenceOn } from '../claims/evidence.js';
import type { Plan } from '../plan.js';
import { instantMs } from '../time/instant-ms.js';
import { minutesFor, travelEstimate, type Range } from '../travel/travel-estimate.js';
import type { Facts } from '../verdict/facts.js';
import type { Gate } from '../verdict/gate.js';
import { enforcedAge } from './enforced-age.js';
import { type Answer, affordable } from './money.js';

/** More than half a year without a sign of life: half of such listings are no longer true, and a wasted trip costs trust. */
const STALE_MS = 180 * 86_400_000;

/** Practical limits that do not depend on the date: place, money, mode, age, room left, and whether it still meets. */
export function passLimits({ broken, open }: Gate, plan: Plan, gathering: Gathering, facts: Facts): void {
  const settle = (answer: Answer, need: string, attribute: string, question: string): void => {
    if (answer === 'no') broken.push({ need, claim: null });
    if (answer === 'ask') open.push({ attribute, strength: 'must', question, asks: true, claim: null });
  };
  settle(modeAnswer(plan, gathering, facts), 'mode', 'access.mode', ask('access.mode'));
  settle(distanceAnswer(plan, gathering, facts), 'distance', 'distance', 'Where exactly is it?');
  settle(affordable(plan.maxMoney, gathering.cost, facts), 'money', 'access.cost', ask('access.cost'));
  if (enforcedAge(facts, plan.age) === 'outside') broken.push({ need: 'age', claim: null });
  if (isFull(facts)) broken.push({ need: 'availability', claim: null });
  settle(isLive(plan, gathering), 'status', 'status', 'Is this still meeting?');
}

function isLive(plan: Plan, { status, lastConfirmed }: Gathering): Answer {
  const stale = typeof lastConfirmed === 'string' && plan.atMs - instantMs(lastConfirmed) > STALE_MS;
  return stale || status === 'unconfirmed' ? 'ask' : 'yes';
}

function ask(attribute: string): string {
  return attributeOf(attribute)?.ask ?? attribute;
}

function modeAnswer(plan: Plan, gathering: Gathering, facts: Facts): Answer {
  const { modes } = plan;
  const mode = gathering.mode ?? 'unknown';
  if (modes === null || mode === 'hybrid' || modes.has(mode)) return 'yes';
  if (mode !== 'unknown') return 'no';
  // Whatever it is, it is one of the two or both.
  if (modes.has('in-person') && modes.has('online')) return 'yes';
  const stated = evidenceOn(facts.claims, 'access.mode', facts.date).claims.filter(
    ({ confidence }) => confidence >= 0.6,
  );
  if (stated.length === 0) return 'ask';
  const wanted: ReadonlySet<unknown> = modes;
  return stated.some(({ value }) => value === 'hybrid' || wanted.has(value)) ? 'yes' : 'no';
}

function distanceAnswer(plan: Plan, gathering: Gathering, facts: Facts): Answer {
  if (plan.home === null || facts.online || (plan.maxKm === null && plan.maxMinutes === null)) return 'yes';
  if (gathering.mode === 'hybrid' && (plan.modes === null || plan.modes.has('online'))) return 'yes';
  const geo = gathering.venue?.geo ?? null;
  if (geo === null) return 'ask';
  const { km } = travelEstimate(plan.home, geo, plan.travelMode);
  // However near it may be, what counts is how long the journey may take from there.
  const longest: Range = [minutesFor(km[0], plan.travelMode)[1], minutesFor(km[1], plan.travelMode)[1]];
  const answers = [within(km, plan.maxKm), within(longest, plan.maxMinutes)];
  return answers.includes('no') ? 'no' : answers.includes('ask') ? 'ask' : 'yes';
}

/** A range that straddles the most there may be is a question: the place is not known well enough to tell. */
function within([low, high]: Range, most: number | null): Answer {
  if (most === null || high <= most) return 'yes';
  return low > most ? 'no' : 'ask';
}

/** A closed cohort or a full list admits nobody new. */
function isFull(facts: Facts): boolean {
  const said = (attribute: string, value: string): boolean =>
    evidenceOn(facts.claims, attribute, facts.date).claims.some(
      (claim) => claim.value === value && claim.confidence >= 0.6,
    );
  return said('group.intake', 'cohort-closed') || said('social.registration', 'full');
}
