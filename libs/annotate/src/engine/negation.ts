import type { ClaimValue } from '#libs/domain';
import { WORDS } from '../rules/phrase.js';
import type { RuleValue } from '../rules/rule.js';
import type { Context, Draft, Modifier } from './draft.js';

const NEGATOR =
  "no|not|never|without|cannot|can't|isn't|aren't|wasn't|don't|doesn't|didn't|won't|couldn't|haven't|hasn't|wouldn't|ain't|unable to|lacks?|lacking|neither|nor|none of|no longer|unavailable|zero|hardly|nothing|none|unfortunately no";

/** A negator up to five words before the cue, with no comma or colon between. */
const BEFORE = new RegExp(`(?:^|[^a-z'-])(?:${NEGATOR})(?: (?!and |so )[^\\s,:;]{1,30}){0,5} ?$`);
/** "no lift, ramp or X": the reach of *no* runs across commas to *or / nor*. */
const LIST_BEFORE =
  /(?:^|[^a-z'-])(?:no|without|neither)(?: [^\s,]{1,30}){1,3}(?:, [^\s,]{1,30}(?: [^\s,]{1,30}){0,2}){0,4},? (?:or|nor) (?:[^\s,]{1,30} ){0,2}$/;
/** Looks like a negation and is none. */
const PSEUDO =
  /(?:^|[^a-z])(?:not only|not just|not merely|no problem|no worries|no matter|no doubt|not to mention|why not|no later than|not simply|not everyone|no more than)(?: [^\s,:;]{1,30}){0,5} ?$/;
const AFTER =
  /^(?:'?s)?(?: [^\s,;:]{1,30}){0,4}? ?(?:(?:is|are|was|were|will|can|could|may|do|does|has|have|be) (?:not|never|no longer|sadly not|unfortunately not|currently not|unavailable|currently unavailable|out of|broken|closed|off|down|switched off|turned off)|isn't|aren't|can't|cannot|won't|doesn't|don't|couldn't|hasn't|haven't|unavailable|not available|not provided|not offered|not possible|out of (?:order|service|action|use)|(?:temporarily |currently )?(?:switched off|turned off|closed|broken|out of))(?![a-z])/;
const NOT_AFTER =
  /(?:can't|cannot|can not|don't|do not) (?:wait|miss)|(?:is|are) (?:closed|off) (?:on|to)|not (?:only|just)|don't have to|don't need to|do not (?:have|need) to|not (?:required|necessary|needed|compulsory|mandatory)|closed caption/;

const NEED_BEFORE = new RegExp(
  `(?:${WORDS['noneed']}|optional|(?:no|not) needed|voluntary)(?: [^\\s,:;]{1,30}){0,6} ?$`,
);
const NEED_AFTER =
  /^(?: [^\s,;:]{1,30}){0,4}? ?(?:(?:is|are|isn't|aren't|will be|be)? ?(?:not |never )?(?:required|necessary|needed|compulsory|mandatory|obligatory|expected)|(?:is|are) (?:entirely |completely |always |totally )?(?:optional|voluntary|up to you))(?![a-z])/;
const NOT_REQUIRED =
  /(?:n't|not|never) (?:required|necessary|needed|compulsory|mandatory|obligatory|expected)|optional|voluntary|up to you/;

/** "not required" and its kin: permission for a requirement, no claim for a provision, whose being there it leaves open. */
export const requirementNegation: Modifier = (draft, context) => {
  const { kind } = context.found.rule;
  if (kind === 'fact') return draft;
  const after = NEED_AFTER.exec(context.after);
  const negated = NEED_BEFORE.test(context.before) || (after !== null && NOT_REQUIRED.test(after[0]));
  if (!negated) return draft;
  return kind === 'requirement' ? flip(draft, context) : null;
};

/** Preceding and following negation: the rule's negated value, or no claim where the rule has none. */
export const negation: Modifier = (draft, context) => {
  // Whether such a practice is refused or only its name is `opposition`'s to say.
  if (context.found.rule.kind === 'fact' || draft.value === 'conversion-practice') return draft;
  if (PARTIAL.test(context.before)) {
    return context.compiled.family.tri === true && draft.value === 'yes' ? { ...draft, value: 'limited' } : null;
  }
  const before = (BEFORE.test(context.before) || LIST_BEFORE.test(context.before)) && !PSEUDO.test(context.before);
  const hit = AFTER.exec(context.after);
  const after = hit !== null && !NOT_AFTER.test(context.after.slice(0, hit[0].length + 12));
  // "not unavailable" says what it says in so few texts that saying nothing is the honest reading.
  if (before && after) return null;
  return before || after ? flip(draft, context) : draft;
};

/** Part of it only: "not all of the rooms are step-free". */
const PARTIAL =
  /(?:^|[^a-z])(?:not (?:all|every|each)|few|hardly any|only some|only (?:a )?few)(?: (?:of|the|our|these|this|its|their|other)){0,3}(?: [a-z'-]{1,16}){1,3} (?:is|are|has|have|can be|offers?|gets?|comes?|come with|will be)(?: [a-z]{1,12})?(?: (?:a|an|the))? ?$/;

/** Words that carry a negation on to what follows them. */
const CARRY =
  "be|been|being|is|are|it's|a|an|the|any|have|has|having|need|needs|to|required|for|just|only|really|actually|currently|at all|of|all|in|this|here|ever|even|strictly|necessarily|run|led|usually|always|completely|entirely|totally|open|limited|restricted|people|anyone|those|adults|that|you|exclusively|expected|supposed|meant|intended|ask|asked|require|it|we|our|these|them|someone|either|run by|offered|going";
const DENIES_FACT = new RegExp(
  `(?:^|[^a-z'-])(?:no|not|never|isn't|aren't|wasn't|weren't|don't|doesn't|do not|does not|needn't|won't|will not|cannot|can't|no longer|nor|neither|nothing|nobody|none)(?: (?:${CARRY})){0,5} ?$`,
);
const HOPED =
  /(?:^|[^a-z])(?:hop(?:e|es|ing)|aim(?:s|ing)?|plan(?:s|ning)?|want(?:s|ing)?|would (?:like|love)|'d (?:like|love)|wish(?:es)?|intend(?:s|ing)?|working|trying) (?:to|towards?)(?: (?:be|become|becoming|being|have|having|offer|get|go|make|making|it|one|day|a|an|the|this|fully)){1,4} ?$/;

/**
 * A fact says its own polarity, and still "not run by a therapist" is no therapist, and "you need not be over 18" no limit.
 * What else is so is left open: no claim.
 */
export const factDenied: Modifier = (draft, context) => {
  const { compiled, found, before } = context;
  if (found.rule.kind !== 'fact' || compiled.family.hazard === true) return draft;
  if (HOPED.test(before)) {
    return compiled.family.tri === true ? { ...draft, value: null, state: 'unknown_stated', confidence: 0.7 } : null;
  }
  return PARTIAL.test(before) || (DENIES_FACT.test(before) && !NO_DENIAL.test(before)) ? null : draft;
};

const NO_DENIAL =
  /(?:why not|no problem|no worries|no matter|no doubt|not to mention|no later than)(?: [a-z]{1,12}){0,3} ?$/;

function flip(draft: Draft, context: Context): Draft | null {
  const { negated } = context.found.rule;
  if (negated === undefined) return null;
  const value = valueOf(negated, context);
  return value === null ? null : { ...draft, value };
}

function valueOf(value: RuleValue, context: Context): ClaimValue {
  return typeof value === 'function' ? value(context.found.parts, context.found.matched) : value;
}
