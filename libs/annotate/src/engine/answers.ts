import type { ClaimValue } from '#libs/domain';
import type { Sentence } from '../text/sentences.js';
import type { CompiledFamily, CompiledQuestion } from './compiled.js';
import { noticeDaysIn } from './notice.js';

/** What a question and the sentence after it say together. */
export type Answer = {
  readonly value: ClaimValue;
  readonly noticeDays: number | null;
  readonly confidence: number;
  readonly unknown: boolean;
  readonly availability?: 'on_request';
};

const LEAD = /^(?:a(?:nswer)?: ?)?(?:well, |oh |hi, )?/;
const YES =
  /^(?:yes|yep|yeah|absolutely|definitely|of course|certainly|sure|indeed|very much so|it is|it does|there is|there are|they are|we do|we are|you can|you do|please do|always|totally|happily,? yes|correct)(?![a-z])/;
const NO =
  /^(?:no|nope|nah|never|not at all|sadly,? (?:not|no)|unfortunately,? (?:not|no)|i'm afraid (?:not|no)|we're afraid not|afraid not|not (?:yet|currently|at the moment|really|necessarily|unless|if|any more)|sorry,? no|absolutely not|definitely not|of course not|certainly not|none|it isn't|it is not|there isn't|there is no|there are no|we don't|you don't|only if you (?:want|wish|like|feel|would)|nobody|no one)(?![a-z])/;
const DOUBT =
  /^(?:we(?:'re| are) not sure|not sure|we don't know|unsure|it depends|hopefully|we hope|we're working|maybe|tbc|soon|coming soon)/;
const PARTLY = /^(?:partly|partially|mostly|in part|some of it|only (?:the|part))(?![a-z])/;
const LIMITED =
  /use the|via|through the|ramp|one step|a step|except|apart from|but (?:not|only|the)|side (?:door|entrance)|rear (?:door|entrance)|back (?:door|entrance)|small|partly|partially|mostly|only/;
const INSTEAD =
  /(?:but|however|though|although|-|;) [^.;]{0,60}(?:ground floor|step[- ]free|level (?:access|entrance)|no steps)/;
const REQUEST =
  /on request|if you (?:ask|let us know|tell us|email|call)|with .{0,24}notice|in advance|by arrangement|please ask|just ask|ask (?:us|staff|at)/;

/** Reads a FAQ pair for one family; null when the question is not about it or the answer answers nothing. */
export function answerOf(compiled: CompiledFamily, question: Sentence, answer: Sentence): Answer | null {
  const reply = answer.text.replace(LEAD, '');
  for (const rule of compiled.questions) {
    if (!rule.expression.test(question.text)) continue;
    const given = rule.answerExpression === null ? yesOrNo(compiled, rule, reply) : stated(rule, reply);
    if (given !== null) return given;
  }
  return null;
}

function yesOrNo({ family }: CompiledFamily, rule: CompiledQuestion, reply: string): Answer | null {
  if (DOUBT.test(reply)) return { value: null, noticeDays: null, confidence: 0.7, unknown: true };
  if (family.tri === true && PARTLY.test(reply))
    return { value: 'limited', noticeDays: null, confidence: 0.85, unknown: false };
  const no = NO.test(reply);
  if (!no && !YES.test(reply)) return null;
  // "No, but the room is on the ground floor": the answer itself says what there is instead.
  if (no && family.attribute === 'access.step-free' && INSTEAD.test(reply)) return null;
  const value = no ? rule.no : rule.yes;
  if (value === undefined) return null;
  const notice = noticeDaysIn(reply);
  const base = { noticeDays: null, confidence: 0.85, unknown: false };
  const asked = !no && (REQUEST.test(reply) || notice !== null);
  if (asked && family.attribute === 'access.captions')
    return { ...base, value, noticeDays: notice, availability: 'on_request' };
  if (family.tri !== true || value !== 'yes') return { ...base, value };
  if (asked) return { ...base, value: 'on_request', noticeDays: notice };
  return { ...base, value: family.attribute === 'access.step-free' && LIMITED.test(reply) ? 'limited' : value };
}

function stated(rule: CompiledQuestion, reply: string): Answer | null {
  const match = rule.answerExpression?.exec(reply) ?? null;
  if (match === null || rule.answer === undefined) return null;
  const { value } = rule.answer;
  const given = typeof value === 'function' ? value(match.groups ?? {}, match[0]) : value;
  return given === null ? null : { value: given, noticeDays: null, confidence: 0.85, unknown: false };
}
