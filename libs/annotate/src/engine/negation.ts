import type { ClaimValue } from '#libs/domain';
import { WORDS } from '../rules/phrase.js';
import type { RuleValue } from '../rules/rule.js';
import type { Context, Draft, Modifier } from './draft.js';

const NEGATOR =
  "no|not|never|without|cannot|can't|isn't|aren't|wasn't|don't|doesn't|didn't|won't|couldn't|haven't|hasn't|wouldn't|ain't|unable to|lacks?|lacking|neither|nor|none of|no longer|unavailable|zero|hardly|unfortunately no";

/** A negator up to five words before the cue, with no comma or colon between. */
const BEFORE = new RegExp(`(?:^|[^a-z'-])(?:${NEGATOR})(?: (?!and |so )[^\\s,:;]{1,30}){0,5} ?$`);
/** "no lift, ramp or X": the reach of *no* runs across commas to *or / nor*. */
const LIST_BEFORE =
  /(?:^|[^a-z'-])(?:no|without|neither)(?: [^\s,]{1,30}){1,3}(?:, [^\s,]{1,30}(?: [^\s,]{1,30}){0,2}){0,4},? (?:or|nor) (?:[^\s,]{1,30} ){0,2}$/;
/** Looks like a negation and is none. */
const PSEUDO =
  /(?:^|[^a-z])(?:not only|not just|not merely|no problem|no worries|no matter|no doubt|not to mention|why not|no later than|not simply|not everyone|not all|no more than)(?: [^\s,:;]{1,30}){0,5} ?$/;
const AFTER =
  /^(?:'?s)?(?: [^\s,;:]{1,30}){0,4}? ?(?:(?:is|are|was|were|will|can|could|may|do|does|has|have|be) (?:not|never|no longer|sadly not|unfortunately not|currently not|unavailable|currently unavailable|out of|broken|closed|off|down|switched off|turned off)|isn't|aren't|can't|cannot|won't|doesn't|don't|couldn't|hasn't|haven't|unavailable|not available|not provided|not offered|not possible|out of (?:order|service|action|use)|(?:temporarily |currently )?(?:switched off|turned off|closed|broken|out of))(?![a-z])/;
const NOT_AFTER =
  /(?:can't|cannot|can not|don't|do not) (?:wait|miss)|(?:is|are) (?:closed|off) (?:on|to)|not (?:only|just)|don't have to|don't need to|do not (?:have|need) to|not (?:required|necessary|needed|compulsory|mandatory)/;

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
  if (context.found.rule.kind === 'fact') return draft;
  const before = (BEFORE.test(context.before) || LIST_BEFORE.test(context.before)) && !PSEUDO.test(context.before);
  const hit = AFTER.exec(context.after);
  const after = hit !== null && !NOT_AFTER.test(context.after.slice(0, hit[0].length + 12));
  // "not unavailable" says what it says in so few texts that saying nothing is the honest reading.
  if (before && after) return null;
  return before || after ? flip(draft, context) : draft;
};

function flip(draft: Draft, context: Context): Draft | null {
  const { negated } = context.found.rule;
  if (negated === undefined) return null;
  const value = valueOf(negated, context);
  return value === null ? null : { ...draft, value };
}

function valueOf(value: RuleValue, context: Context): ClaimValue {
  return typeof value === 'function' ? value(context.found.parts, context.found.matched) : value;
}
