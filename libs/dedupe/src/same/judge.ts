import { evidenceOf } from './evidence.js';
import type { Heard } from './heard.js';
import { keysOf } from './blocking-keys.js';
import type { Judgement } from './judgement.js';
import { reasonsOf } from './reasons-of.js';
import { verdictOn } from './verdict-on.js';
import { traitsOf, type Traits } from './traits.js';

/**
 * Whether two listings of different sources are one gathering. `same` only where that is safe: the place is the same beyond doubt (or a
 * page, a link or a text that only this gathering has is), the dates are, the title is, and nothing says that they are for different people.
 * Which is given first makes no difference to the verdict or the reasons.
 */
export function judge(one: Heard, other: Heard): Judgement {
  return judgeTraits(traitsOf(one), traitsOf(other));
}

/** As {@link judge}, of traits that were read before. */
export function judgeTraits(one: Traits, other: Traits): Judgement {
  const evidence = evidenceOf(one, other);
  const why = reasonsOf(evidence);
  const verdict = verdictOn(evidence);
  // What no look-up brings together is not merged when it meets by chance: the outcome must not depend on what else is looked at.
  if (verdict === 'same' && !haveKeyInCommon(one, other))
    return { verdict: 'doubtful', why: [...why, { kind: 'keys', is: 'none' }] };
  return { verdict, why };
}

function haveKeyInCommon(one: Traits, other: Traits): boolean {
  const keys = new Set(keysOf(one));
  return keysOf(other).some((key) => keys.has(key));
}
