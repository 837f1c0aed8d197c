import { attributeOf } from '#libs/domain';
import { midSentence } from './count.js';
import { attributeLabel } from './fact-of.js';
import { VALUE_WORDS } from './value-words.js';

const PRACTICAL: Readonly<Record<string, string>> = {
  time: 'at the wrong time',
  distance: 'too far',
  money: 'too dear',
  mode: 'online or in person, the other way round',
  age: 'for another age',
  status: 'not going ahead',
  availability: 'full or not open to join',
  'too-little-known': 'with too little known',
};

/** Why a gathering was left out, as a few words after a count: `4 too far`. */
export function leftOutWords(need: string): string {
  return PRACTICAL[need] ?? `because of “${attributeLabel(need)}”`;
}

const FACETS: Readonly<Record<string, string>> = {
  goal: 'Goal',
  interest: 'Interest',
  demand: 'How hard it may feel',
  continuity: 'Coming back',
  travel: 'Getting there',
  distance: 'Distance',
  time: 'Time',
  money: 'Cost',
  mode: 'Online or in person',
  age: 'Age',
  'newcomer-support': 'Help for new people',
  documentation: 'How much they tell you',
};

/** The name of a facet of a score, or of a practical need. */
export function facetWords(facet: string): string {
  return FACETS[facet] ?? attributeLabel(facet);
}

/** A reason without what its facet already asks: `Arrive late / leave early is fine: yes` → `you can come late or leave early`. */
export function reasonWords(facet: string, because: string): string {
  const asked = `${attributeOf(facet)?.label ?? facet}: `;
  const at = because.indexOf(asked);
  if (at < 0) return because;
  const said = because.slice(at + asked.length);
  const words = (VALUE_WORDS[facet] as Readonly<Record<string, string>> | undefined)?.[said];
  return because.slice(0, at) + (words === undefined ? said : midSentence(words));
}
