import type { Modifier } from './draft.js';

/** What is done to people, as against what they are said to suffer from. */
const PRACTICE =
  /(?:conversion|reparative|reorientation|reintegrative|change[- ]allowing|ex-?gay|sogice|soce|orientation change)[a-z -]{0,12}(?:therap|practice|ministr|effort|programme|program|counsell?ing|prayer|camp|movement|group|coaching|avail|offer|support)|terapias? (?:de |para |reparativ)/;

/** Whoever leaves it, was hurt by it, or went through it is whom such a group is for. */
const LEFT =
  /(?:^|[^a-z])(?:leaving|left|leave|quit|quitting|escap(?:e|ed|ing)|surviv(?:e|ed|ing|ors?)|(?:hurt|harmed|damaged|wounded|scarred|traumati[sz]ed|injured|failed|betrayed|abused|affected|impacted|broken|shamed|let down|burned|burnt) (?:by|in|through|during|from|at)|(?:recover(?:y|ing|ed)?|heal(?:ing|ed)?|deconstruct(?:ing)?|freed?|out|refugees?|exiles?|dropped out) (?:from|of|after)|aftermath of|victims? of|trauma (?:of|from)|damage (?:of|by|from|done by)|salieron de|salir de|saliendo de|dejaron|herid[ao]s por|danad[ao]s por)(?: [^\s.;]{1,16}){0,4} $/;
const WENT_THROUGH =
  /(?:^|[^a-z])(?:underwent|undergone|endured|suffered|experienced|(?:went|gone|been|go|going|put|sent|forced|pressured|coerced|subjected|exposed|lived|came) (?:through|to|into|in)|had|years (?:of|in)|raised in|grew up in|pressure to (?:enter|do|try))(?: [^\s.;]{1,16}){0,3} $/;
/** They speak for it. */
const PRAISE =
  /work(?:s|ed) for|it work|success|found (?:freedom|healing|hope|peace|victory|christ|jesus)|help(?:ed|s) (?:me|him|her|them|us|you)|testimon|transformed|saved (?:me|him|her|his|their|my)|grateful|thankful|thanks to|benefit|recommend|changed (?:by|through|my|his|her|their)|effective|delivered from|no longer (?:gay|lesbian|homosexual)|is now (?:straight|married)|not (?:be )?(?:banned|illegal|harmful|dangerous|wrong)/;

const AGAINST =
  /(?:^|[^a-z])(?:against|oppos(?:e|es|ed|ing)(?: to)?|reject(?:s|ed|ing)?|condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|disavow(?:s|ed)?|repudiat(?:e|es|ed)|renounc(?:e|es|ed)|ban(?:s|ning)?|outlaw(?:s|ing)?|end(?:s|ing)?|stop(?:s|ping)?|prohibit(?:s|ing)?|no|say no to|says no to|never|without|free (?:of|from)|zero tolerance (?:for|of|towards)|not|don't|doesn't|won't|refus(?:e|es|ed|ing)(?: to)?|critical of|critics? of|apologi[sz](?:e|es|ed|ing) for|apology for|sorry for|ashamed of|regret(?:s|ted)?|harms? of|dangers? of|protest(?:s|ing)?|instead of|unlike|contra|rechaza(?:mos|n)?)(?: (?:all|any|of|the|every|for|to|in|and|offer|offers|do|practi[sc]e|provide|endorse|support|promote|condone|recommend|believe|tolerate|use|allow|refer|people|you|anyone|so-called|harmful|form|forms|kinds?|forms of|kind of|a|las|los|type|types|involved|is|are|be|ever|here|discredited|cruel|gay|lgbtq\+?|or|host|hosting|advocate)){0,6} $/;
/** "We do not offer conversion therapy, we offer freedom": the name is refused, the thing is not. */
const OFFERS =
  /(?:but|we|it is|it's|this is|instead|just|simply|only|;|,| -)[^.,;]{0,50}(?:freedom|wholeness|healing|god's (?:design|plan|best)|biblical|holiness|purity|discipleship|deliverance|heterosexual|change is|overcom|identity in christ|strugglers?|restor(?:e|ation)|brokenness)/;
const LABEL = /(?:the |that |this )?(?:term|label|name|word|phrase|accusation|idea that (?:we|this))/;
const CONDEMNED =
  /^(?:,? (?:which |that |it ))?(?: [^\s.;,]{1,16}){0,5}? ?(?:(?:is|are|was|were|be|as|being|has been|have been) (?:now |still |also |always |rightly |finally |so |very |deeply |already |simply |both )?(?:(?:an? )?(?:illegal|banned|outlawed|wrong|harmful|dangerous|abus(?:e|ive)|torture|violence|crime|criminal|discredited|unethical|cruel|evil|debunked|rejected|condemned|traumati[csz]|pseudo-?science|fraud|quackery|lie|sin|unscientific|inhumane)|(?:not|never) (?:welcome|tolerated|offered|allowed|accepted|acceptable|practi[sc]ed|ok(?:ay)?|therapy|done|happening|permitted|part of|promoted|endorsed|supported|something we))|(?:has|have|had) no place|(?:does|do|did)(?: not|n't) (?:work|belong|happen)|never work|(?:must|should|has to|needs to) (?:end|stop|go|be (?:banned|stopped|ended|outlawed|illegal))|kills?|ruin(?:s|ed)|hurts?|harm(?:s|ed)?|damage[sd]|destroy(?:s|ed)|isn't (?:welcome|tolerated|offered|allowed|ok(?:ay)?|therapy)|ban(?:s|ned)?(?![a-z])|survivors?|(?:es|son) (?:ilegal|danin|tortura|un fraude))/;
const NOT_CONDEMNED =
  /(?:not|never|n't|wrongly|unfairly)(?: be)? (?:illegal|banned|outlawed|wrong|harmful|dangerous|abus|evil|a (?:sin|crime|lie))|(?:harms?|hurts?|kills?|damages?|ruins?) (?:nobody|no one|no-one|none)|(?:not|never|n't) (?:harm|hurt|kill|damage|ruin|destroy)|bans? (?:is|are|was|will|should|must|violat|threat)/;

/** "No one here will try to …": what is refused outright. */
const REFUSED =
  /(?:^|[^a-z])(?:no one|nobody|none of us|never|(?<!why )not|won't|don't|doesn't|cannot|can't|isn't|aren't|without|refuse|refuses|no (?:need|pressure|attempts?|interest|wish|desire|intention|plans?|agenda|pressure or attempt)|wrong|harmful|cruel|safe from (?:people|those|anyone|anybody)(?: who)?|tired of (?:people|those|anyone|being told)(?: who)?|against|opposed to|instead of|rather than|reject|rejects)(?: (?:one|here|will|is|are|was|going|to|try|tries|trying|attempt|attempts|attempting|ask|asks|asked|want|wants|wanting|wish|seek|seeks|seeking|be|ever|expect|expects|expected|expecting|make|you|people|anyone|anybody|believe|believes|in|that|should|must|force|forces|forced|pressure|pressures|pressured|require|requires|work|aim|aims|exist|exists|there|you'll|need|needs|they|we|others|them|told|tell|tells|encourage|suggest|suggests|push|pushes|made|fix|cure|heal|straighten|convert|correct|judge|or|of|at|our|group|us|efforts?|having|idea|the|any|anybody's|would|can|who|interested|lets?|about|therapists?|pastors?)){0,9} $/;
/** "Don't let them tell you that you can't change it": who denies that it cannot be says that it can. */
const TWICE =
  /(?:^|[^a-z])(?:not|never|don't|lies?|myths?|no one|nobody|stop|refuse|reject|tired of)(?: (?!and |or )[^\s.;,]{1,16}){0,8} (?:you|people|they|we|one|gays) (?:cannot|can't|can not|can never) $/;
/** "You cannot change it without Christ", "don't try it alone": a refusal that invites. */
const INVITES =
  /^[^.;]{0,40}(?:without|apart from|alone|by yourself|on your own|until you|unless|[,;-] ?(?:but |only |it is )?(?:god|christ|jesus|the lord|prayer|he|we) (?:can|will|does|do|is|help|are)|but (?:god|christ|jesus|the lord|prayer))/;

/**
 * Conversion practices are spoken of in order to leave them, heal from them and end them. Only the practice itself is
 * excused so, by the words that stand at it: another cue of the same sentence is judged by its own.
 */
export const opposition: Modifier = (draft, { compiled, found, sentence }) => {
  if (compiled.family.hazard !== true || draft.value !== 'conversion-practice') return draft;
  // Who fights the ban is for it.
  if (/(?:^| )bans?(?: |$)/.test(found.matched)) return draft;
  if (found.rule.defends === true) return draft;
  const before = sentence.slice(Math.max(0, found.start - REACH), found.start);
  const after = sentence.slice(found.end, found.end + REACH);
  if (TWICE.test(before)) return draft;
  if (REFUSED.test(before) && !INVITES.test(after) && !/(?:just|only|merely|simply) /.test(before.slice(-30)))
    return null;
  if (!PRACTICE.test(found.matched)) return draft;
  // The cue may have taken the verb along: "recovering from ex-gay ministries".
  const name = PRACTICE.exec(found.matched)?.index ?? 0;
  const ahead = before + found.matched.slice(0, name);
  if (LEFT.test(ahead)) return null;
  if (WENT_THROUGH.test(ahead) && !PRAISE.test(sentence)) return null;
  if (AGAINST.test(ahead) && !LABEL.test(ahead.slice(-24)) && !OFFERS.test(after)) return null;
  return CONDEMNED.test(after) && !NOT_CONDEMNED.test(after) ? null : draft;
};

const REACH = 120;
