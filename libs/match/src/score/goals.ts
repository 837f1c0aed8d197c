import type { Claim, Gathering, Goal } from '#libs/domain';
import { evidenceOn } from '../claims/evidence.js';
import type { Plan } from '../plan.js';
import type { Facts } from '../verdict/facts.js';
import { relationsOf } from '../verdict/relation.js';
import { strongest } from '../verdict/strongest.js';
import { sayClaim } from '../words/say-claim.js';
import { type Tally, add, widen } from './tally.js';
import { titleWord } from './title-word.js';

const WEIGHT = 2;

/** How well a gathering serves a goal, 0 to 1, and what says so. */
type Service = { readonly utility: number; readonly claim: Claim | null; readonly because: () => string };

/** What connection is for, against what the gathering is. Several goals share the weight. */
export function addGoals(tally: Tally, plan: Plan, gathering: Gathering, facts: Facts): void {
  const weight = WEIGHT / plan.goals.length;
  for (const goal of plan.goals) {
    const service = SERVES[goal](gathering, facts, plan);
    if (service === null) widen(tally, weight);
    else
      add(
        tally,
        'goal',
        weight * service.utility * (service.claim?.confidence ?? 1),
        service.claim,
        () => `${GOAL_WORDS[goal]}: ${service.because()}`,
      );
  }
}

/** The first goal that a gathering is known to serve, for a list that serves them all. */
export function servedGoal(plan: Plan, gathering: Gathering, facts: Facts): Goal | null {
  return plan.goals.find((goal) => (SERVES[goal](gathering, facts, plan)?.utility ?? 0) > 0) ?? null;
}

const GOAL_WORDS: Readonly<Record<Goal, string>> = {
  'be-around-people': 'being around people',
  'do-things-together': 'doing things together',
  'people-who-get-it': 'people who get it',
  'learn-or-make': 'learning or making',
  'help-others': 'helping others',
  'faith-or-meaning': 'faith or meaning',
  'be-a-regular': 'being a regular',
};

type Serve = (gathering: Gathering, facts: Facts, plan: Plan) => Service | null;

const SERVES: Readonly<Record<Goal, Serve>> = {
  'be-around-people': (_gathering, facts) =>
    byStep(facts, 'social.activity-focus', [1, 1, 0.5, 0, 0]) ?? byStep(facts, 'social.talk-demand', [1, 1, 0.5, 0, 0]),
  'do-things-together': (_gathering, facts) => byStep(facts, 'social.activity-focus', [0.5, 1, 1, 0, 0]),
  'people-who-get-it': (_gathering, facts, plan) => byRelation(facts, plan) ?? byLeader(facts),
  'learn-or-make': (gathering, facts) =>
    byTitle(gathering, MAKING) ?? byStep(facts, 'social.activity-focus', [0.5, 0.5, 0.5, 0, 0]),
  'help-others': (gathering) => byTitle(gathering, HELPING),
  'faith-or-meaning': (gathering, facts) =>
    byStep(facts, 'identity.faith-content', [0, 0, 0.5, 1]) ??
    (gathering.host?.kind === 'faith' ? { utility: 0.5, claim: null, because: () => 'held by a faith group' } : null),
  'be-a-regular': (gathering, facts) => byStep(facts, 'social.same-people', [0, 0.3, 1, 1]) ?? byCadence(gathering),
};

const MAKING = ['workshop', 'class', 'course', 'learn', 'craft', 'crafts', 'making', 'lesson', 'lessons', 'makers'];
const HELPING = [
  'volunteer',
  'volunteers',
  'volunteering',
  'repair',
  'mutual aid',
  'food bank',
  'litter pick',
  'helping',
];

function byStep(facts: Facts, attribute: string, worth: readonly number[]): Service | null {
  const claim = strongest(evidenceOn(facts.claims, attribute, facts.date).claims);
  if (claim === null || typeof claim.value !== 'number') return null;
  return { utility: worth[claim.value] ?? 0, claim, because: () => sayClaim(claim) };
}

function byRelation(facts: Facts, plan: Plan): Service | null {
  const own = relationsOf(evidenceOn(facts.claims, 'identity.relation', facts.date).claims).filter(
    ({ kind, communities }) =>
      (kind === 'centered_on' || kind === 'closed_to' || kind === 'led_by') &&
      communities.some((community) => plan.show.has(community)),
  );
  const claim = strongest(own.map((relation) => relation.claim));
  return claim === null ? null : { utility: 1, claim, because: () => sayClaim(claim) };
}

function byLeader(facts: Facts): Service | null {
  const { claims } = evidenceOn(facts.claims, 'group.led-by', facts.date);
  const claim = strongest(claims.filter(({ value }) => value === 'peer' || value === 'trained-peer'));
  return claim === null ? null : { utility: 0.5, claim, because: () => sayClaim(claim) };
}

function byTitle(gathering: Gathering, words: readonly string[]): Service | null {
  const word = titleWord(gathering, words);
  return word === null ? null : { utility: 1, claim: null, because: () => `“${word}” in the title` };
}

function byCadence({ recurring }: Gathering): Service | null {
  if (recurring === null || recurring === undefined) return null;
  const utility = { weekly: 1, biweekly: 0.7, monthly: 0.5, other: 0.2 }[recurring];
  return { utility, claim: null, because: () => (recurring === 'other' ? 'more than once' : recurring) };
}
