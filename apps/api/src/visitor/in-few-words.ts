import type { Claim, Gathering } from '#libs/domain';
import { claimWords, costWords, factOf, midSentence } from '#libs/ui';

/** Words for what makes a place easier to try, in the order in which people ask for it. */
const EASY: readonly { readonly attribute: string; readonly holds: (value: Claim['value']) => boolean }[] = [
  { attribute: 'sensory.noise', holds: (value) => typeof value === 'number' && value <= 1 },
  { attribute: 'social.come-and-go', holds: (value) => value === 'yes' },
  { attribute: 'social.talk-demand', holds: (value) => typeof value === 'number' && value <= 1 },
  { attribute: 'social.group-size', holds: small },
  { attribute: 'sensory.quiet-space', holds: (value) => value === 'yes' },
  { attribute: 'social.greeter', holds: (value) => value === 'yes' },
  { attribute: 'access.step-free', holds: (value) => value === 'yes' },
  { attribute: 'social.camera', holds: (value) => value === 'off-ok' },
  { attribute: 'group.led-by', holds: () => true },
];

/** What may surprise somebody who did not know it beforehand. */
const SURPRISES: readonly { readonly attribute: string; readonly holds: (value: Claim['value']) => boolean }[] = [
  { attribute: 'sensory.noise', holds: (value) => typeof value === 'number' && value >= 3 },
  { attribute: 'social.talk-demand', holds: (value) => typeof value === 'number' && value >= 3 },
  { attribute: 'access.step-free', holds: (value) => value === 'no' || value === 'limited' },
  { attribute: 'social.registration', holds: (value) => value === 'required' || value === 'waitlist' },
  { attribute: 'group.intake', holds: (value) => value !== 'open-enrolment' },
  { attribute: 'social.alcohol', holds: (value) => value === 'available' || value === 'central' },
  { attribute: 'safety.recording', holds: (value) => value !== 'none' },
];

/** At most three short pieces. */
export function whyItMaySuit(gathering: Gathering): readonly string[] {
  const free = gathering.cost?.kind === 'free' ? ['free'] : [];
  return [...pieces(EASY, gathering), ...free].slice(0, 3);
}

/** Every piece there is, and what is not known of the first things people ask. */
export function goodToKnow(gathering: Gathering): readonly string[] {
  const cost = gathering.cost?.kind === 'fixed' ? [costWords(gathering.cost)] : [];
  const unknown = ['sensory.noise', 'social.talk-demand']
    .map((attribute) => factOf(attribute, gathering.claims ?? []))
    .filter((fact) => fact.words === null)
    .map((fact) => `${midSentence(fact.label)} is not known`);
  return [...pieces(SURPRISES, gathering), ...cost.filter((words) => words !== null), ...unknown];
}

function pieces(wanted: typeof EASY, { claims = [] }: Gathering): readonly string[] {
  return wanted.flatMap(({ attribute, holds }) => {
    const about = claims.filter((claim) => claim.attribute === attribute && claim.state === 'stated');
    if (about.length === 0 || !about.every((claim) => holds(claim.value))) return [];
    const words = about.map(claimWords).find((one) => one !== null);
    return words === undefined || words === null ? [] : [`${factOf(attribute, about).label}: ${midSentence(words)}`];
  });
}

function small(value: Claim['value']): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const most = value['max'] ?? value['approx'];
  return typeof most === 'number' && most <= 12;
}
