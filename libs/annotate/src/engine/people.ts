import { COMMUNITY_WORDS, type CommunityWord, IDIOM_WORDS } from '../rules/en/communities.js';

/**
 * Words of a sentence that name one group of people: "Black and Asian women". `communities` are alternatives; those that
 * must all hold are joined by `+` in order of the alphabet.
 */
export type People = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'people' | 'adjective' | 'condition' | 'possessive';
  readonly communities: readonly string[];
};

/** Everybody that a sentence names by community, in order. One look-up per word: linear. */
export function peopleIn(sentence: string): readonly People[] {
  const mentions = mentionsIn(sentence);
  const people: People[] = [];
  let group: Member[] = [];
  const close = (): void => {
    const found = peopleOf(group, sentence);
    if (found !== null) people.push(found);
    group = [];
  };
  for (const mention of mentions) {
    const last = group.at(-1);
    const joint = last === undefined ? null : jointBetween(last.mention, mention, sentence);
    if (joint === null) close();
    group.push({ mention, joint: joint ?? 'list' });
  }
  close();
  return people;
}

type Mention = { readonly start: number; readonly end: number; readonly word: CommunityWord; readonly owner: boolean };
type Joint = 'same' | 'list';
type Member = { readonly mention: Mention; readonly joint: Joint };

type Entry = { readonly phrase: string; readonly word: CommunityWord | null };

const ENTRIES: ReadonlyMap<string, readonly Entry[]> = byFirstWord();

function byFirstWord(): ReadonlyMap<string, readonly Entry[]> {
  const entries: readonly Entry[] = [
    ...IDIOM_WORDS.map((phrase) => ({ phrase, word: null })),
    ...COMMUNITY_WORDS.map((word) => ({ phrase: word.phrase, word })),
  ].toSorted((a, b) => b.phrase.length - a.phrase.length);
  const first = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = /^[a-z0-9]{1,40}/.exec(entry.phrase)?.[0] ?? entry.phrase;
    const list = first.get(key);
    if (list === undefined) first.set(key, [entry]);
    else list.push(entry);
  }
  return first;
}

/** Of a hyphenated word only its first part is a community: "Deaf-led", but no "Trans-Siberian". */
const SUFFIX =
  /^-(?:led|run|only|cent(?:er|re)d|centric|affirming|identif|specific|focused|hosted|facilitated|organi[sz]ed|owned)/;

function mentionsIn(sentence: string): readonly Mention[] {
  const mentions: Mention[] = [];
  let free = 0;
  for (const match of sentence.matchAll(/(?<![a-z0-9']|(?<!all)-)[a-z0-9]{1,40}/g)) {
    if (match.index < free) continue;
    const entry = (ENTRIES.get(match[0]) ?? []).find(({ phrase }) => stands(sentence, phrase, match.index));
    if (entry === undefined) continue;
    free = match.index + entry.phrase.length;
    if (entry.word === null) continue;
    const owner = /^'s(?![a-z])/.test(sentence.slice(free, free + 3)) || owns(sentence, free);
    mentions.push({ start: match.index, end: free, word: entry.word, owner });
  }
  return mentions;
}

const owns = (sentence: string, end: number): boolean =>
  sentence[end - 1] === 's' && sentence[end] === "'" && !/[a-z]/.test(sentence[end + 1] ?? '');

function stands(sentence: string, phrase: string, at: number): boolean {
  if (!sentence.startsWith(phrase, at)) return false;
  const rest = sentence.slice(at + phrase.length, at + phrase.length + 14);
  if (/^[a-z0-9+]/.test(rest)) return false;
  return !/^-[a-z]/.test(rest) || SUFFIX.test(rest);
}

const WITH =
  /^,? (?:(?:who|that) (?:are|is|have|has|live|lives|identify|identifies|experience|experiences|struggle|struggles|suffer|suffers|use|were|need)|living|diagnosed|affected|identifying|self-identifying|dealing|with|in|on|experiencing|surviving|navigating|facing|recovering|of)(?: (?:with|from|by|as|an?|the|long-term|severe|mild|any|some|form|of|or|early|have|had|themselves|on|both|living|suspected|lived|experience|diagnosis|in|through|affected|recurrent|diagnosed)){0,4} $/;
const ROW =
  /^(?: \([^()]{1,40}\))?(?:, | and | or |, and |, or | and\/or |\/| \/ | plus | as well as |, plus )(?:all |any |other |the |people with |those with |living with |with ){0,2}$/;

/** "People under 50 whose partner has died". */
const AGED = /^,? (?:under|over|aged|age) \d\d?s?(?:-\d\d?| to \d\d?| and over| or over| and under)? $/;

function jointBetween(before: Mention, after: Mention, sentence: string): Joint | null {
  if (before.owner && !after.owner) return null;
  const between = sentence.slice(before.end, after.start);
  if (between.length > 60) return null;
  if (after.word.kind === 'post' && AGED.test(between)) return 'same';
  if (between === ' ') return isNextTo(before.word, after.word) ? 'same' : null;
  if (ROW.test(between)) return 'list';
  return isLivedWith(before.word, after.word, between) ? 'same' : null;
}

function isNextTo(before: CommunityWord, after: CommunityWord): boolean {
  const person = before.kind === 'person' || before.kind === 'noun';
  if (after.kind === 'post') return person;
  return !person || after.kind === 'person' || after.kind === 'noun';
}

function isLivedWith(before: CommunityWord, after: CommunityWord, between: string): boolean {
  if (after.kind !== 'cond' && after.kind !== 'adj') return false;
  if (before.kind === 'adj' && before.ids.length > 0) return false;
  // "Parents of trans youth" are parents; the "of" of a family is not the "with" of a person.
  return WITH.test(between) && (!/ of $/.test(between) || /(?:form|experience|diagnosis) of $/.test(between));
}

type Item = { ids: Set<string>; noun: boolean; person: boolean; adj: Set<string>; nouns: Set<string>; cond: boolean };

function peopleOf(group: readonly Member[], sentence: string): People | null {
  const trimmed = withoutEdges(group);
  const first = trimmed[0];
  const last = trimmed.at(-1);
  if (first === undefined || last === undefined) return null;
  const items = itemsOf(trimmed);
  shareNouns(items);
  const communities = simplified(
    items.filter(({ ids }) => ids.size > 0).map(({ ids }) => [...ids].sort()),
    items,
  );
  if (communities.length === 0) return null;
  const item = items.at(-1);
  const owner = last.mention.owner;
  const end = last.mention.end + (owner ? (sentence[last.mention.end + 1] === 's' ? 2 : 1) : 0);
  const named = item?.cond === true ? items : items.slice(-1);
  const person = named.some(({ noun, person: anybody }) => noun || anybody);
  const kind = owner ? 'possessive' : person ? 'people' : item?.cond === true ? 'condition' : 'adjective';
  return { start: first.mention.start, end, kind, communities };
}

/** "Women and friends" names women; who stands at the edge without a community is left to the words around. */
function withoutEdges(group: readonly Member[]): readonly Member[] {
  let end = group.length;
  while (end > 0) {
    const member = group[end - 1];
    if (member === undefined || member.joint !== 'list' || member.mention.word.kind !== 'person') break;
    if (/^(?:questioning|or questioning|femmes?|people|folks?|adults?)$/.test(member.mention.word.phrase)) break;
    end -= 1;
  }
  return group.slice(0, end);
}

function itemsOf(group: readonly Member[]): Item[] {
  const items: Item[] = [];
  for (const { mention, joint } of group) {
    let item = items.at(-1);
    if (item === undefined || joint === 'list') {
      item = { ids: new Set(), noun: false, person: false, adj: new Set(), nouns: new Set(), cond: false };
      items.push(item);
    }
    const { kind, ids } = mention.word;
    for (const id of ids) {
      item.ids.add(id);
      if (kind === 'adj') item.adj.add(id);
      if (kind === 'noun') item.nouns.add(id);
    }
    item.noun ||= kind === 'noun';
    item.person ||= kind === 'person' && !/^(?:or )?questioning$|^identif/.test(mention.word.phrase);
    item.cond ||= kind === 'cond';
  }
  return items;
}

/** In "Black and Asian women" both are women; in "autistic women and nonbinary people" both are autistic. */
function shareNouns(items: readonly Item[]): void {
  for (let index = items.length - 2; index >= 0; index -= 1) {
    const item = items[index];
    const next = items[index + 1];
    if (item === undefined || next === undefined || item.noun || item.person || item.adj.size === 0) continue;
    if (item.adj.size !== item.ids.size) continue;
    if (next.noun) item.noun = true;
    if (next.person) item.person = true;
    for (const id of next.nouns) {
      item.ids.add(id);
      item.nouns.add(id);
    }
  }
  const first = items[0];
  // "Trans women and nonbinary people" are two groups, though.
  if (first === undefined || first.adj.size === 0 || first.adj.has('trans')) return;
  if (![...first.nouns].some((id) => GENDERS.has(id))) return;
  for (const item of items.slice(1)) {
    if (item.ids.size > 0 && [...item.ids].every((id) => GENDERS.has(id))) for (const id of first.adj) item.ids.add(id);
  }
}

const GENDERS: ReadonlySet<string> = new Set(['women', 'men', 'nonbinary']);
const LETTERS: ReadonlySet<string> = new Set(['lesbian', 'gay', 'bi', 'trans', 'lgbtq']);

/** Three letters of LGBTQ in a row are LGBTQ; men and women together are everybody. */
function simplified(rows: readonly (readonly string[])[], items: readonly Item[]): readonly string[] {
  let alternatives = rows.map((ids) => withoutImplied(ids));
  const single = new Set(alternatives.filter(({ length }) => length === 1).flat());
  if (single.has('women') && single.has('men')) {
    // A list of kin or ages still says whom it is for.
    alternatives = alternatives.filter((ids) => !(ids.length === 1 && /^(?:women|men)$/.test(ids[0] ?? '')));
    if (items.length <= 2) return [];
  }
  for (const rest of ['', 'women', 'men']) {
    const letters = alternatives.filter((ids) => letterOf(ids, rest) !== null);
    if (letters.length < 3) continue;
    const whole = ['lgbtq', ...(rest === '' ? [] : [rest])];
    alternatives = [whole, ...alternatives.filter((ids) => !letters.includes(ids))];
  }
  const kept = alternatives.filter(
    (ids) => !alternatives.some((other) => other.length < ids.length && other.every((id) => ids.includes(id))),
  );
  return [...new Set(kept.map((ids) => [...ids].sort().join('+')))];
}

function letterOf(ids: readonly string[], rest: string): string | null {
  const others = ids.filter((id) => id !== rest);
  const [letter] = others;
  const lesbian = rest === 'women' && ids.length === 1 && ids[0] === 'lesbian';
  if (lesbian) return 'lesbian';
  if (rest !== '' && others.length === ids.length) return null;
  return others.length === 1 && letter !== undefined && LETTERS.has(letter) ? letter : null;
}

function withoutImplied(ids: readonly string[]): readonly string[] {
  return ids.filter(
    (id) =>
      !(id === 'women' && ids.includes('lesbian')) &&
      !(id === 'mental-health' && ids.some((other) => other === 'anxiety' || other === 'bipolar')) &&
      !(id === 'lgbtq' && ids.some((other) => other === 'trans')),
  );
}
