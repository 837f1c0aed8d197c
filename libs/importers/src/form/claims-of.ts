import type { Claim, ClaimValue } from '#libs/domain';
import type { Answers } from './answers.js';

type Meaning = readonly [attribute: string, value: ClaimValue];

/** What each ticked answer states. "Not sure" is in no row: it states nothing. */
const MEANINGS: Readonly<Record<string, Readonly<Record<string, Meaning>>>> = {
  noise: { quiet: ['sensory.noise', 1], talking: ['sensory.noise', 2], loud: ['sensory.noise', 3] },
  light: { soft: ['sensory.light-level', 1], ordinary: ['sensory.light-level', 2], bright: ['sensory.light-level', 3] },
  people: {
    '1-5': ['social.group-size', { max: 5 }],
    '6-15': ['social.group-size', { min: 6, max: 15 }],
    '16-40': ['social.group-size', { min: 16, max: 40 }],
    '40+': ['social.group-size', { min: 40 }],
  },
  structure: { set: ['social.structure', 3], loose: ['social.structure', 1], 'drop-in': ['social.structure', 0] },
  speaking: { no: ['social.talk-demand', 0], optional: ['social.talk-demand', 1], yes: ['social.talk-demand', 3] },
  quietPlace: { yes: ['sensory.quiet-space', 'yes'], no: ['sensory.quiet-space', 'no'] },
  leaveEarly: { yes: ['social.come-and-go', 'yes'], no: ['social.come-and-go', 'no'] },
  stepFree: {
    yes: ['access.step-free', 'yes'],
    no: ['access.step-free', 'no'],
    limited: ['access.step-free', 'limited'],
  },
  toilet: { yes: ['access.toilet', 'yes'], no: ['access.toilet', 'no'] },
  seating: { yes: ['access.seating', 'chairs'] },
  hearing: { yes: ['access.hearing-loop', 'yes'], no: ['access.hearing-loop', 'no'] },
  booking: { yes: ['social.registration', 'required'], no: ['social.registration', 'none'] },
};

/** The claims that an organiser made by answering our questions: the strongest evidence there is short of going there. */
export function claimsOf(answers: Answers): readonly Claim[] {
  return Object.entries(answers).flatMap(([question, answer]) => {
    const meaning = MEANINGS[question]?.[answer ?? ''];
    return meaning === undefined ? [] : [claim(meaning, `${question}=${answer}`)];
  });
}

function claim([attribute, value]: Meaning, code: string): Claim {
  return {
    attribute,
    value,
    state: 'stated',
    confidence: 0.97,
    sourceClass: 'organiser_answer',
    quote: null,
    span: null,
    code: { vocabulary: 'porchlight:event-form', code },
    noticeDays: null,
    valid: { from: null, until: null },
    scope: 'series',
  };
}
