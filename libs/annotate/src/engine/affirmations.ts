import { isElsewhere } from './elsewhere.js';
import type { Relation } from './relation.js';

/**
 * Whom a sentence shows to be affirmed. A welcome alone is no affirmation: it takes a designation, a practice (weddings,
 * leaders), or a named welcome together with a practice, in this sentence or the one after it. Per community: to affirm gay
 * people says nothing about trans people.
 */
export function affirmations(text: string, next: string): readonly Relation[] {
  if (!MENTIONED.test(text) || NOT_HERE.test(text)) return [];
  const strong = firstOf(text, [DESIGNATION, WEDDINGS, LEADERS]);
  const both = `${text} ${next}`;
  const pronouns = said(text, PRONOUNS) ?? said(next, PRONOUNS);
  const practice = strong !== null || pronouns !== null || firstOf(next, [WEDDINGS, LEADERS]) !== null;
  const named = said(text, NAMED);
  const genders = said(text, GENDERS);
  const trans = said(text, TRANS_NAMED);
  const relations: Relation[] = [];
  const add = (community: string, span: Span | null): void => {
    if (span === null) return;
    relations.push({
      relation: 'affirming_of',
      community,
      confidence: 0.85,
      ...span,
    });
  };
  add('lgbtq', strong ?? (practice ? (named ?? (said(both, TRANS_LEADERS) === null ? null : genders)) : null));
  add('trans', said(text, TRANS_LEADERS) ?? (practice ? (trans ?? genders) : null));
  return relations;
}

/** One of these stands in whatever is found below; most sentences need no closer look. */
const MENTIONED =
  /affirm|reconcil|welcoming congregation|more light|keshet|inclusive church|same-sex|same-gender|gay|queer|lgbt|lesbian|trans|gender/;

type Span = { readonly start: number; readonly end: number };

/** "Our speaker is from an affirming church": whose speaker it is says nothing of this gathering. */
const OTHERS =
  /(?:(?:^|[^a-z])(?:speakers?|preachers?|authors?|presenters?|panellists?|guests?|choir|band|singers?|friends?|writers?|he|she|they|who|visitors?|therapists?|counsell?ors?|musicians?|pastor|minister|poets?|someone|somebody|artists?|volunteers?) (?:[a-z]{1,14} ){0,4}(?:from|of|at|to|in|leads?|founded|left|runs?|attends?|joined|serves?) (?:(?:an?|the|another|their|his|her|one)(?: [a-z-]{1,14},?){0,3})?|(?:^|[^a-z])(?:another|other|find|finds|finding|seeking|looking for|search(?:ing)? for|list of|lists of|map of|directory of|nearest|nearby|wrote about|many|most|some|few) (?:an? |another |other |local |the )?(?:[a-z]{1,14} )?) ?$/;

/** What is striven for, wished for or over is not so: the words straight before it. */
const NOT_SO =
  /(?:^|[^a-z])(?:(?:work|mov|grow|journey|head|striv|aspir|aim|seek|hop|learn|try|want|long|pray|plan|intend|yearn|struggl)(?:e|es|s|ing)?(?: [a-z'-]{1,12}){0,3} (?:to|on|for|towards?|into)(?: [a-z'-]{1,12}){0,2}? (?:be|become|becoming|being)|(?:on|along|walking|start(?:ed|ing)?) (?:the|a|our|its) (?:long )?(?:road|path|way|journey) (?:to|towards?)(?: (?:be|become|being|becoming))?|(?:working|moving|growing|heading|journeying) (?:to|towards?)|(?:wish(?:es|ed)?|if only|dreams?|imagine|pretend)(?: [a-z'-]{1,12}){0,6} (?:were|was|be|being|becoming|had been|could be|would be)|was|were|had been|not yet|nearly|almost|would be|could be|might be|may be|should be|will be|to become)(?: (?:an?|the|more|fully|truly|openly|officially|really|properly|once|also|both|one|very)){0,4} ?$/;

/** Whether what stands here in a sentence is said of somebody else, or of another time than now. */
export const isOfOthers = (text: string, at: number): boolean => NOT_HERE.test(text) || isNotOurs(text, at);

function isNotOurs(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 90), at);
  return OTHERS.test(before) || NOT_SO.test(before) || isElsewhere(before);
}

/** Somebody else's affirmation, one in the making, or one that is talked about. */
const NOT_HERE =
  /unlike|(?:talk|lecture|debate|panel|seminar|workshop|book) (?:on|about|called)|how to become|becoming an?|hope to be|working towards?|considering|discern|whether to|history of|used to|if your church|contrary to/;
const DESIGNATION =
  /(?:^|[^a-z])(?:open and affirming|reconciling (?:congregation|church|ministr(?:y|ies)|community|in christ|works)|reconcilingworks|(?:unitarian universalist|uu|unitarian|certified|designated|official|recogni[sz]ed) welcoming congregation|more light (?:church|congregation|presbyterian|community)|welcoming and affirming|lgbtq\+?[- ]affirming (?:church|congregation|parish|community|synagogue|ministry|faith)|(?:an|fully|openly) affirming (?:church|congregation|parish|community of faith|faith community|synagogue|ministry)|affirming ministry|keshet (?:community|congregation|synagogue)|inclusive church network)(?![a-z])/g;
const WEDDINGS =
  /(?:^|[^a-z])(?:celebrat|perform|bless|marr|host|conduct|solemni[sz]|officiat)[a-z]{0,5}(?: at)? (?:all |both )?(?:same-sex|same-gender|gay|queer|lgbtq\+?) (?:weddings?|marriages?|couples|unions)(?![a-z])/g;
const LEADERS =
  /(?:^|[^a-z])(?:(?:lgbtq\+?|lgbt\+?|queer|trans|gay|lesbian|gay and lesbian) (?:people |and [a-z]{2,10} )?(?:leaders?|clergy|ministers?|pastors?|elders|deacons|rabbis?|priests?) (?:on our|in our|at|serve|lead|among|are part)|(?:leaders?|clergy|elders|leadership|team|council|ministers|staff|pastors) (?:include|includes|including|who are)(?: openly)? (?:lgbtq\+?|lgbt\+?|queer|trans|gay)(?! (?:history|studies))|(?:we|church|congregation) ordains? (?:lgbtq\+?|queer|gay|trans))/g;
const TRANS_LEADERS =
  /(?:^|[^a-z])(?:trans(?:gender)?(?: and (?:nonbinary|non-binary))? (?:people )?(?:leaders?|clergy|ministers?|elders|pastors?) (?:on our|in our|serve|lead|among)|(?:leaders?|clergy|leadership|team|council|ministers) (?:include|includes|including)(?: [a-z]{2,10}){0,3} trans(?![a-z-]))/g;
const PRONOUNS =
  /(?:^|[^a-z])(?:pronouns? (?:are |is |always )?(?:respected|honou?red|used|shared|asked|welcomed|on (?:name )?(?:tags|badges))|(?:respect|honou?r|use|share|ask for|ask)s? (?:your |everyone's |people's |each other's |all )?pronouns)/g;
const NAMED =
  /(?:^|[^a-z])(?:lgbtq(?:ia)?\+?|lgbt\+?|queer|gay and lesbian)(?: people| folks?| siblings| members| couples)? (?:are|is) (?:fully |always |truly |warmly |openly )?(?:welcome|welcomed|celebrated|affirmed|included|part of)(?![a-z])/g;
const TRANS_NAMED =
  /(?:^|[^a-z])trans(?:gender)?(?: and (?:nonbinary|non-binary))?(?: people| folks?| siblings| members)? (?:are|is) (?:fully |always |truly |warmly |openly )?(?:welcome|welcomed|celebrated|affirmed|included|part of)(?![a-z])/g;
const GENDERS =
  /(?:^|[^a-z])(?:honou?r|affirm|celebrate|respect)s? (?:people of )?(?:all|every|everyone's) (?:gender identit(?:y|ies)|genders)/g;
const NEGATOR =
  /(?:^|[^a-z])(?:not|never|cannot|can't|don't|doesn't|won't|isn't|aren't|no longer|nor)(?: [^\s,;:]{1,14}){0,4} ?$/;

function said(text: string, expression: RegExp): Span | null {
  for (const match of text.matchAll(expression)) {
    const at = match.index + (/^[^a-z]/.test(match[0]) ? 1 : 0);
    if (!NEGATOR.test(text.slice(Math.max(0, match.index - 60), match.index)) && !isNotOurs(text, at))
      return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}

function firstOf(text: string, expressions: readonly RegExp[]): Span | null {
  for (const expression of expressions) {
    const span = said(text, expression);
    if (span !== null) return span;
  }
  return null;
}
