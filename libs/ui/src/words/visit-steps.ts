import type { Claim, Gathering } from '#libs/domain';
import { midSentence } from './count.js';
import { factOf } from './fact-of.js';

/** One part of a visit: what is stated about it, and what is not known. */
export type VisitStep = {
  readonly title: string;
  readonly said: readonly string[];
  readonly notKnown: readonly string[];
};

const PARTS: readonly { readonly title: string; readonly attributes: readonly string[] }[] = [
  { title: 'Before you go', attributes: ['social.registration', 'access.id-required'] },
  { title: 'Arriving', attributes: ['social.greeter', 'social.newcomers', 'social.introductions'] },
  { title: 'Who is there', attributes: ['social.group-size', 'group.led-by', 'social.same-people'] },
  {
    title: 'What you do',
    attributes: ['social.activity-focus', 'social.structure', 'social.talk-demand', 'social.eating'],
  },
  { title: 'Taking a break', attributes: ['sensory.quiet-space', 'sensory.move-freely'] },
  { title: 'Leaving', attributes: ['social.come-and-go'] },
];

/** What will happen, from arriving to leaving, out of stated facts alone. Parts of which nothing is known say so. */
export function visitSteps(gathering: Gathering): readonly VisitStep[] {
  return PARTS.map((part) => stepOf(part, gathering.claims ?? []));
}

/** The stated half of the visit as short lines, for paper. */
export function visitLines(gathering: Gathering): readonly string[] {
  return visitSteps(gathering)
    .filter((step) => step.said.length > 0)
    .map((step) => `${step.title}: ${step.said.join('. ')}`);
}

function stepOf({ title, attributes }: (typeof PARTS)[number], claims: readonly Claim[]): VisitStep {
  const facts = attributes.map((attribute) => factOf(attribute, claims));
  return {
    title,
    said: facts.flatMap((fact) =>
      fact.words === null ? [] : [bare(fact.words) ? `${fact.label}: ${midSentence(fact.words)}` : fact.words],
    ),
    notKnown: facts.filter((fact) => fact.words === null).map((fact) => midSentence(fact.label)),
  };
}

/** Words such as “Yes” or “Staff” that mean nothing without their label. */
function bare(words: string): boolean {
  return words.split(' ').length < 4;
}
