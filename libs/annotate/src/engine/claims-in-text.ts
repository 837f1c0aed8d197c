import type { Claim, LocalDate } from '#libs/domain';
import { type Clause, clauseAt, clausesOf } from '../text/clauses.js';
import { type Blocked, falseDomains, isBlocked } from '../text/false-domains.js';
import { originalSpan, type Reading, readText } from '../text/reading.js';
import { type Sentence, sentencesOf } from '../text/sentences.js';
import { answerOf } from './answers.js';
import { familiesFor } from './families.js';
import { answered, fieldAnswer } from './fields.js';
import type { CompiledFamily } from './compiled.js';
import type { Draft } from './draft.js';
import { type Found, matchRules } from './match-rules.js';
import { modify } from './modify.js';
import { relationClaims } from './relations.js';

export type TextOptions = {
  readonly starts: LocalDate | null;
  readonly language: string | null;
  /** Names that are mentions, not statements. */
  readonly names: readonly (string | null | undefined)[];
  readonly in: 'text' | 'title';
};

/** A claim before claims are compared with each other. */
export type RawClaim = {
  readonly claim: Claim;
  readonly permits: boolean;
  readonly sentence: number;
  /** It answers the question that the sentence asks, or the label it is written as. */
  readonly asked: boolean;
};

const LONGEST_QUOTE = 200;
const DENIED =
  /^(?:a(?:nswer)?: ?)?(?:no|nope|never|not|absolutely not|definitely not|certainly not|we do not|we don't)(?![a-z])/;

/** Every claim of one text, in the order of the text. */
export function claimsInText(text: string, options: TextOptions): readonly RawClaim[] {
  const families = familiesFor(options.language);
  if (families.length === 0) return [];
  const reading = readText(text);
  const blocked = falseDomains(reading, options.names);
  const english = options.language === null || options.language.startsWith('en');
  const sentences = sentencesOf(reading);
  return sentences.flatMap((sentence, index) => {
    const next = sentences[index + 1];
    const place: Place = {
      reading,
      blocked,
      sentence,
      next,
      index,
      clauses: clausesOf(sentence.text),
      starts: options.starts,
    };
    return [...families.flatMap((compiled) => familyClaims(compiled, place)), ...(english ? relationsIn(place) : [])];
  });
}

/** A sentence and what stands around it. */
type Place = {
  readonly reading: Reading;
  readonly blocked: readonly Blocked[];
  readonly sentence: Sentence;
  readonly next: Sentence | undefined;
  readonly index: number;
  readonly clauses: readonly Clause[];
  readonly starts: LocalDate | null;
};

function familyClaims(compiled: CompiledFamily, place: Place): readonly RawClaim[] {
  const { sentence, next } = place;
  const spoken = sentence.question ? `${sentence.text} ${next?.text ?? ''}` : sentence.text;
  if (!compiled.triggers.test(spoken)) return [];
  const { hazard } = compiled.family;
  const faq = sentence.question && next !== undefined ? faqClaim(compiled, place, next) : null;
  const asked = faq === null ? [] : [faq];
  // "Struggling with …? We can help." asks nothing: what harms is read in questions too, unless the answer is no.
  if (sentence.question && (hazard === true ? next !== undefined && DENIED.test(next.text) : faq !== null))
    return asked;
  const claims = matchRules(compiled, sentence.text).map((found) => foundClaim(compiled, found, place));
  return [...asked, ...claims.filter((claim) => claim !== null)];
}

function foundClaim(compiled: CompiledFamily, found: Found, place: Place): RawClaim | null {
  const { reading, sentence, next } = place;
  const [from, to] = [sentence.start + found.start, sentence.start + found.end];
  if (isBlocked(place.blocked, from, to)) return null;
  const field = fieldAnswer(reading.plain, from, to);
  // A form may ask its labels; any other question says nothing, unless it invites to harm.
  const invites = compiled.family.hazard === true && found.rule.kind === 'fact';
  if (sentence.question && field === null && !invites) return null;
  const clause = clauseAt(place.clauses, found.start);
  const said = modify({
    compiled,
    found,
    sentence: sentence.text,
    next: next === undefined || next.question ? '' : next.text,
    clause: sentence.text.slice(clause.start, Math.max(clause.end, found.end)),
    before: sentence.text.slice(clause.start, found.start),
    after: sentence.text.slice(found.end, Math.max(clause.end, found.end)),
    starts: place.starts,
  });
  const draft = said === null || field === null ? said : answered(said, compiled, found, field);
  return draft === null ? null : raw(compiled.family.attribute, draft, place, found);
}

function relationsIn(place: Place): readonly RawClaim[] {
  const { reading, sentence } = place;
  return relationClaims(sentence, place.next, place.blocked)
    .filter(({ found }) => {
      const field = fieldAnswer(reading.plain, sentence.start + found.start, sentence.start + found.end);
      return field === null || field === 'yes';
    })
    .map(({ attribute, draft, found }) => raw(attribute, draft, place, found));
}

function faqClaim(compiled: CompiledFamily, place: Place, answer: Sentence): RawClaim | null {
  const { reading, sentence: question, blocked, index } = place;
  if (isBlocked(blocked, question.start, answer.end)) return null;
  const given = answerOf(compiled, question, answer);
  if (given === null) return null;
  const end = Math.min(answer.end, question.start + LONGEST_QUOTE);
  return {
    claim: {
      ...BLANK,
      attribute: compiled.family.attribute,
      value: given.value,
      state: given.unknown ? 'unknown_stated' : 'stated',
      confidence: given.confidence,
      noticeDays: given.noticeDays,
      ...(given.availability === undefined ? {} : { availability: given.availability }),
      ...evidence(reading, question.start, end),
    },
    permits: given.value === 0 || given.value === 1,
    sentence: index,
    asked: true,
  };
}

function raw(
  attribute: string,
  draft: Draft,
  { reading, sentence, index }: Place,
  found: Pick<Found, 'start' | 'end'> & { readonly rule: { readonly permits?: boolean } },
): RawClaim {
  const { start, end } = quoteAround(sentence, found.start, found.end);
  return {
    claim: { ...BLANK, ...draft, attribute, ...evidence(reading, start, end), scope: scopeOf(sentence.text) },
    permits: found.rule.permits === true,
    sentence: index,
    asked: sentence.question,
  };
}

const BLANK: Claim = {
  attribute: '',
  value: null,
  state: 'stated',
  confidence: 0,
  sourceClass: 'sentence',
  quote: null,
  span: null,
  code: null,
  noticeDays: null,
  valid: { from: null, until: null },
  scope: 'series',
};

const scopeOf = (sentence: string): Claim['scope'] =>
  /(?:^|[^a-z])(?:all|every|any)(?: of)? (?:of )?our (?:events|groups|sessions|meetings|programmes|programs|activities)(?![a-z])/.test(
    sentence,
  )
    ? 'organiser'
    : 'series';

function evidence(reading: Reading, start: number, end: number): Pick<Claim, 'quote' | 'span'> {
  const [from, to] = originalSpan(reading, start, end);
  const until = Math.min(to, from + LONGEST_QUOTE);
  return { quote: reading.original.slice(from, until), span: [from, until] };
}

/** The whole sentence when it is short, else the clause or as much of it as fits around the cue, cut at spaces. */
function quoteAround(sentence: Sentence, cueStart: number, cueEnd: number): { start: number; end: number } {
  if (sentence.text.length <= LONGEST_QUOTE) return { start: sentence.start, end: sentence.end };
  const room = Math.max(0, LONGEST_QUOTE - 10 - (cueEnd - cueStart));
  let start = Math.max(0, cueStart - Math.floor(room / 2));
  let end = Math.min(sentence.text.length, cueEnd + Math.floor(room / 2));
  if (start > 0) start = Math.min(cueStart, sentence.text.indexOf(' ', start) + 1);
  if (end < sentence.text.length) end = Math.max(cueEnd, sentence.text.lastIndexOf(' ', end));
  return { start: sentence.start + start, end: sentence.start + end };
}
