import type { Draft, Modifier } from './draft.js';
import { intervalIn, isDated } from './dates.js';
import { noticeDaysIn } from './notice.js';

const EXCEPTION =
  /except|unless (?!(?:you|otherwise|stated|noted|told|we say)(?![a-z]))|weather permitting|apart from|other than|all but|aside from|excluding|with the exception of|but not|(?:is|are) too (?:small|narrow)|only (?:via|through|by) the|not (?:the|to the) /;
const CONDITION =
  /(?:up)?on request|by request|if requested|when requested|if you ask|if you ring|if you call|ask (?:at|a member|staff|us|the|in advance|ahead|for)|with .{0,24}notice|with .{0,24}(?:advance|ahead)|subject to availability|by (?:prior )?arrangement|by appointment|please request|to request|can be (?:requested|arranged|booked|set up)|may be requested|if (?:needed|required|you need (?:it|them|one|this)|arranged)|as needed|available with|must be (?:requested|booked)|needs? to be (?:requested|booked)|let us know|requests? (?:must|should|need)|in advance|contact us|email us|get in touch/;
const PLAN =
  /hop(?:e|es|ing) to|hope that|hopefully|aim(?:s|ing)? to|working (?:toward|on|to)|work (?:toward|to (?:make|become|improve|provide|get|offer|have|add|install))|plan(?:s|ning)? (?:to|for|on)|planned|coming soon|next year|in (?:the )?future|(?:would|'d) (?:like|love) to(?! (?:see|have|welcome|meet|invite|hear|say|stay|come|join|attend|bring|read|know)(?![a-z]))|(?:will|should) (?:soon |then )?(?:be|become|have|get) (?:[a-z-]{1,14} ){0,5}(?:(?:in|by|from|during) (?:[a-z]{3,9} )?20\d\d|once |after the (?:work|refurb|renovation|move)|when (?:the|our|it|work))|(?:open(?:s|ing)|due|ready|completed?|finish(?:es|ed|ing)?|coming|built) (?:in|by|early in|late in|during)? ?(?:[a-z]{3,9} )?20\d\d|under construction|being built|looking (?:into|to|at)|intend(?:s|ing)? to|trying to|try to get|fundraising|raising (?:money|funds)|saving (?:up )?for|soon|one day|eventually|exploring|considering|not (?:yet )?sure|unsure|don't (?:yet )?know|do not (?:yet )?know|to be confirmed|tbc|tba|to be decided|waiting to hear|checking whether|in the process of|once we (?:have|get|find)|when funds|we wish|we will be adding|will soon|seeking funding|applied for|awaiting|if funding/;
const NOT_PLAN =
  /plan to (?:stay|arrive|come|bring|attend|join)|looking to (?:make|meet|join|connect)|if you(?:'d like| plan| hope| intend| would like| aim)|soon as|aim to (?:arrive|be (?:there|here|on time|ready|early))/;
const PAST =
  /used to|previously|in the past|formerly|last (?:year|spring|summer|autumn|fall|winter|month|week|season|time)|until (?:last|recently)|back in|years ago|in \d{4},? we|had been|once (?:had|was|were)|before the pandemic|pre-?covid|was once|historically|at our last/;
const PAST_VERB = /(?:^|[^a-z])(?:was|were|had|(?:we|they) (?:offered|provided|met|attended|ran|held))(?![a-z])/;
const PRESENT_VERB =
  /(?:^|[^a-z])(?:is|are|will|can|have|has|now|we're|it's|there's|please|welcome|available)(?![a-z])/;
const OUTAGE =
  /out of (?:order|service|action|use)|broken|closed|down|under repair|being (?:repaired|replaced|refurbished|renovated)|unavailable|not working|works|refurbishment|renovation|repairs|stairs only|temporarily|suspended|no (?:lift|elevator|ramp|step-free|wheelchair)|not (?:available|accessible|step)/;
const HEDGE =
  /(?:^|[^a-z])(?:usually|normally|often|most (?:weeks|days|sessions|of the time|people)|generally|typically|tends? to|sometimes|may|might|probably|mostly|in most cases|should be|as a rule|occasionally|where possible|when possible|if possible|we try|likely)(?![a-z])/;
const CRITICISM =
  /(?:some|people|critics|others|reviewers?|they|one|neighbours|neighbors|you may have heard|rumou?r|myth) (?:people )?(?:say|said|claim|complain|think|believe|has it|call it|told us|that)|contrary to|we disagree|it is (?:said|a myth)|unlike (?:most|other|some|many)|reviews? (?:say|said|call)|according to (?:a|one|some)/;
const COMPARATIVE =
  /(?:er|more [a-z]{1,14}|less [a-z]{1,14}) than|compared (?:to|with)|in comparison|than (?:the|our|most|other|usual|last)/;
const NO_MORE_THAN =
  /no (?:more|fewer|less|later|bigger|larger) than|(?:more|fewer|less|rather|other) than (?:\d|a |one|two|three|four|five|six|seven|eight|nine|ten)|rather than|other than/;
/** The month, which is no hedge. */
const MONTH_OF_MAY =
  /\d(?:st|nd|rd|th)?(?: of)? may(?![a-z])|(?:in|until|till|from|of|early|late|mid|since|by|before|after|end of|to) may(?= \d|[.,;)]|$)|may (?=\d)/g;
const CAN_MAY =
  /(?:you|members|participants|people|everyone|anyone|attendees|observers|guests|they|children|carers) may(?![a-z])/g;

/** "Some say it is loud": somebody else's words, or a contrast with others, are no statement about this place. */
export const criticism: Modifier = (draft, { compiled, clause, sentence }) =>
  // A harm is kept in doubt: only what the critics themselves say of it is theirs.
  CRITICISM.test(compiled.family.hazard === true ? clause : sentence) ? null : draft;

/** What was is no claim about today. "No longer" is one, and is a negation. */
export const past: Modifier = (draft, { compiled, clause, sentence }) => {
  // "Testimonies of men who were gay" invites today.
  if (compiled.family.hazard === true) return draft;
  if (/used to (?:the|being|it)/.test(clause)) return draft;
  if (PAST.test(clause) || (/^(?:previously|in the past|formerly|last )/.test(sentence) && PAST.test(sentence)))
    return null;
  return PAST_VERB.test(clause) && !PRESENT_VERB.test(clause) && !/you (?:were|had)|if you|born|assigned/.test(clause)
    ? null
    : draft;
};

/** A hope says that it is not known: ask later, not now. A hazard that is planned is still a hazard. */
export const plan: Modifier = (draft, { compiled, clause, found }) => {
  if (compiled.family.hazard === true || found.rule.kind === 'fact') return draft;
  if (!PLAN.test(clause) || NOT_PLAN.test(clause)) return draft;
  return { ...draft, value: null, state: 'unknown_stated', confidence: Math.min(draft.confidence, 0.7) };
};

/** "Step-free except for the balcony" is `limited`; the exception stays in the quote. */
export const exception: Modifier = (draft, { compiled, sentence, found }) => {
  if (compiled.family.tri !== true || draft.value !== 'yes') return draft;
  const rest = sentence.slice(found.end, found.end + 90);
  const ahead = sentence.slice(Math.max(0, found.start - 60), found.start);
  return EXCEPTION.test(rest) || /(?:except|apart from|other than|aside from) [^,]{1,50}, [^.]{0,30}$/.test(ahead)
    ? { ...draft, value: 'limited' }
    : draft;
};

/** On request, by arrangement, with n days' notice. */
export const condition: Modifier = (draft, { compiled, clause, sentence, found }) => {
  if (draft.state !== 'stated' || found.rule.kind === 'fact' || draft.value === 'no' || draft.value === 'none')
    return draft;
  const near = clause + sentence.slice(found.end, found.end + 80);
  if (!CONDITION.test(near)) return draft;
  const noticeDays = noticeDaysIn(sentence);
  if (compiled.family.tri === true) {
    return draft.value === 'yes' ? { ...draft, value: 'on_request', noticeDays } : draft;
  }
  return compiled.family.attribute === 'access.captions' ? { ...draft, availability: 'on_request', noticeDays } : draft;
};

/** "Out of order until 3 May": true in that interval only. */
export const outage: Modifier = (draft, { compiled, sentence, starts }) => {
  if (!provisions.has(compiled.family.attribute) || draft.state !== 'stated') return draft;
  if (!isDated(sentence)) return draft;
  const absent = draft.value === 'no' || draft.value === 'none';
  if (!absent && OUTAGE.test(sentence)) return draft;
  return { ...draft, valid: intervalIn(sentence, starts) };
};

export const provisions: ReadonlySet<string> = new Set(['access.step-free', 'access.captions', 'sensory.quiet-space']);

/** Usually, often, most weeks. "You may" is permission and no hedge. */
export const hedge: Modifier = (draft, { compiled, clause }) =>
  compiled.family.hazard !== true && HEDGE.test(clause.replace(CAN_MAY, 'you can').replace(MONTH_OF_MAY, ''))
    ? weaken(draft, 0.8)
    : draft;

/** Relative words say nothing absolute. */
export const comparative: Modifier = (draft, { clause }) =>
  COMPARATIVE.test(clause) && !NO_MORE_THAN.test(clause)
    ? { ...draft, confidence: Math.min(draft.confidence, 0.4) }
    : draft;

function weaken(draft: Draft, by: number): Draft {
  return { ...draft, confidence: Math.round(draft.confidence * by * 100) / 100 };
}
