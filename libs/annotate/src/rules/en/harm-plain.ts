import { cues, type RuleFamily } from '../rule.js';

const gay = '(?:gay|lesbian|homosexual|bisexual|queer|lgbtq?i?a?\\+?|same[- ]sex attracted|ssa)';
const gays = `(?:homosexuals|gays|lesbians|(?:gay|lesbian|homosexual|bisexual|same[- ]sex attracted|ssa) (?:people|men|women|persons|folks?|christians|believers|youth|teens|individuals))`;
const being = `(?:being (?:gay|lesbian|homosexual|bisexual|queer|trans(?:gender)?)|homosexuality|lesbianism|transgenderism|same[- ]sex attraction)`;
const bySpirit =
  "(?:with|through|by|in|because of) (?:the )?(?:god(?:'s)?|christ(?:'s)?|jesus(?:'s?)?|prayer|faith|grace|help|his|lord|holy spirit|therapy|counsell?ing|our help|us|repentance)";
const your =
  '(?:him|her|them|you|your (?:gay |lesbian |homosexual )?(?:son|daughter|child|kids?|children|teen|teenager|husband|wife|partner|brother|sister|friend))';

/** Who tells of it to end it, to study it or to laugh at it. */
const told =
  '(?:survivors?|so-called|histor(?:y|ian|ians|ical)|documentar(?:y|ies)|museum|exhibition|lecture|panel|memoir|novel|film|play about|talk (?:on|about)|debunk[a-z]{0,3}|myths?|lies?(?: that)?|told (?:that|us|me|them|he|she|they|you)|claims? that|who (?:say|says|said|claim|claims|think|believe|told)|people say|taught that|preached|slogan|reject[a-z]{0,3}|oppos[a-z]{1,3}|against|protest[a-z]{0,3}|anti-?(?:racis[mt]|racist|hate)|racial justice|dismantl[a-z]{1,3}|unlearn[a-z]{0,3}|the years when|used to|signs? (?:read|said|that)|apartheid|segregat[a-z]{1,4}|jim crow|banned|bans?|illegal|research|comedy|social security|disability benefits?)';

const changed = [
  `${gays} (?:can|could|do|will|may) (?:really |truly |also |indeed |and do )?(?:change(?=[.,;!]|$| ${bySpirit})|be (?:changed|healed|cured|delivered|set free|made straight|transformed|restored)|(?:become|turn|go) (?:straight|heterosexual)|leave (?:it|that life|the life|their sin))`,
  `(?:soce|sogice|s\\.o\\.c\\.e\\.?) (?:counsell?ing|therap(?:y|ies|ists?)|programmes?|programs?|sessions?|support|coaching|ministry|ministries|available|offered|here|provider)`,
  `(?:offers?|offering|provides?|providing|free|christian|our) (?:soce|sogice)(?![a-z])`,
  `${being} is (?:a |an |your |just )?(?:[a-z]{3,12} )?(?:sin|choice|sickness|illness|disease|disorder|addiction|bondage|habit|lie|wound|phase|curse|condition)(?:,| -)? (?:that |which |and |but )?(?:[a-z']{1,12} ){0,5}(?:leave(?: it)? behind|overcome|be healed|heal(?:ed)?(?: from)?|be cured|cure|change|be (?:set )?free|freedom|escape|repent|walk away|deliverance|be delivered|way out|recover(?:y|ed)?)`,
  `(?:help|helps|helped|helping) (?:you|him|her|them|people|men|women|your [a-z]{3,9}) (?:to )?(?:stop being|not (?:to )?be|no longer be|leave behind being|quit being|unlearn being) (?:${gay}|trans(?:gender)?)`,
  `(?:mak(?:e|es|ing)|turn(?:s|ing)?|set(?:s|ting)?|pray(?:s|ing)?|help(?:s|ing)?|get(?:s|ting)?|love|scare) ${your} (?:(?:to )?(?:be|become|go|turn|grow up|live) )?(?:straight|heterosexual)(?=[.,;!?:]|$| (?:again|through|by|with ${'(?:god|prayer|christ|jesus)'}))`,
  `(?:make|turn|making|turning) (?:your )?(?:gay|lesbian|homosexual)(?: [a-z]{3,9})? (?:straight|heterosexual)`,
  `(?:same[- ]sex attracted|ssa|homosexual) (?:[a-z]{3,12} )?(?:men|women|people|youth|teens|christians|believers|individuals|folks?|brothers|sisters) (?:who (?:are )?)?(?:seek(?:ing)?|want(?:ing)?|long(?:ing)? for|desir(?:e|ing)|hop(?:e|ing) for|looking for|in search of|pursuing|open to) (?:to )?(?:a )?(?:(?:real |lasting |true |deep |inner )?(?:change|healing|freedom|deliverance|wholeness|way out|transformation|restoration|holiness|purity)|(?:be |become )?(?:free|healed|straight|changed|whole))`,
  `${gays} (?:who (?:are )?)?(?:seek(?:ing)?|want(?:ing)?|desir(?:e|ing)|looking for|open to) (?:to )?(?:change(?=[.,;!]|$| ${bySpirit})|(?:be |become )(?:straight|heterosexual|free of it))`,
  `ssa (?:recovery|healing|freedom|deliverance|ministry|strugglers?|struggles?|journey group|support group|men's group|overcomers?)`,
  `(?:recovery|healing|freedom|deliverance) (?:group|ministry|programme|program|weekend|retreat|course) (?:for|from) (?:ssa|same[- ]sex attract(?:ion|ed)[a-z ]{0,10}|homosexuals?|homosexuality)`,
  `(?:homosexual|gay|lesbian|same[- ]sex(?: attraction)?|ssa|sexual identity) (?:strugglers?|overcomers?)`,
  `(?:strugglers?|overcomers) (?:with|of) (?:homosexuality|same[- ]sex [a-z]{4,12}|ssa|lesbianism)`,
  `exodus[- ](?:style|type|inspired|trained|international|affiliated|affiliate) (?:ministr(?:y|ies)|programme|program|group|course|support|counsell?ing)`,
];

/** To defend it is to offer it; these words stand in no survivor's mouth. */
const defended = [
  `(?:repeal(?:ing)?|oppos(?:e|es|ing)|overturn(?:ing)?|fight(?:ing)?|stop(?:ping)?|resist(?:ing)?|defy(?:ing)?) (?:the |any |all )?(?:proposed |new )?(?:conversion (?:therapy|practices?) bans?|bans? on (?:conversion|reparative) (?:therapy|practices?))`,
  `(?:conversion|reparative) (?:therapy|practices?) (?:is|are|was|were) (?:not|never) (?:really |actually |at all )?(?:harmful|dangerous|abuse|abusive|torture|wrong|evil|a sin)`,
  `(?:conversion|reparative) (?:therapy|practices?) (?:should|must|ought|need) (?:not|never) (?:to )?be (?:banned|illegal|outlawed|a crime)`,
  `(?:can|could|may|will|still|you'll|to) (?:still |also |truly |really |yet )?(?:find|know|experience|receive|gain|walk in|live in) (?:true |real |lasting |complete |full )?(?:freedom|healing|deliverance|release|victory) (?:from|over) (?:unwanted |their |your |his |her )?(?:same[- ]sex (?:attractions?|desires?|feelings)|homosexuality|lesbianism|ssa(?![a-z])|gay feelings)`,
];

const practice =
  '(?:conversion|reparative|reorientation|ex-?gay) (?:therap(?:y|ies)|practices?|ministr(?:y|ies)|counsell?ing)';
const forbids = '(?:bans?|bills?|laws?|legislation|acts?)';
const cannotLeave =
  "(?:(?:you|people|we|they|one|gays?|homosexuals?) (?:cannot|can't|can not|can never|could never)|(?:nobody|no one|no-one) can) (?:ever |really )?(?:change|leave|overcome|escape|be free of|be healed of|heal from) (?:(?:your|their|our|one's|his|her|the) )?(?:sexual orientation|orientation|homosexuality|(?:gay|homosexual|lesbian) (?:lifestyle|life|identity|feelings)|same[- ]sex attractions?)";
const married = '(?:,|;)? (?:and|but|he|she) ..4 (?:now|happily|today) ..3';

/** A refusal of what forbids it, a denial that it hurts, thanks to it: what stands around these excuses nothing. */
const stoodUpFor = [
  `${practice} (?:harms?|hurts?|kills?|damages?|traumati[sz]es) (?:nobody|no one|no-one|none)`,
  `${practice} (?:does not|doesn't|did not|didn't|has never|have never|never|has not|hasn't) (?:ever )?(?:harm|hurt|kill|damage|traumati[sz]e)(?:s|d|ed)?`,
  `(?:nobody|no one|no-one) (?:is|was|has been|has ever been|was ever|is ever) (?:harmed|hurt|killed|damaged) by ${practice}`,
  `(?:lies?|myth|untruth|falsehood|nonsense) that ${cannotLeave}`,
  `(?:don't|do not|never) (?:let|believe|accept|listen to|fall for)(?: [a-z']{1,12}){0,7} ${cannotLeave}`,
  `harmful ${practice} ${forbids}`,
  `${practice} ${forbids} (?:stop|prevent|forbid|threaten|silence|criminali[sz]e|keep|gag)(?:s|ed|ing)? (?:us|prayer|praying|christians|our|free speech|faith)`,
  `(?:not|never|aren't|isn't|un-?)(?: at all)? ?ashamed (?:of|to offer|to have had) (?:our |the |my )?${practice}`,
  `(?:proud of|proud to offer|thank god for|grateful for|thankful for) (?:our |the |my )?${practice}`,
  `${practice}(?:;|,| -)? (?:it|which|that) (?:(?:has )?(?:saved|healed|blessed|rescued|restored) (?:us|me|our|my|his|her|their)|gave (?:us|me) (?:our|my) (?:marriages?|lives|life|famil(?:y|ies)|freedom|children|wife|wives|husbands?))`,
  `(?:just|only|purely|entirely|offers?|offering) voluntary ${practice}`,
  `free (?:from|of) (?:the |all )?${practice} ${forbids}`,
  `(?:protest(?:s|ing)?|rally|march|petition|campaign(?:ing)?|lobby|vote|speak out|stand|stand up|fight|pray) against (?:the |this |a |any )?(?:new |proposed )?conversion (?:therapy|practices?) ${forbids}`,
  `(?:oppose|stop|resist|fight|defeat|scrap|repeal) (?:the |this |any )?(?:new |proposed )?conversion (?:therapy|practices?) (?:bills?|laws?|legislation|acts?)`,
  `without (?:the |my )?${practice},? (?:i|we|he|she|they) (?:would|might|could|should) (?:be dead|be lost|not be (?:here|alive|married)|still be (?:gay|lost|lesbian)|have (?:died|lost my (?:wife|marriage|faith))|never have (?:married|met my (?:wife|husband)))`,
  `${practice}${married} (?:straight|heterosexual|ex-gay|no longer gay|(?:a )?husband and (?:a )?father|(?:a )?wife and (?:a )?mother)`,
  `(?:survivors?|casualt(?:y|ies)|victims?|refugees?|prisoners?) of (?:the |a )?(?:gay|homosexual|lesbian|lgbtq?\\+?|transgender) (?:lifestyle|agenda|ideology)`,
];

const hated =
  '(?:homosexuals?|gays|lesbians|queers|bisexuals|(?:homosexual|gay|lesbian|queer|bisexual|lgbtq?i?a?\\+?) (?:people|persons|men|women|couples|folks?|individuals|members|applicants|guests|families))';
const excluded = [
  `(?:white|caucasian|aryan|anglo-saxon) (?:people|folks?|men|women|ladies|gentlemen|families|residents|christians|adults|americans|europeans?|british|britons|members|guests|kids|children),?[- ]only(?! (?:work|talk|meet|learn|earn))`,
  `(?:caucasians|non-?immigrants|whites),?[- ]only`,
  `only (?:open to |for )?(?:white|caucasian) (?:people|folks?|men|women|families|adults|members|guests)(?=[.,;!]|$| (?:may|can|are|will|allowed|admitted|welcome|please|need))`,
  `(?:no|not open to) (?:non-?whites|coloureds|coloreds|people of colou?r|(?:black|brown|asian|arab|jewish|muslim|roma) people)(?=[.,;!]|$| (?:allowed|please|here|admitted|welcome|permitted))`,
  `non-?whites (?:are |will be )?(?:not|never) (?:admitted|allowed|welcome|permitted|accepted)`,
  `(?:straights?|heterosexuals?|heteros|(?:straight|heterosexual|cis-?het) (?:people|folks?|men|women|couples|guys|families|adults|males?|females?|members|guests)),?[- ]only(?! (?:started|found|learn))`,
  `(?:only|strictly|exclusively)(?: open)?(?: for| to)? (?:straight|heterosexual) (?:people|folks?|men|women|couples|families|adults|members|guests)`,
  `${hated} (?:are |will be |is )(?:strictly |kindly |respectfully )?(?:not|never) (?:be )?(?:admitted|allowed|permitted|accepted|eligible|invited|wanted)`,
  `${hated} (?:may|can|must|will|should) ?not (?:attend|join|come|enter|apply|be (?:admitted|accepted|members|allowed))`,
  `${hated} (?:are |will be )?(?:excluded|turned away|barred|asked (?:not to (?:attend|come|join)|to stay away|to leave))(?=[.,;!]|$| from)`,
  `(?:we|this group|our group) (?:do not|don't|does not|doesn't|will not|won't|cannot) (?:admit|accept|allow|permit|welcome|serve) ${hated}`,
];

const natal = '(?:biological|natal|genetic|biologically male|bio)';
const unsexed = [
  `(?:no|not open to|free of|without) (?:${natal} (?:males?|men|boys)|male[- ]bodied (?:people|persons|individuals)|male bod(?:y|ies)|amabs?(?: people)?|people with (?:a )?penis(?:es)?|penises|y chromosomes?|xy)(?=[.,;!)]|$| (?:allowed|admitted|permitted|welcome|please|here|at all|in|under))`,
  `(?:${natal} (?:males?|men)|male[- ]bodied people|amab people|amabs) (?:are |will be |is )?(?:not|never) (?:be )?(?:admitted|allowed|welcome|permitted|accepted|invited|eligible)`,
  `(?:${natal} (?:males?|men)|amab people) (?:may|can|must|will) ?not (?:attend|join|come|enter)`,
  `trans(?:gender)? ?(?:women|girls) are (?:really |actually |still |just |biologically |biological |all )?(?:men|males?|boys)(?=[.,;!]|$| and)`,
  `trans(?:gender)? ?(?:men|boys) are (?:really |actually |still |just |biologically |biological )?(?:women|females?|girls)(?=[.,;!]|$| and)`,
  `lgb ?(?:without|minus|not|no|sans|-) ?(?:the )?(?:t|tq|tq\\+|tqia\\+?|trans)(?=[ .,;!]|$)`,
  `drop(?:ping)? the t(?=[.,;!]|$| (?:meet|group|social|now))`,
  `(?:cis|cisgender)(?: people| folks?| persons)?,?[- ]only`,
];

const QUOTED =
  '(?:who (?:say|says|claim|claims|think|believe)|claims? that|told (?:that|us|me|them|him|her)|the myth that conversion|so-called|no such thing|debunk[a-z]{0,3}|documentar(?:y|ies)|exhibition)';

/** Harm that is said without a turn of phrase: the third table of its attribute. */
export const HARM_PLAIN: RuleFamily = {
  attribute: 'safety.harm',
  language: 'en',
  hazard: true,
  triggers:
    'gay|homosex|lesbian|ssa|same[- ]sex|sogice|soce|s\\.o\\.c|exodus|conversion|reparative|straight|hetero|white|caucas|colou?r|biological|natal|genetic|(?<!fe)male|amab|chromosom|penis|trans(?:gender)? ?(?:women|girls|men|boys|people)|lgb|(?<![a-z])cis(?![a-z])|cisgender|the t(?![a-z])|black people|brown people|asian people|arab people|jewish people|muslim people|roma people|being trans',
  rules: [
    ...cues(changed, { value: 'conversion-practice', kind: 'fact', unless: told }),
    ...cues(defended, {
      value: 'conversion-practice',
      kind: 'fact',
      unless:
        '(?:who (?:say|says|claim|claims|think|believe)|claims? that|told (?:that|us|me|them|him|her)|myths?|lies? that|attempts? to|try to|trying to|debunk[a-z]{0,3})',
    }),
    ...cues(stoodUpFor, {
      value: 'conversion-practice',
      kind: 'fact',
      defends: true,
      unless: QUOTED,
    }),
    ...cues([`(?:son|brother|husband|he|him|boy|man) ..6 ${practice}${married} married to a woman`], {
      value: 'conversion-practice',
      kind: 'fact',
      defends: true,
      unless: `${QUOTED}|(?:daughter|sister|wife|she|her)`,
    }),
    ...cues([`(?:daughter|sister|wife|she|her|girl|woman) ..6 ${practice}${married} married to a man`], {
      value: 'conversion-practice',
      kind: 'fact',
      defends: true,
      unless: `${QUOTED}|(?:son|brother|husband|he|him)`,
    }),
    ...cues(excluded, {
      value: 'hate',
      kind: 'fact',
      unless: `(?:${told.slice(3, -1)}|(?:singles|speed|dating|match-?making)|not only|welcome(?:d)? (?:too|as well|here))`,
    }),
    ...cues(unsexed, {
      value: 'trans-exclusion',
      kind: 'fact',
      unless: `(?:${told.slice(3, -1)}|not [a-z ]{0,12}(?:biological|natal)|is (?:not|never) (?:true|welcome|ok)|cis and trans|both cis|cis or trans)`,
    }),
  ],
};
