import { AGES, HATED, KIN } from '../rules/en/communities.js';
import { EVERYBODY, type Frame, FRAMES, NOT_EVERYBODY, SHUTS_OUT } from '../rules/en/relation-frames.js';
import { type Blocked, isBlocked } from '../text/false-domains.js';
import type { Sentence } from '../text/sentences.js';
import { affirmations, isOfOthers } from './affirmations.js';
import type { Draft } from './draft.js';
import { isDeniedBefore, isUnreal } from './not-so.js';
import { isOtherGroup } from './other-groups.js';
import { type People, peopleIn } from './people.js';
import type { Relation } from './relation.js';

export type RelationClaim = {
  readonly attribute: string;
  readonly draft: Draft;
  readonly found: { readonly start: number; readonly end: number; readonly rule: { readonly permits?: boolean } };
};

/**
 * For whom a sentence says the gathering is, and in what sense: `closed_to:black+women`, `led_by:autistic`. The narrowest
 * reading of a group wins, and people who are only helped, remembered or spoken about are not whom it is for. `next` may
 * shut others out, or answer what the sentence asks. Linear in the sentence.
 */
export function relationClaims(
  sentence: Sentence,
  next: Sentence | undefined,
  blocked: readonly Blocked[],
): readonly RelationClaim[] {
  return kept(sentence, next)
    .filter(({ start, end }) => !isBlocked(blocked, sentence.start + start, sentence.start + end))
    .map(({ relation, community, confidence, start, end }) => ({
      attribute: 'identity.relation',
      draft: {
        value: `${relation}:${community}`,
        state: 'stated',
        confidence,
        sourceClass: 'sentence',
        noticeDays: null,
        valid: { from: null, until: null },
      },
      found: { start, end, rule: {} },
    }));
}

/** Calendars say the same sentences for each of a hundred dates: what was found in one before the other is kept, within bounds. */
const KEPT = new Map<string, readonly Relation[]>();
const MOST_KEPT = 4_000;
const LONGEST_KEPT = 1_000;

function kept(sentence: Sentence, next: Sentence | undefined): readonly Relation[] {
  const key = JSON.stringify([sentence.text, sentence.question, next?.text, next?.question]);
  const before = KEPT.get(key);
  if (before !== undefined) return before;
  const found = relationsIn(sentence, next);
  if (key.length > LONGEST_KEPT) return found;
  if (KEPT.size >= MOST_KEPT) KEPT.clear();
  KEPT.set(key, found);
  return found;
}

/** By the words of both sentences alone, wherever they stand. */
function relationsIn(sentence: Sentence, next: Sentence | undefined): readonly Relation[] {
  const people = peopleIn(sentence.text);
  const claims = sentence.question
    ? asked(sentence, next, people)
    : [
        ...stated(sentence, next, people),
        ...closedAhead(sentence, next, people),
        ...affirmations(sentence.text, next?.text ?? ''),
      ];
  return sentence.question || claims.length > 0 ? claims : everybody(sentence.text);
}

const SENTENCE = 0.85;
/** Who shuts out men says so of women without naming them. */
const BY_EXCLUSION = 0.7;

/** One character stands for the start of a group of people by its kind, another fills the rest, so that offsets hold. */
const MARKS: Readonly<Record<People['kind'], string>> = {
  people: '\uE000',
  adjective: '\uE001',
  condition: '\uE002',
  possessive: '\uE003',
};
const FILL = '\uE00F';
const REST = `${FILL}{0,700}(?!${FILL})`;
const SLOTS: Readonly<Record<string, string>> = {
  P: '\uE000',
  A: '\uE001',
  C: '\uE002',
  S: '\uE003',
  X: '[\uE000\uE001]',
  Z: '[\uE000\uE001\uE002]',
};

type CompiledFrame = Frame & { readonly expression: RegExp };

const COMPILED: readonly CompiledFrame[] = FRAMES.map((frame) => ({ ...frame, expression: compiled(frame.cue) }));

function compiled(cue: string): RegExp {
  const source = cue.replace(/\{([PACSXZ])\}/g, (_, slot: string) => `${SLOTS[slot] ?? ''}${REST}`);
  return new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'g');
}

/** Told of the world or of the past, not asked of who comes. */
const TOLD =
  /(?:^|[^a-z])(?:talk|lecture|history|documentary|exhibition|many|elsewhere|signs? (?:read|said)|told|were|was|often|in some|world where|against|survivors?|campaign|protest)(?![a-z])/;

function stated(sentence: Sentence, next: Sentence | undefined, people: readonly People[]): readonly Relation[] {
  const { text } = sentence;
  if (people.length === 0 || isUnreal(text)) return [];
  const masked = mask(text, people);
  const taken = new Set<People>();
  const shut =
    SHUTS_OUT.test(text) || (next !== undefined && !next.question && SHUTS_OUT.test(next.text.slice(0, 160)));
  const relations: Relation[] = [];
  for (const frame of COMPILED) {
    for (const match of masked.matchAll(frame.expression)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const inside = people.filter((group) => group.start >= start && group.start < end);
      const [first] = inside;
      if (first === undefined || inside.some((group) => taken.has(group))) continue;
      if (frame.begins?.test(text.slice(first.start, first.end)) === false) continue;
      const read = isDenied(frame, text, start, end) ? [] : relationsOf(frame, inside, text, shut);
      if (read === null) continue;
      for (const group of inside) taken.add(group);
      for (const { relation, community, confidence } of read) {
        relations.push({
          relation,
          community,
          confidence: confidence ?? frame.confidence ?? SENTENCE,
          start,
          end,
        });
      }
    }
  }
  return relations;
}

function isDenied({ relation }: Frame, text: string, start: number, end: number): boolean {
  if (relation === 'closed_to' && isOtherGroup(text, start, end)) return true;
  return relation !== 'none' && relation !== 'hostile_to' && isDeniedBefore(text, start);
}

const CLOSED =
  /(?:this|it|ours) is (?:strictly )?(?:a|an) (?:[a-z]{2,14} )?closed (?:group|space|meeting|circle|session|event)(?![a-z])/;

/** "This is a closed group. For Black men.": what the next sentence centres is closed. */
function closedAhead(sentence: Sentence, next: Sentence | undefined, people: readonly People[]): readonly Relation[] {
  const closed = people.length === 0 && next?.question === false ? CLOSED.exec(sentence.text) : null;
  if (closed === null || next === undefined) return [];
  const [start, end] = [closed.index, closed.index + closed[0].length];
  return stated(next, undefined, peopleIn(next.text))
    .filter(({ relation }) => relation === 'centered_on')
    .map((relation) => ({ ...relation, relation: 'closed_to', start, end }));
}

function mask(text: string, people: readonly People[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end, kind } of people) {
    masked += text.slice(at, start) + MARKS[kind] + FILL.repeat(end - start - 1);
    at = end;
  }
  return masked + text.slice(at);
}

type Read = { readonly relation: string; readonly community: string; readonly confidence?: number };

/** What a frame says of the people in it; null when it does not hold for them and another frame may. */
function relationsOf(frame: Frame, inside: readonly People[], text: string, shut: boolean): readonly Read[] | null {
  const [first] = inside;
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return null;
  const each = (relation: string, group: People): readonly Read[] =>
    group.communities.map((community) => ({ relation, community }));
  switch (frame.relation) {
    case 'none':
      return [];
    case 'families_of':
      return isKin(inside) ? each('families_of', bare(last)) : null;
    case 'families_and':
      return [...each('centered_on', first), ...each('families_of', bare(first))];
    case 'led_and_for':
      return [...each('led_by', last), ...each(shut ? 'closed_to' : 'centered_on', last)];
    case 'hostile_to':
      return TOLD.test(text) ? null : shutOut(last);
    case 'welcomed':
      return shut ? each('closed_to', last) : [];
    case 'affirming_of':
      return isOfOthers(text, first.start) ? [] : each('affirming_of', last);
    case 'centered_on':
      return each(shut ? 'closed_to' : 'centered_on', last);
    case 'about':
    case 'led_by':
    case 'closed_to':
      return each(frame.relation, last);
  }
}

const isKin = (inside: readonly People[]): boolean =>
  inside.slice(0, -1).every(({ communities }) => communities.every((id) => id.split('+').some((one) => KIN.has(one))));

/** Whose family: "autistic children" are autistic. */
function bare(group: People): People {
  const communities = group.communities.map((id) => {
    const ids = id.split('+');
    const kept = ids.filter((one) => !AGES.has(one) && !KIN.has(one));
    return (kept.length === 0 ? ids : kept).join('+');
  });
  return { ...group, communities: [...new Set(communities)] };
}

function shutOut({ communities }: People): readonly Read[] | null {
  const hated = communities.filter((id) => id.split('+').some((one) => HATED.has(one)));
  if (hated.length > 0) return hated.map((community) => ({ relation: 'hostile_to', community }));
  if (communities.length === 1 && communities[0] === 'men')
    return [{ relation: 'closed_to', community: 'women', confidence: BY_EXCLUSION }];
  return communities.length === 1 && communities[0] === 'women'
    ? [{ relation: 'closed_to', community: 'men', confidence: BY_EXCLUSION }]
    : null;
}

const QUESTIONS: readonly (readonly [string, RegExp])[] = [
  ['closed_to', compiled('is (?:it|this|the [a-z]{2,12}) (?:only|just|exclusively|strictly)(?: open)? (?:for|to) {P}')],
  ['closed_to', compiled('(?:^|is (?:it|this|the [a-z]{2,12}) ){X}[- ]only')],
  ['closed_to', compiled('(?:do|must) (?:i|you|we|people) (?:have to|need to)? ?(?:be|identify as)(?: an?)? {X}')],
  ['centered_on', compiled('is (?:it|this|the [a-z]{2,12}) for {P}')],
];
const YES = /^(?:a: )?(?:yes|yep|it is|absolutely|correct|that's right|indeed)(?![a-z])/;

function asked(sentence: Sentence, next: Sentence | undefined, people: readonly People[]): readonly Relation[] {
  if (people.length === 0 || next === undefined || !YES.test(next.text)) return [];
  const masked = mask(sentence.text, people);
  for (const [relation, expression] of QUESTIONS) {
    for (const match of masked.matchAll(expression)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const group = people.find((one) => one.start >= start && one.start < end);
      if (group === undefined) continue;
      return group.communities.map((community) => ({
        relation,
        community,
        confidence: SENTENCE,
        start,
        end,
      }));
    }
  }
  return [];
}

function everybody(text: string): readonly Relation[] {
  for (const match of text.matchAll(EVERYBODY)) {
    if (NOT_EVERYBODY.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    return [{ relation: 'welcoming_generic', community: 'all', confidence: SENTENCE, start, end }];
  }
  return [];
}
