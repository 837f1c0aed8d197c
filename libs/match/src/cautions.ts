import type { Caution, Claim, Contribution } from '#libs/domain';
import { evidenceOn } from './claims/evidence.js';
import type { Plan } from './plan.js';
import type { Shown } from './verdict/judge.js';
import { claimsAbout } from './claims/claim-index.js';
import { byStrength } from './verdict/finding.js';
import { relationsOf } from './verdict/relation.js';
import { sayClaim } from './words/say-claim.js';
import { sayCommunity } from './words/say-community.js';

/** Things that could hurt, with how they are said. Worth a word to anyone, whatever they asked for. */
const HAZARDS: ReadonlyMap<string, ReadonlyMap<unknown, string>> = new Map([
  [
    'sensory.flashing',
    new Map([
      ['yes', 'flashing lights'],
      ['limited', 'flashing lights'],
    ]),
  ],
  [
    'social.alcohol',
    new Map([
      ['available', 'alcohol is served'],
      ['central', 'alcohol is the point'],
    ]),
  ],
  ['social.touch', new Map([['expected', 'physical contact is expected']])],
  [
    'social.dating',
    new Map([
      ['yes', 'it is for dating'],
      ['limited', 'it is for dating'],
    ]),
  ],
  [
    'safety.recording',
    new Map([
      ['photos', 'photos are taken'],
      ['filmed', 'it is filmed'],
      ['streamed', 'it is streamed'],
    ]),
  ],
  [
    'group.intake',
    new Map([
      ['screening', 'a talk or form comes first'],
      ['referral', 'a referral is needed'],
      ['waitlist', 'there is a waiting list'],
    ]),
  ],
  [
    'group.eligibility',
    new Map([
      ['lived-experience', 'only for people with this experience'],
      ['members', 'for members'],
      ['criteria', 'there are conditions for coming'],
    ]),
  ],
  [
    'social.registration',
    new Map([
      ['required', 'you need to sign up first'],
      ['waitlist', 'there is a waiting list'],
    ]),
  ],
]);

/** What to be careful about: all that counts against it, hazards also when they are only hinted at, and labels. */
export function cautionsOf(plan: Plan, shown: Shown, contributions: readonly Contribution[]): readonly Caution[] {
  const cautions: Caution[] = contributions
    .filter(({ value }) => value < 0)
    .map(({ because, claim }) => ({ text: because, claim }));
  for (const [attribute, words] of HAZARDS) {
    const { claims } = evidenceOn(shown.facts.claims, attribute, shown.facts.date);
    for (const claim of [...claims].sort(byStrength)) {
      const said = words.get(claim.value);
      if (said !== undefined) cautions.push({ text: isHedged(claim) ? `may be so: ${said}` : said, claim });
    }
  }
  for (const { attribute, claim } of shown.gate.open) {
    if (claim !== null && attribute !== 'identity.relation')
      cautions.push({ text: `not sure: ${sayClaim(claim)}`, claim });
  }
  cautions.push(...labels(plan, shown), ...ages(plan, shown));
  return distinct(cautions);
}

function isHedged(claim: Claim): boolean {
  return claim.confidence < 0.7 || claim.value === 'limited' || claim.availability === 'limited';
}

/** A space of a community that this person did not name: welcome, but not the host's own. */
function labels(plan: Plan, { facts }: Shown): readonly Caution[] {
  return relationsOf(claimsAbout(facts.claims, 'identity.relation'))
    .filter(({ kind, communities }) => kind === 'centered_on' && !communities.every((one) => plan.belong.has(one)))
    .map(({ communities, claim }) => ({
      text: `centred on people who are ${communities.map(sayCommunity).join(' and ')}`,
      claim,
    }));
}

/** Ages that are suggested, or enforced where this person's age was not said. */
function ages(plan: Plan, { facts }: Shown): readonly Caution[] {
  return [...evidenceOn(facts.claims, 'access.age', facts.date).claims].sort(byStrength).flatMap((claim) => {
    const { value } = claim;
    if (typeof value !== 'object' || value === null) return [];
    const { min, max } = value;
    const outside =
      plan.age === null || (typeof min === 'number' && plan.age < min) || (typeof max === 'number' && plan.age > max);
    return outside ? [{ text: sayClaim(claim), claim }] : [];
  });
}

function distinct(cautions: readonly Caution[]): readonly Caution[] {
  const seen = new Set<string>();
  return cautions.filter(({ text, claim }) => {
    const key = `${text} ${JSON.stringify(claim)}`;
    return !seen.has(key) && seen.add(key);
  });
}
