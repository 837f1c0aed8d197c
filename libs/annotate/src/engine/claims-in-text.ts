import type { Claim, LocalDate } from '#libs/domain';
import { clauseAt, clausesOf } from '../text/clauses.js';
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
export type RawClaim = { readonly claim: Claim; readonly permits: boolean; readonly sentence: number };

const LONGEST_QUOTE = 200;
const DENIED =
  /^(?:a(?:nswer)?: ?)?(?:no|nope|never|not|absolutely not|definitely not|certainly not|we do not|we don't)(?![a-z])/;

/** Every claim of one text, in the order of the text. */
export function claimsInText(text: string, options: TextOptions): readonly RawClaim[] {
  const families = familiesFor(options.language);
  if (families.length === 0) return [];
  const reading = readText(text);
  const sentences = sentencesOf(reading);
  const blocked = falseDomains(reading, options.names);
  const claims: RawClaim[] = [];
  sentences.forEach((sentence, index) => {
    const next = sentences[index + 1];
    const clauses = clausesOf(sentence.text);
    for (const compiled of families) {
      const spoken = sentence.question ? `${sentence.text} ${next?.text ?? ''}` : sentence.text;
      if (!compiled.triggers.test(spoken)) continue;
      if (sentence.question) {
        const raw = next === undefined ? null : faqClaim(compiled, reading, sentence, next, blocked, index);
        if (raw !== null) claims.push(raw);
        // A form may ask its labels. "Struggling with …? We can help." asks nothing: what harms is read in questions too,
        // unless the answer is no.
        if (raw !== null || (compiled.family.hazard === true && next !== undefined && DENIED.test(next.text))) continue;
      }
      for (const found of matchRules(compiled, sentence.text)) {
        if (isBlocked(blocked, sentence.start + found.start, sentence.start + found.end)) continue;
        const field = fieldAnswer(reading.plain, sentence.start + found.start, sentence.start + found.end);
        if (sentence.question && field === null && (compiled.family.hazard !== true || found.rule.kind !== 'fact'))
          continue;
        const clause = clauseAt(clauses, found.start);
        const said = modify({
          compiled,
          found,
          sentence: sentence.text,
          clause: sentence.text.slice(clause.start, Math.max(clause.end, found.end)),
          before: sentence.text.slice(clause.start, found.start),
          after: sentence.text.slice(found.end, Math.max(clause.end, found.end)),
          starts: options.starts,
        });
        if (said === null) continue;
        const draft = field === null ? said : answered(said, compiled, found, field);
        if (draft === null) continue;
        claims.push(raw(compiled.family.attribute, draft, reading, sentence, found, index));
      }
    }
    if (options.language === null || options.language.startsWith('en')) {
      for (const relation of relationClaims(sentence, next, blocked)) {
        const { start, end } = relation.found;
        const field = fieldAnswer(reading.plain, sentence.start + start, sentence.start + end);
        if (field !== null && field !== 'yes') continue;
        claims.push(raw(relation.attribute, relation.draft, reading, sentence, relation.found, index));
      }
    }
  });
  return claims;
}

function faqClaim(
  compiled: CompiledFamily,
  reading: Reading,
  question: Sentence,
  answer: Sentence,
  blocked: readonly Blocked[],
  index: number,
): RawClaim | null {
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
  };
}

function raw(
  attribute: string,
  draft: Draft,
  reading: Reading,
  sentence: Sentence,
  found: Pick<Found, 'start' | 'end'> & { readonly rule: { readonly permits?: boolean } },
  index: number,
): RawClaim {
  const { start, end } = quoteAround(sentence, found.start, found.end);
  return {
    claim: { ...BLANK, ...draft, attribute, ...evidence(reading, start, end), scope: scopeOf(sentence.text) },
    permits: found.rule.permits === true,
    sentence: index,
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
