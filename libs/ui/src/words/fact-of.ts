import { attributeOf, type Claim } from '#libs/domain';
import { claimWords } from './claim-words.js';

/** One attribute of a gathering ready to be shown. */
export type Fact = {
  readonly attribute: string;
  readonly label: string;
  /** Null: not known. The page prints that, it never leaves the row out. */
  readonly words: string | null;
  /** Why it is not known, where a source said something. */
  readonly doubt: string | null;
  readonly claims: readonly Claim[];
};

/** Shorter labels where the vocabulary's own is a question of many words. */
const LABELS: Readonly<Record<string, string>> = {
  'sensory.noise': 'Sound',
  'sensory.light-level': 'Light',
  'sensory.scent': 'Smells',
  'sensory.crowding': 'Room to move',
  'sensory.quiet-space': 'Quiet place',
  'sensory.flashing': 'Flashing light',
  'sensory.adapted': 'Sensory-friendly session',
  'sensory.move-freely': 'Moving about',
  'social.group-size': 'How many people',
  'social.talk-demand': 'Speaking',
  'social.introductions': 'Saying your name',
  'social.come-and-go': 'Coming and going',
  'social.structure': 'How planned it is',
  'social.registration': 'Booking',
  'social.eating': 'Food',
  'social.greeter': 'Someone to meet you',
  'social.newcomers': 'New people',
  'social.come-alone': 'Coming alone',
  'social.same-people': 'The same people',
  'social.activity-focus': 'Doing or talking',
  'social.touch': 'Touch',
  'social.dating': 'Dating',
  'access.id-required': 'ID or sign-in',
  'access.request-contact': 'Who to ask about access',
  'access.previsit-info': 'What they tell you before',
  'safety.recording': 'Photos or filming',
  'access.step-free': 'Step-free',
  'access.toilet': 'Accessible toilet',
  'access.hearing-loop': 'Hearing loop',
  'access.captions': 'Captions',
  'identity.relation': 'Who it is for',
  'identity.trans-inclusion': 'Trans and nonbinary people',
  'identity.faith-content': 'Religious content',
  'group.crosstalk': 'When someone shares',
  'safety.trauma-informed': 'Care for people who have been hurt',
};

/** The label that people are shown for an attribute id. */
export function attributeLabel(id: string): string {
  return LABELS[id] ?? attributeOf(id)?.label ?? id;
}

/** What the claims say about one attribute. Sources that disagree, or say that they do not know, leave it not known. */
export function factOf(attribute: string, claims: readonly Claim[]): Fact {
  const about = claims.filter((claim) => claim.attribute === attribute);
  const conflict = about.some((claim) => claim.state === 'conflict');
  const words = [...new Set(about.map(claimWords).filter((one) => one !== null))];
  return {
    attribute,
    label: attributeLabel(attribute),
    words: conflict || words.length === 0 ? null : words.join('; '),
    doubt: doubtOf(about, conflict),
    claims: about,
  };
}

function doubtOf(about: readonly Claim[], conflict: boolean): string | null {
  if (conflict) return 'The sources do not agree.';
  if (about.some((claim) => claim.state === 'unknown_stated')) return 'They say that they are not sure yet.';
  return about.some((claim) => claim.state === 'expired') ? 'It was known, but that is out of date.' : null;
}
