import { COMMUNITIES } from '../rules/en/communities.js';
import { type Blocked, isBlocked } from '../text/false-domains.js';
import type { Sentence } from '../text/sentences.js';
import type { Draft } from './draft.js';

export type RelationClaim = {
  readonly attribute: string;
  readonly draft: Draft;
  readonly found: { readonly start: number; readonly end: number; readonly rule: { readonly permits?: boolean } };
};

/** Whom a stretch of a sentence names: each entry is one community, or several that must hold at once. */
type Audience = {
  readonly start: number;
  readonly end: number;
  readonly who: readonly string[];
  readonly text: string;
};
type Relation = {
  readonly kind: string;
  readonly who: readonly string[];
  readonly start: number;
  readonly end: number;
};

/**
 * Who a sentence says a gathering is for, and in what sense: `identity.relation` claims such as `closed_to:black+women`.
 * The narrowest statement of a sentence wins, and who is helped, sung about or remembered is not who it is for. `next` may
 * turn a group for some into a group for them only ("Allies, please sit this one out"). Linear in the sentence.
 */
export function relationClaims(
  sentence: Sentence,
  next: Sentence | undefined,
  blocked: readonly Blocked[],
): readonly RelationClaim[] {
  if (!TRIGGER.test(sentence.text)) return [];
  const text = withoutTraps(sentence.text);
  if (HEARSAY.test(text)) return [];
  const relations = sentence.question ? asked(text, next) : stated(text, next);
  const invited = INVITED.exec(text);
  if (invited !== null && !sentence.question) {
    const at = { start: invited.index, end: invited.index + invited[0].length };
    if (!isBlocked(blocked, sentence.start + at.start, sentence.start + at.end))
      return [{ ...claim('explicit-no', at.start, at.end), attribute: 'identity.trans-inclusion' }];
  }
  const seen = new Set<string>();
  return relations.flatMap(({ kind, who, start, end }) =>
    isBlocked(blocked, sentence.start + start, sentence.start + end)
      ? []
      : who
          .map((community) => `${kind}:${community}`)
          .filter((value) => !seen.has(value) && seen.add(value).size > 0)
          .map((value) => claim(value, start, end)),
  );
}

function claim(value: string, start: number, end: number): RelationClaim {
  const confidence = value.startsWith('about:') ? 0.7 : 0.85;
  return {
    attribute: 'identity.relation',
    draft: {
      value,
      state: 'stated',
      confidence,
      sourceClass: 'sentence',
      noticeDays: null,
      valid: { from: null, until: null },
    },
    found: { start, end, rule: {} },
  };
}

/** "Is it women only? Yes.": only a yes states what was asked. */
function asked(text: string, next: Sentence | undefined): readonly Relation[] {
  if (next === undefined || !/^(?:yes|it is|correct|that's right|absolutely)(?![a-z])/.test(next.text)) return [];
  return stated(text, undefined).filter(({ kind }) => kind === 'closed_to');
}

function stated(text: string, next: Sentence | undefined): readonly Relation[] {
  const affirming = affirmations(text);
  const hostile = HOSTILE.exec(text);
  if (hostile !== null)
    return [
      {
        kind: 'hostile_to',
        who: hostilityTo(hostile[0]),
        start: hostile.index,
        end: hostile.index + hostile[0].length,
      },
    ];
  const relations = audiencesIn(text).flatMap((audience) => relationsOf(text, audience, next));
  const narrow = relations.some(({ kind }) => kind === 'closed_to');
  const kept = relations.filter(({ kind, start }) => !narrow || kind !== 'centered_on' || !isSame(relations, start));
  if (kept.length > 0 || affirming.length > 0) return [...kept, ...affirming];
  const generic = GENERIC.exec(text);
  if (generic === null || NOT_GENERIC.test(text)) return [];
  return [{ kind: 'welcoming_generic', who: ['all'], start: generic.index, end: generic.index + generic[0].length }];
}

const isSame = (relations: readonly Relation[], start: number): boolean =>
  relations.some((other) => other.kind === 'closed_to' && other.start === start);

function hostilityTo(text: string): readonly string[] {
  const who = communitiesIn(text);
  return who.length === 0 ? ['lgbtq'] : who;
}

function affirmations(text: string): readonly Relation[] {
  if (NOT_AFFIRMING.test(text)) return [];
  return AFFIRMING.flatMap(({ expression, who }) => {
    const match = expression.exec(text);
    return match === null
      ? []
      : [{ kind: 'affirming_of', who, start: match.index, end: match.index + match[0].length }];
  });
}

function relationsOf(text: string, audience: Audience, next: Sentence | undefined): readonly Relation[] {
  const { start, end, who } = audience;
  const before = text.slice(Math.max(0, start - 70), start);
  const after = text.slice(end, end + 90);
  const of = (kind: string): Relation => ({ kind, who, start, end });
  if (BENEFICIARY.test(before) || NOT_FOR.test(before) || NOT_AFTER.test(after)) return [];
  if (FAMILY_BEFORE.test(before) && who.some((id) => !AGES.has(id) && id !== 'parents' && id !== 'caregivers'))
    return [of('families_of')];
  if (WE_LED.test(after) || LED_BEFORE.test(before)) {
    if (!BY_AND_FOR.test(before)) return [of('led_by')];
    return [of(isClosed(text, before, after, next) ? 'closed_to' : 'centered_on'), of('led_by')];
  }
  return intendedFor(text, audience, next);
}

function intendedFor(text: string, audience: Audience, next: Sentence | undefined): readonly Relation[] {
  const { start, end, who } = audience;
  const before = text.slice(Math.max(0, start - 70), start);
  const after = text.slice(end, end + 90);
  const of = (kind: string): Relation => ({ kind, who, start, end });
  if (ABOUT_BEFORE.test(before) || ABOUT_AFTER.test(after)) return [of('about')];
  // Who must have the diagnosis to come is not everyone who is interested.
  const diagnosed = /open (?:only )?to $/.test(before) && /diagnosis/.test(audience.text + after.slice(0, 12));
  if (diagnosed || isClosed(text, before, after, next)) return [of('closed_to')];
  if (OF_OTHERS.test(after) && communitiesIn(after.slice(0, 60)).some((id) => !AGES.has(id))) return [];
  const families = THEIR_FAMILIES.test(after) && who.some((id) => !HOUSEHOLD.has(id));
  if (families && /^[^.;]{0,60} (?:are )?(?:also )?welcome/.test(after) && !FOR.test(before)) return [];
  if (FOR.test(before) || GROUP_AFTER.test(after) || standsAlone(text, audience))
    return families ? [of('centered_on'), of('families_of')] : [of('centered_on')];
  return [];
}

/** Who is let in and nobody else: "only", "closed", or others asked to stay away, here or in the next sentence. */
function isClosed(text: string, before: string, after: string, next: Sentence | undefined): boolean {
  if (NOT_ONLY.test(before) || NOT_ONLY.test(after)) return false;
  if (ONLY_AFTER.test(after) && !OTHER_ONLY.test(after)) return true;
  if (ONLY_BEFORE.test(before) || CLOSED_BEFORE.test(before)) return true;
  const isFor = FOR.test(before) || GROUP_AFTER.test(after);
  if (!isFor) return false;
  if (EXCLUDES.test(text)) return true;
  return next !== undefined && !next.question && EXCLUDES.test(next.text) && next.text.length < 160;
}

/** "LGBTQ+ young people aged 13 to 18.": a sentence that is only a name for people says whom it is for. */
function standsAlone(text: string, { start, end }: Audience): boolean {
  if (!/^(?:this is |we are |it is )?(?:a group |a space )?$/.test(text.slice(0, start))) return false;
  const rest = text.slice(end);
  return /^(?:[.,;!]? ?$|[,;]? (?:aged|over|under|and their|who|in|from|of any|of all|living|\d|cis))/.test(rest)
    ? PERSON_END.test(text.slice(start, end)) || /^ (?:who|living|aged)/.test(rest)
    : false;
}

function audiencesIn(text: string): readonly Audience[] {
  const audiences: Audience[] = [];
  for (const match of text.matchAll(AUDIENCE)) {
    const who = whoIn(match[0], text.slice(match.index + match[0].length, match.index + match[0].length + 24));
    // Recovery from what, the sentence must say: it may be an eating disorder or an operation.
    if (/in recovery$/.test(match[0]) && !SUBSTANCE.test(text)) continue;
    if (who.length > 0) audiences.push({ start: match.index, end: match.index + match[0].length, who, text: match[0] });
    if (audiences.length >= 12) break;
  }
  return audiences;
}

/** "gay and bi men" → gay+men, bi+men; "trans, nonbinary and questioning people" → trans, nonbinary. */
function whoIn(text: string, after: string): readonly string[] {
  const cis = /(?<![a-z])cis(?:gender)?(?![a-z])/.test(text + after);
  const parts = text
    .replace(/\([^()]{0,40}\)/g, ' ')
    .split(/, and |, or |,| and | or |\/| plus /)
    .map((part) => ({ ids: communitiesIn(part), nouns: communitiesIn(part, NOUN_TERMS), headed: HEADED.test(part) }))
    .filter(({ ids, headed }) => ids.length > 0 || headed);
  const queer = new Set(parts.flatMap(({ ids }) => ids).filter((id) => QUEER.has(id)));
  if (queer.size >= 3 && parts.every(({ ids }) => ids.every((id) => QUEER.has(id)))) return ['lgbtq'];
  const who: string[] = [];
  const leading = parts[0]?.ids.filter((id) => !GENDERS.has(id)) ?? [];
  parts.forEach(({ ids, headed }, index) => {
    const head = headed ? undefined : parts.slice(index + 1).find((part) => part.headed);
    const shared = head?.nouns ?? [];
    const led =
      index > 0 && ids.length > 0 && ids.every((id) => GENDERS.has(id)) ? leading.filter((id) => !QUEER.has(id)) : [];
    const all = withoutAges(
      [...ids, ...shared, ...led].filter((id) => !(cis && id === 'trans')),
      after,
    );
    if (ids.length > 0 && all.length > 0) who.push([...new Set(all)].sort().join('+'));
  });
  if (who.includes('women') && who.includes('men')) return who.filter((id) => id !== 'women' && id !== 'men');
  return [...new Set(who)];
}

/** An age is no community beside another one, nor where the years are given. */
function withoutAges(ids: readonly string[], after: string): readonly string[] {
  const aged = /^,? ?\(?(?:age[ds]?|over|under|between|\d)/.test(after);
  const others = ids.some((id) => !AGES.has(id));
  return ids.filter((id) => !AGES.has(id) || (!others && (!aged || id === 'young-adult')));
}

function communitiesIn(text: string, terms = TERMS): string[] {
  const ids: string[] = [
    /women of colou?r/.test(text) ? 'women' : '',
    /(?<!wo)men of colou?r/.test(text) ? 'men' : '',
  ].filter((id) => id !== '');
  let rest = text;
  for (const { id, expression } of terms) {
    const without = rest.replace(expression, (found) => '#'.repeat(found.length));
    if (without !== rest) ids.push(id);
    rest = without;
  }
  return ids;
}

function withoutTraps(text: string): string {
  return TRAPS.reduce((rest, trap) => rest.replace(trap, (found) => '#'.repeat(found.length)), text);
}

const AGES: ReadonlySet<string> = new Set(['youth', 'young-adult', 'midlife', 'older-adult']);
const SUBSTANCE = /alcohol|sober|drug|addict|drink|substance|narcotic|twelve|12[- ]step/;
const HOUSEHOLD: ReadonlySet<string> = new Set([
  'women',
  'men',
  'parents',
  'new-parents',
  'single-parents',
  'caregivers',
]);
const GENDERS: ReadonlySet<string> = new Set(['women', 'men', 'nonbinary', 'trans']);
const QUEER: ReadonlySet<string> = new Set([
  'lgbtq',
  'lesbian',
  'gay',
  'bi',
  'trans',
  'nonbinary',
  'intersex',
  'ace-aro',
]);

/** Told as the past, and still who may come; the past of anything else says nothing. */
const INVITED =
  /(?<![a-z])only (?:people|women|those|persons) (?:who were )?(?:assigned|recorded|registered) (?:as )?female at birth were (?:invited|welcome|admitted|allowed)/;

const START = "(?<![a-z0-9'#-])";
const END = '(?![a-z0-9_]|-(?!only|led|run|owned|centred|centered)[a-z0-9])';
const PEOPLE =
  '(?:people|persons?|folks?|adults?|individuals?|anyone|those|members?|readers?|singers?|walkers?|writers?|players?|learners?|makers?|dancers?|swimmers?|runners?|gamers?|crafters?|musicians?|artists?|facilitators?|friends|communit(?:y|ies)|survivors?|employees|workers|professionals|leaders?|patients|viewers|siblings|hosts|elders|children|kids|minorit(?:y|ies)|students|youth|teens|parents|carers|women|men|girls|boys|hikers|cyclists|climbers|drinkers|volunteers|organisers|organizers|person)';
/** Words that stand inside longer ones ("women of colour") are tried last. */
const WIDE: ReadonlySet<string> = new Set(['women', 'men', 'parents', 'disabled', 'caregivers', 'bereaved']);
const ORDERED = [...COMMUNITIES].sort((a, b) => Number(WIDE.has(a.id)) - Number(WIDE.has(b.id)));
const words = ORDERED.flatMap(({ words: w }) => w ?? []).join('|');
const nouns = ORDERED.flatMap(({ nouns: n }) => n ?? []).join('|');
const conditions = ORDERED.flatMap(({ conditions: c }) => c ?? []).join('|');
const WITH =
  '(?:with|living with|who (?:live|lives|are living|struggle|cope|deal) with|affected by|impacted by|who (?:have|has)(?: been| experienced| survived)?(?: a diagnosis of)?|who (?:are|is)(?: in)?|whose|who|experiencing|in|recovering from|dealing with|coping with|diagnosed with|who identify as|that identify as|identifying as|who experience|going through|navigating)';
const TERM = `(?:${nouns}|${words})`;
const LINK = '(?:,? (?:and|or|and/or|plus) |, |/| )';
const CONDITION = `${PEOPLE} ${WITH} (?:(?:a|an|any|the|their|long-term|lived experience of|early|been|autistic and) ){0,2}(?:${conditions}|${words}|${nouns})`;
const AUDIENCE = new RegExp(
  `${START}(?:${CONDITION}|(?:${TERM})${END}(?: \\([^()]{1,40}\\))?(?:${LINK}(?:(?:all |questioning |their |other |young |cis |older |local |self-identified )?(?:${TERM}|${PEOPLE}|questioning|young|older|questioning people))${END}(?: \\([^()]{1,40}\\))?){0,7}(?: ${WITH} (?:(?:a|an|any|the|long-term) ){0,2}(?:${conditions}))?)${END}`,
  'g',
);
const TERMS = ORDERED.map(({ id, words: w, nouns: n, conditions: c }) => ({
  id,
  expression: new RegExp(`${START}(?:${[n, c, w].filter((part) => part !== undefined).join('|')})${END}`, 'g'),
}));
const NOUN_TERMS = ORDERED.flatMap(({ id, nouns: n }) =>
  n === undefined ? [] : [{ id, expression: new RegExp(`${START}(?:${n})${END}`, 'g') }],
);
const HEADED = new RegExp(`${START}(?:${nouns}|${PEOPLE})${END}`);
const PERSON_END = new RegExp(`(?:${nouns}|${PEOPLE}|${conditions})$`);
const TRIGGER = new RegExp(
  `${START}(?:${TERM}|${conditions}|welcome|come as you are|open to|affirming|reconciling|same-sex|trans-[a-z]{3,12}|more light|gender identit(?:y|ies)|homosexuals?|homosexuality|female at birth)(?![a-z])`,
);

/** Whom it is for stands right before: "for", "open to", "a circle of". */
const FOR =
  /(?:^|[^a-z])(?:for|open to|cent(?:red|ered|ring|ering) (?:on|around)|aimed at|serving|intended for|designed for|dedicated to|geared towards?|(?:group|space|circle|community|network|gathering|meetup|club|choir) of|with and for|by and for|all|any) (?:(?:all|any|every|our|other|fellow|adult|young|younger|older|local|people,|anyone|everyone|those|people|adults|who|is|are|identif(?:y|ies|ying)|as|a|an|the|unpaid|new|self-identified|cis and|proud|and) ){0,5}$/;
const GROUP_AFTER =
  /^(?:(?:'s?|s')? (?:(?:only|adult|peer|support|social|game|games|book|film|coffee|craft|writing|walking|running|art|music|community|monthly|weekly|evening|morning|lunch|supper|tea|online|friendship|discussion|recovery|drop-in|quiet|singing|woodwork|yoga) ){0,3}(?:group|circle|space|club|meetup|meet-up|night|social|gathering|shed|choir|network|hangout|fellowship|meeting|session|brunch|supper|lunch|evening|swim|swimming|talk|collective|caucus|drop-in|cafe|retreat|sangha|hike|walk|woodwork|morning|afternoon)s?(?![a-z])|'s? (?:[a-z]{1,14} ){0,2}(?:group|circle|space|club|night|choir|social|network|breakfast|swimming|gathering)(?![a-z]))/;
const ONLY_AFTER =
  /^(?:(?:'s)?[- ]only(?![a-z])|(?: (?:[a-z0-9'-]{1,14} ){0,5}| \d[\d–-]{0,8} |,? aged [\d to-]{1,12} )only(?=[.,;!):]| -|$| (?:space|group|meeting|event|session|circle|swim|please|and|at|in|with|\())|,? (?:exclusively|no exceptions|and (?:no one|nobody) else)|(?: [a-z']{1,14}){0,2} \(?only\)?$)/;
const OTHER_ONLY =
  /(?:cash|card|booking|weekends?|online|stairs|standing|tickets?|invitation|members|residents|term time|not|phone|month|week|evenings?|this) only/;
const ONLY_BEFORE =
  /(?:^|[^a-z])(?:(?:only|just|exclusively|strictly|solely|purely)(?: (?:for|open to|to|by))?|(?:reserved|restricted|limited|exclusive|closed) (?:for|to)|must (?:be|identify as|identify as a|be a|be an|all be)|(?:need|have) to (?:be|identify as)(?: an?)?) (?:(?:all|any|people|anyone|those|who|adults|are|is|identify|as|the|our|of) ){0,4}$/;
const CLOSED_BEFORE =
  /(?:^|[^a-z])closed(?:,? [a-z]+)? (?:space|group|meeting|circle|session|event|community|gathering|caucus|fellowship)s? (?:for|to|of|with) (?:(?:all|any|people|anyone|those|who|adults|are|identify|as|our) ){0,4}$/;
const NOT_ONLY =
  /(?:not|n't|never|no longer)(?: [a-z]+){0,2} (?:only|just|exclusively|limited to|restricted to|reserved for|closed to)(?: for| open to| to)? ?$|^(?:[- ]only)? (?:is not|isn't|no longer)/;
const NOT_FOR =
  /(?:^|[^a-z])(?:not|n't|never|no|without|unsuitable|nor) (?:suitable |open |meant |really |just |only |a group |intended |a space |[a-z]+ )?(?:for |to |be )?(?:a |an )?$/;
const NOT_AFTER =
  /^(?:'s)? ?(?:-?(?:friendly|aware(?:ness)?)|studies|rights|training|readings?|impairment|writers? reading|(?:in|of) (?:the (?:bible|arts?|media)|science|history|business)|issues|names?|street|road|lane|bar(?![a-z])|toilets?|changing|coats?|clothing|fashion|football match|world cup|team (?:plays|won)|parking)/;
const LED_BEFORE =
  /(?:^|[^a-z])(?:led|run|hosted|facilitated|co-hosted|organi[sz]ed|taught|convened|held|offered|guided|moderated)(?: entirely| jointly| collectively| mainly)? by(?: and (?:only )?for)? (?:(?:a|an|two|three|four|our|the|other|fellow|local|some|group of|team of|and|for|retired|trained|of) ){0,4}$/;
const BY_AND_FOR = /by and (?:only )?for (?:[a-z]+ ){0,3}$/;
const WE_LED = /^-(?:led|run|owned|centred and led)|^ (?:led|run)(?=[.,;!]|$)/;
const FAMILY =
  '(?:parents?|carers?|caregivers?|families|family members|relatives|loved ones|partners|spouses|siblings|grandparents|mothers|fathers|mums|dads|friends|supporters|allies|children|care partners|wives|husbands|kin|those (?:who )?(?:care|caring) for|anyone (?:who )?car(?:es|ing) for|people (?:who )?car(?:e|ing) for|supporting)';
const FAMILY_BEFORE = new RegExp(
  `(?:^|[^a-z])${FAMILY}(?:,? (?:and|or|,) ${FAMILY}){0,3}(?: (?:of|to|for|with|supporting|raising|caring for|whose (?:child(?:ren)?|partner|loved one) (?:is|are|has|have)))? (?:(?:an?|the|our|their|people|those|someone|adults|children|young|with|living|who|are|is|adult|child|loved ones|or|and) ){0,4}$`,
);
const OF_OTHERS =
  /^(?:,? (?:and|or) (?:unpaid )?(?:carers?|caregivers?|families|partners|friends|grandparents|parents|siblings))?(?:'s)? (?:of|to|supporting|raising|whose|caring for) /;
const THEIR_FAMILIES =
  /^,? (?:and|&|plus|with|as well as) (?:their|those who (?:care for|love|support)|your)(?: them)?(?: (?:families|family|carers?|caregivers?|care partners?|partners?|loved ones|supporters|parents))?/;
const ABOUT_BEFORE =
  /(?:^|[^a-z])(?:history of|histories of|talk (?:on|about)|lecture (?:on|about)|learn(?:ing)? (?:more )?about|stories (?:of|about)|film about|exhibition (?:on|about)|celebrat(?:e|es|ing|ion of)|books? (?:by|about)|writing by|works? by|music by|poetry by|art by|about) (?:(?:the|local|famous|great|forgotten|early|some|lives of) ){0,2}$/;
const ABOUT_AFTER =
  /^(?:'s)? (?:history|histories|literature|cinema|poetry|poets|writers|authors|artists|composers|culture|heritage|stories|art|theology|theory|lives in|lecture|film festival|fiction|novels|books|music|month)(?![a-z])/;

const NOT_GENERIC =
  /not (?:everyone|all)|(?:all|everyone) (?:are |is )?welcomed? (?:to|by) (?:speak|share|pass)|(?:women|men|girls|boys|members|adults|residents|lgbtq\S{0,3}|trans people|only)(?: [a-z]+)?[ -]only|only for/;
const NOT_AFFIRMING =
  /(?:not|never|n't|unlike|cannot|no longer|without)(?: [a-z]+){0,4} (?:affirm|reconcil|celebrate|bless|marry|perform|open and)/;
const AFFIRMING: readonly { readonly expression: RegExp; readonly who: readonly string[] }[] = [
  {
    expression:
      /(?<![a-z-])(?:open and affirming|reconciling (?:congregation|church|ministr(?:y|ies)|community|works|in christ|parish)|welcoming and affirming|more light (?:congregation|church|presbyterian)|inclusive church (?:network|member)|(?:designated |certified |unitarian )welcoming congregation|(?:lgbtq?\w{0,3}\+?|queer|gay)[- ](?:and [a-z]+[- ])?affirming|affirming (?:congregation|church|ministry|parish|of (?:lgbtq?|all (?:sexual|gender)))|fully affirming|(?:celebrat|perform|bless|solemni[sz]|conduct|offer|host|marr)[a-z]{1,4} (?:all couples,? )?(?:including )?(?:same[- ](?:sex|gender)|gay|queer) (?:weddings?|marriages?|couples|unions?)|same[- ](?:sex|gender) (?:weddings?|couples|marriages?) (?:are )?(?:celebrated|welcomed here|married|performed|conducted)|our (?:leaders|clergy|leadership|ministers|elders|staff|team)(?: team)? (?:include|includes|including|are) (?:openly )?(?:lgbtq?\S{0,3}|gay|queer)|we honou?r all gender identities)/,
    who: ['lgbtq'],
  },
  {
    expression:
      /(?<![a-z-])(?:trans(?:gender)?[- ](?:and [a-z]+[- ])?affirming|affirming of trans|trans (?:leaders|clergy|ministers|elders|facilitators) (?:on|in|among|lead)|(?:leaders|team|clergy|staff)(?: [a-z]+)? (?:include|includes|including) (?:openly )?trans|trans (?:people|women|men|members) are (?:(?:a|full|fully|equal|valued) ){0,2}(?:part|members|leaders|included in the leadership)|(?:name|gender) (?:blessings?|affirmation|changes?) (?:services?|ceremon(?:y|ies)|liturg(?:y|ies))|gender[- ]affirming (?:congregation|church|space|facilitators))/,
    who: ['trans'],
  },
];
const GENERIC =
  /(?<![a-z-])(?:(?:all|everyone|everybody|anyone|one and all|all comers)(?: people)?(?: is| are|'s)?(?: very| always| warmly| truly| most| really)? welcome(?! to (?:speak|share|pass))|come as you are|(?:free and )?open to (?:everyone|everybody|anyone(?! (?:with|who|living|affected))|all(?=[.,;!]|$| (?:and|who wish|faiths|abilities))|all faiths(?: and none)?|the (?:general |whole )?public)|whoever you are|all are invited)/;
const HOSTILE =
  /(?<![a-z-])(?:homosexuality is (?:a sin|sinful|an abomination|unnatural|wrong|evil)|(?:practi[sc]ing )?(?:homosexuals?|gays?|gay people|lgbtq\S{0,3} people|trans(?:gender)? people|lesbians|queers|transgenders|muslims|jews|immigrants|black people|disabled people|autistic people) (?:are|is|will be) (?:not|never) (?:be )?(?:welcome|allowed|admitted|permitted|accepted)|(?:practi[sc]ing )?(?:homosexuals|gay people|lgbtq\S{0,3} people) (?:may not|cannot|can't|must not) (?:be members|join|attend|serve|lead|marry)|we (?:do not|don't) (?:welcome|admit|accept|allow) (?:homosexuals|gays|gay people|lgbtq\S{0,3} people|trans(?:gender)? people|lesbians|queer people|muslims|jews|immigrants))/;
const EXCLUDES =
  /(?:men|women)-free|(?:allies|partners|supporters|friends|families|parents|others|men|cis people|non-[a-z]{3,14}|white people|hearing people|straight people|observers)(?:,| and [a-z]+,?)?(?: -)? (?:please )?(?:sit (?:this one )?out|we ask you to|stay away|do not (?:come|attend)|don't (?:come|attend))|please sit this (?:one )?out|(?:please,? )?no (?:allies|men|women|boys|cis(?: people| men)?|white people|hearing people|straight people|partners|parents|non-[a-z]{3,14}|neurotypicals|parents or professionals|carers|spouses)(?=[.,;!]|$| (?:please|allowed|or|and|at))|not (?:open|for|suitable) (?:to|for) (?:allies|men|women|partners|parents|others|cis|white|hearing|straight|non-|the public|family|supporters|anyone else)|(?:this|it) (?:is|isn't|is not) (?:a closed|open to (?:allies|others))|closed (?:group|space|meeting|circle|session|event)(?! of the)|(?:allies|partners|family members|supporters|others)(?: and [a-z]+)? (?:are |is )?(?:kindly )?(?:asked (?:not|to (?:sit|stay|give))|not (?:invited|admitted|permitted|able))|only (?:those|people) who (?:share|identify)/;
const BENEFICIARY =
  /(?:^|[^a-z-])(?:in (?:aid|memory|support|honou?r|celebration|solidarity|remembrance) (?:of|with)|(?:fundrais(?:er|ing)|raising (?:money|funds)|raise (?:money|funds)|collect(?:ing|ion)?|donat(?:e|ions|ing)(?: to)?|gifts?|cards|letters|knit(?:ting)?|blankets|hats|proceeds(?: go)?|benefit|benefits|charity|campaign(?:ing)?|services|resources|advice|helpline|training|guide|discount|free|suitable|ideal|perfect|great|good|accessible|popular|half price|toilets?|a day off|research|cook(?:ing)?|dinner|homes|jobs|money|funds|hampers|parcels|boxes)(?: [a-z]+){0,2} (?:for|to|on|about|of)|support(?:ing)? (?:our|local|the)|help(?:ing)?|volunteer(?:ing)? (?:with|for)|teach(?:ing)?|working with|works with|work with|professionals|staff|teachers|employers|clinicians|nurses|unlike|on behalf of|thank(?:s|ing)?(?: to)?|tribute to|honou?r(?:ing)?|remember(?:ing)?|visit(?:ing)?) (?:(?:the|our|local|homeless|people|those|with|all|for|to|brave|fallen|young|isolated) ){0,3}$/;
const HEARSAY =
  /(?:^|[^a-z])(?:some (?:people )?(?:say|said|think|call)|unlike (?:most|other|some|many)|contrary to|used to be|no longer|formerly|previously|until last|in the past)(?![a-z])/;
const TRAPS: readonly RegExp[] = [
  /loud and proud|pride and prejudice|prid(?:e|es) (?:ourselves|themselves|itself)/g,
  /black (?:friday|tie|belts?|box|holes?|board|out|pudding|forest|sea|country|birds?|market|coffee|tea|mirror|panther|swan|cat|and white|ice|comedy|metal|powder|mountains?|history month display|lab|dog|death|smith)/g,
  /deaf ears|tone[- ]deaf|blind (?:tasting|dates?|spots?|faith|bidding|bake|drunk|alleys?|summit)|(?:double|colou?r|single|window)[- ]blinds?|(?:venetian|roller) blinds?|blinds/g,
  /gay (?:street|road|lane|avenue|gordons|abandon|paree|head|bowers)|(?:rev|mr|mrs|ms|dr|john|marvin|peter|roxane)\.? gay/g,
  /little women|mad men|x-men|men in (?:black|tights)|men at work|twelve angry men|of mice and men|wise men|women in (?:white|black)|three men in a boat|white men can't jump|good girls|mean girls|golden girls|ladies in lavender|beastie boys|pet shop boys|beach boys|backstreet boys|jersey boys|history boys|calendar girls|gilmore girls|spice girls|little men|big brothers?|brothers grimm|marx brothers|sisters of mercy|steel magnolias/g,
  /latin (?:dance|music|american|jazz|night|mass|and ballroom|class)|asian (?:food|cooking|cuisine|art|fusion|elephant)|sober (?:look|reflection)|fat (?:quarters?|balls?|tuesday|free)|pan (?:pipes|pizza|african|flute)|nd floor|pan(?= of|s| fried)/g,
  /bi[- ](?:weekly|monthly|annual|lingual|centennial|fold)|ace (?:of|hotel|pilot)|(?:sight|hearing) tests?|male voice choirs?|female lifeguards?|black and white|recovery (?:from surgery|room|ride|run)|students? (?:discount|price|ticket)s?|anxious to|grief is|dads? (?:jokes?|dancing)|mother(?:'s|s)? (?:day|tongue)|father(?:'s|s)? (?:day|christmas)|old boys|man(?:kind|power|made)|sisters and brothers|brothers and sisters|ladies and gentlemen|men and women|women and men|boys and girls|girls and boys|mums and dads|sons and daughters|mothers and fathers/g,
  /(?:,? ?(?:including )?trans (?:men|women|people) (?:and [a-z]+ )?(?:are )?(?:included|welcome|very welcome|too|as well)|,? cis and trans|including trans (?:men|women))/g,
  /all (?:women|men|female|male|black) (?:writers|authors|artists|directors|poets|composers|cast|choir|panel|team)/g,
];
