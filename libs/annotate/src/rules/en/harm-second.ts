import { cues, type RuleFamily } from '../rule.js';

const attraction =
  '(?:same[- ](?:sex|gender) (?:sexual )?(?:attractions?|attracted|desires?|feelings?|orientation|lusts?|temptations?|behaviou?rs?|lifestyle|tendencies|struggles?|urges|relationships?|sin)|ssa|homosexuality|homosexual (?:attractions?|desires?|feelings?|orientation|lifestyle|tendencies|behaviou?r|sin|lust|life|past|identity|temptations?)|lesbianism|transgenderism|transsexualism|(?:the |a )?(?:gay|lesbian|lgbt(?:q\\w{0,3}\\+?)?|queer|transgender|trans) (?:lifestyle|attractions?|past|desires?|feelings)|(?:gender|sexual|sexual identity|gender identity|identity|sexual orientation) (?:confusion|brokenness|disorientation))';
const identity =
  '(?:gender dysphoria|being (?:gay|trans|transgender|lesbian|bisexual|homosexual)|(?:a |the )?(?:gay|lesbian|lgbtq?\\+?|trans|transgender|homosexual) identity|gender identity disorder)';
const possessive =
  '(?:(?:your|their|his|her|my|our|the|a|an|unwanted|past|from|of|all|and|with|compulsive|any|sin|bondage|grip|life|lives|behind|destructive|feelings) ){0,4}';
const leaving =
  '(?:overcom(?:e|es|ing)|overcame|leav(?:e|ing)|left|freed? (?:from|of)|freedom (?:from|over)|deliver(?:ed|ance|s)? (?:from|out of)|heal(?:ed|ing|s)? (?:from|of|for)|recover(?:y|ed|ing|s)? (?:from|out of)|turn(?:ed|ing|s)? (?:away )?from|walk(?:ed|ing|s)? (?:away|out) (?:from|of)|(?:come|came|coming) out of|out of|escap(?:e|ed|ing)|cur(?:e|ed|ing)(?: of)?|conquer(?:ed|ing)?|defeat(?:ed|ing)?|resist(?:ing)?|renounc(?:e|ed|ing)|repent(?:ed|ance|ing)?(?: of| from)?|break(?:ing)? (?:free )?(?:from|of|out of)|broke free (?:from|of)|victory over|set free from|liberat(?:ed|ion) from|exit(?:ed|ing)?|diminish(?:ing)?|reduc(?:e|ing)|mov(?:e|ed|ing) (?:on|away|beyond)(?: from)?|lay(?:ing)? down|surrender(?:ed|ing)?|release from|rid of|battl(?:e|ing)(?: against| with)?|fight(?:ing)?(?: against)?|(?:ways? |path(?:way)?s? |road |journey |exit )(?:out (?:of|from)|from)|transform(?:ed)? from|change(?:d)? from|away from|grow(?:ing)? out of|treat(?:ing|ment (?:of|for))?)';
// A group for those who went through it, a panel, a law, a history.
const aboutConversion =
  "(?:surviv(?:or|ors|ed|ing)(?: of| from| who)? (?:[a-z'-]+ ){0,3}(?:conversion|reparative|ex-gay|exgay|change|sogi|soce|orientation|practices?|programmes?|programs?|ministr(?:y|ies))|(?:conversion|ex-gay|reparative|soce)(?: [a-z]+){0,2} survivors?|survivors (?:speak|share|talk|tell|describe|remember|recall|reflect)|so-called|ban(?:ned|ning|s)?|outlaw(?:ed|ing)?|(?:homosexuality|sodomy) laws?|shakespeare|comed(?:y|ies)|legislat[a-z]{1,4}|campaign(?:s|ing|ers?)?|histor(?:y|ian|ians|ical) (?:of|talk|lecture|and|at|tour|group|on|to)|history|policy|documentar(?:y|ies)|memoir|debunk[a-z]{0,3}|myths?|harms? (?:of|done|caused)|harm(?:ed|ful)|damage(?:d)?|dangers? of|put through|forced (?:into|through|to)|subjected to|pressured? (?:to|into)|(?:went|been|gone|going) through (?:[a-z'-]+ ){0,3}(?:conversion|ex-gay|change|reparative|practices?)|pseudo-?science|discredited|against (?:conversion|ex-gay|reparative)|end(?:ing)? conversion|opposing|oppose[sd]?|protest|(?:promised|told|taught|claimed|preached) (?:us|them|me|that|you|people|freedom|to)|told they|leav(?:ing|ers?) (?:an? )?(?:ex-gay|conversion|ministr)|left (?:an? |the )?ex-gay|ex-ex-gay|recover(?:y|ing) from (?:[a-z'-]+ ){0,2}(?:conversion|ex-gay|religious|purity|church|reparative)|heal(?:ing)? (?:from|after) (?:[a-z'-]+ ){0,2}(?:conversion|ex-gay|religious|purity|church|spiritual|reparative)|(?:never|not|don't|do not|doesn't|no one|nobody|nothing|cannot|can't|isn't|aren't|no need to|need no|reject|wrong to|refuse to) (?:(?:try|trying|believe|think|need|needs|going|here|want|seek|offer|something|anything|an illness|be|to|that|in|you|it|gay|queer|trans|people|any|a|sin|is|are|must|should|should be|has|have|ask|help|anyone) ){0,6}(?:overcom[a-z]{1,3}|chang[a-z]{1,3}|cur[a-z]{1,3}|fix[a-z]{0,3}|heal[a-z]{0,3}|convert[a-z]{0,3}|leav[a-z]{1,3}|treat[a-z]{0,4}|recover[a-z]{0,3}|pray))";

const conversion = [
  'unwanted (?:same[- ](?:sex|gender)|homosexual|gay|lesbian|trans|transgender|lgbtq?|gender|erotic) ?(?:and [a-z-]+ )?(?:sexual )?[a-z]{3,16}',
  'unwanted (?:attractions?|sexual attractions?|sexual orientation|sexuality|ssa|homosexuality|gender feelings|sexual identity)',
  "(?:same[- ]sex|homosexual) (?:attractions?|feelings|desires?) (?:that |which )?(?:(?:they|you|he|she|we|i|is|are|were) )?(?:(?:do not|don't|did not|didn't|never|not|no longer) (?:want|wanted|choose|chose|welcome)|unwanted)",
  `(?:struggl(?:e|es|ed|ing)|wrestl(?:e|es|ing)|battl(?:e|es|ing)|afflicted|bound|burdened|bothered|troubled|tempted) (?:with|by|against|over) ..2 (?:${attraction}|same[- ](?:sex|gender) [a-z]{3,14})`,
  `${leaving} ${possessive}${attraction}`,
  `(?:overc(?:ome|omes|ame|oming)|leav(?:e|ing) behind|left behind|free(?:d|dom)? from|deliver(?:ed|ance) from|heal(?:ed|ing)? (?:from|of)|cur(?:e|ed|ing)(?: of)?|set free from|renounc(?:e|ed|ing)|walk(?:ed|ing)? away from|repent(?:ed)? of|victory over|recover(?:y|ed|ing)? from|no more) ${possessive}${identity}`,
  `(?:homosexuality|same[- ]sex attractions?|gender (?:confusion|dysphoria)|lesbianism|transgenderism|gay (?:lifestyle|feelings)) (?:can|could|will|may|need not|is|are|does not have to)(?: (?:be|been|completely|truly|really|fully)){0,2} (?:overcome|cured|healed|changed|left|reversed|behind|curable|treatable|changeable|defeated|conquered|a disease|an illness|a disorder|demonic)`,
  'change-allowing',
  'ex-?(?:gay|gays|lesbians?|homosexuals?|trans|transgender|lgbtq?\\+?)',
  '(?:former|ex) (?:homosexuals?|lesbians|gays|transgenders|gay (?:men|man|people)|transgender (?:people|women|men|person)|lgbtq?\\+?(?: people| individuals)?)',
  '(?:gender|sexual|sexual identity|gender identity|sexual orientation)[- ](?:confusion|confused)(?! (?:of|over (?:pronouns|toilets)))',
  'sexually (?:confused|broken)',
  '(?:caught|trapped|lost|bound|enslaved) (?:up )?(?:in|by) (?:homosexuality|lesbianism|same[- ]sex [a-z]{3,14}|(?:the |a )?(?:gay|homosexual|lgbtq?|transgender) lifestyle|transgenderism)',
  '(?:back to|return(?:ing)? to) (?:(?:their|your|his|her|the) ){0,2}(?:god-given|biological|birth) (?:sex|gender|body|bodies|identity)',
  '(?:homosexuality|transgenderism|same[- ]sex attraction) is (?:a lie|a delusion|a sickness|a mental illness|a deception)',
  '(?:sexual|relational|gender)(?: and (?:sexual|relational|gender|emotional))? brokenness',
  "(?:restor(?:e|es|ed|ing|ation)|return(?:ing)?|reclaim(?:ing)?|recover(?:ing)?|realign(?:ing)?|align(?:ing)?|conform(?:ing)?|submit(?:ting)?|heal(?:ing)?) ..4 (?:god's|god-given|god-ordained|biblical|the creator's|divine|natural|true) ..2 (?:design|plan|order|intent|sexuality|gender|manhood|womanhood|sexual identity|masculinity|femininity)(?: for| of)? ?(?:(?:your|their|his|her|our|human) )?(?:sexuality|gender|sexual identity|manhood|womanhood|identity)",
  '(?:restor(?:e|es|ed|ing|ation)|heal(?:ing|ed)?|wholeness|redeem(?:ed|ing)?|redemption|transform(?:ed|ation)?) (?:of |in |for |from |to )?(?:(?:your|their|his|her|our|broken|wounded) ){0,2}(?:sexual identity|sexual orientation|gender identity|sexuality)(?= (?:in|through|by|with|under|and) (?:christ|jesus|god|prayer|faith|the (?:lord|gospel|holy spirit|cross))|[.,;!:]|$)',
  '(?:sexual|gender|relational)(?: and (?:sexual|relational|gender))? (?:wholeness|healing|redemption|restoration) (?:in|through|ministr(?:y|ies)|by|with) ?(?:christ|jesus|god|prayer|faith|the (?:lord|gospel))?',
  '(?:accept|accepts|accepting|embrac(?:e|es|ing)|reconcil(?:e|ed|ing)|at home in|comfortable (?:in|with)|at peace with|peace with|love|desist(?:ing)?|return to|identify with|align(?:ed)? with|live (?:in|as|according to|in line with)) (?:(?:with|to|the|their|your|his|her|in) ){0,3}(?:god-given|biological|birth|natal|born|true|created|bodily) (?:sex|gender|bod(?:y|ies)|manhood|womanhood|masculinity|femininity|identity)',
  '(?:rapid[- ]onset gender dysphoria|rogd)',
  'gender[- ]exploratory (?:therap(?:y|ists?)|support|groups?|counsell?ing|approach)',
  '(?:gender|trans)[- ](?:distressed|questioning|identified) ..6 (?:desist(?:ance|ing)?|watchful|come to terms with their (?:sex|body)|reconcile)',
  'help(?:ing)? ..4 (?:child(?:ren)?|son|daughter|teens?|kids?|youth) (?:to )?desist(?:ance)?',
  '(?:offer|offers|offering|provide|provides|providing|practise|practice|through|undergo|try|free|christian|faith-based|biblical|affordable|confidential|online|our|effective|professional) ..2 (?:conversion|reparative|reintegrative|reorientation|sexual reorientation|gay conversion|sexual orientation change|ex-gay) (?:therapy|therapies|counsell?ing|programmes?|programs?|efforts|coaching|ministry)',
  '(?:reparative|reintegrative|reorientation) (?:therapy|counsell?ing|coaching)(?: (?:for|with|by|sessions?|group|available|weekend))',
  '(?:sexual attraction fluidity exploration|sexual orientation change efforts)',
  "(?:chang(?:e|es|ed|ing)|alter(?:ing)?|shift(?:ing)?|modify(?:ing)?|reorient(?:ing)?|redirect(?:ing)?|rethink(?:ing)?|transform(?:ing)?) (?:of )?(?:(?:your|their|his|her|one's|unwanted|a|in|the|person's|my) ){0,3}(?:sexual orientation|sexual attractions?|same[- ]sex attractions?|orientation|sexual preference|homosexual(?:ity)?|gay feelings)",
  '(?:gay|homosexual|lesbian)(?: men| people)? (?:to|into|become|becoming|go|going|turned) (?:a )?(?:straight|heterosexual)',
  '(?:become|becoming|be|made|make you|turn|turned|turning|go|living as) (?:(?:a|fully|truly|you|them|him|her) ){0,2}(?:straight|heterosexual)(?= again|[.,;!]|$| (?:through|by|with|in) )',
  '(?:heterosexual (?:potential|functioning|wholeness|feelings|desires)|(?:restore|develop|discover|awaken|grow(?:ing)? in|reclaim) (?:(?:your|their|his|her|natural|true) ){0,3}heterosexuality)',
  'pray(?:ing|ed)? (?:away )?(?:the )?gay(?: away)?',
  '(?:spirits?|demons?|curses?|sin|sins|bondage|stronghold|strongholds|chains?|grip|snare|trap) of (?:homosexuality|lesbianism|perversion|transgenderism|sodomy|same[- ]sex [a-z]{3,12}|gender confusion)',
  '(?:homosexuality|homosexual|gay|lesbian|same[- ]sex|lgbtq?\\+?|transgender|sexuality|sexual orientation|orientation|attractions?)(?: [^\\s.;]{1,20}){0,12} (?:change is possible|can change|you can change|is changeable|there is (?:hope|a way out|freedom)|change (?:is|can be) (?:real|reached))',
  '(?:change is possible|can change|you can change|there is (?:hope|a way out|freedom))(?: [^\\s.;]{1,20}){0,10} (?:homosexuality|homosexuals?|gay|lesbian|same[- ]sex|lgbtq?\\+?|transgender|sexual orientation)',
  'testimon(?:y|ies) of (?:change|leaving|transformation|coming out of|freedom)(?: [^\\s.;]{1,20}){0,6} (?:homosexual(?:ity)?|gay|lesbian|same[- ]sex|lgbtq?\\+?|transgender|sexuality)',
  '(?:homosexual(?:ity)?|gay|lesbian|same[- ]sex|lgbtq?\\+?|transgender|sexuality)(?: [^\\s.;]{1,20}){0,6} testimon(?:y|ies) of (?:change|transformation|freedom|deliverance)',
];

const faith =
  '(?:god|christ|jesus|faith|bibl(?:e|ical)|church|prayer?|gospel|scripture|ministry|pastors?|lord|holy spirit|christian|biological|creator)';
const conversionInFaith = [
  'confus(?:ed|ion) (?:about|over|in|around) (?:their|your|his|her) (?:gender|sexuality|sexual identity|sexual orientation|biological sex|identity)',
  '(?:once|formerly|no longer) (?:gay|lesbian|homosexual|transgender|trans|lgbtq?\\+?)',
  '(?:left|leave|leaving|out of|freedom from|free from|set free from) (?:the )?(?:lifestyle|homosexual lifestyle|lgbtq?\\+? (?:life|lifestyle|community))',
  "(?:god's|biblical|the bible's) (?:design|plan|order) for (?:[a-z]+ ){0,3}(?:(?:struggling|struggle|confused|wounded|broken|tempted|healing|freedom|change)(?: [a-z]+){0,4})",
  'god made (?:you|them|him|her|us) (?:male|female|a man|a woman)',
];

const biological =
  '(?:biological|natal|genetic|born|biologically female|xx)[- ](?:women|woman|females?|ladies|girls|men|males?|sisters?|lesbians?)';
const transExclusion = [
  `(?:for|only|open to|welcomes?|admits?|restricted to|limited to|strictly|just|all|reserved for) ..2 ${biological}`,
  `${biological}(?: and girls)?,?(?: [a-z']+){0,2} only`,
  '(?:cis|cisgender|real|actual|genuine|natural)[- ](?:women|men|ladies|females?|males?|girls|lesbians),?[- ]only',
  '(?:only|strictly|exclusively)(?: for| open to)? (?:cis|cisgender|real) (?:women|men|ladies|females?|girls)',
  `${biological}-only`,
  '(?:women|womyn|females?|girls|men|males)[- ]born[- ](?:women|womyn|females?|men|males?|as women)',
  '(?:women|womyn|people|those|persons) (?:who (?:are|were) |that were )?born (?:as )?(?:female|women|womyn|girls|in female bodies),? only',
  '(?:natal|adult human)[- ]females?(?:,?[- ]only)?',
  'born females?,?[- ]only',
  '(?:afab|female at birth|amab|male at birth)(?: (?:people|women|folks|persons|individuals|participants|bodies))? only',
  '(?:afab|amab|female)-only by (?:birth|sex)',
  '(?:afab|amab)-only',
  '(?:only|exclusively|strictly)(?: for| open to)? (?:(?:people|those|women|persons|folks|anyone|participants) )?(?:who (?:are|were) )?(?:afab|amab|(?:assigned|recorded|registered|born) (?:as )?(?:female|male)(?: at birth)?)',
  'must (?:be|have been) (?:afab|amab|(?:assigned|recorded|registered|born) (?:as )?(?:a )?(?:female|male|woman|man)(?: at birth)?|biologically (?:female|male))',
  '(?:by|based on|on the basis of|defined by|according to) (?:biological|natal|birth) sex(?:,?(?: and)? not (?:by )?(?:gender|identity)(?: identity)?)?',
  'sex,? not gender',
  'no trans(?=[.,;!]|$)',
  '(?:trans|transgender) ideology',
  '(?:female|women|male|men),? (?:as )?(?:by|defined by|in terms of) (?:biology|biological sex|birth|chromosomes?)',
  'no (?:trans|transgender|transsexual|trans-identified|transgendered) ?-?(?:women|men|people|persons|individuals|males?|females?|identified (?:males?|men))',
  '(?:trans|transgender) ?(?:women|men|people|persons|individuals)(?:,? (?:and|or) [a-z]+(?: people)?)? (?:are |is |will |may |can |should )?(?:not|never|no longer) (?:be )?(?:admitted|allowed|welcome|permitted|eligible|included|accepted|able to (?:attend|join|come)|attend|join|come|enter|women|men|real)',
  '(?:trans|transgender) ?(?:women|men|people|persons|individuals) (?:cannot|can not|must not) (?:be (?:admitted|accepted|included)|attend|join|come(?: here)?|enter|be women)',
  '(?:trans|transgender) ?(?:women|men|people|persons|individuals) (?:are |will be )?(?:excluded|turned away|barred|unwelcome|asked (?:not to (?:come|attend|join)|to stay away))(?: [a-z]+)?',
  "(?:trans|transgender) ?(?:women|men|people) (?:aren't|are not|can't|cannot|may not) (?:women|men|real|welcome|allowed|admitted|eligible|attend|join|come)",
  "(?:not|isn't|never) (?:open to|for|suitable for|a space for|meant for) (?:trans|transgender) ?-?(?:women|men|people|identified (?:males?|men))",
  '(?:trans[- ]identif(?:ied|ying)|gender[- ]identifying) (?:males?|men|females?)',
  '(?:no |not (?:for |open to )?)?(?:men|males?|man) (?:who )?(?:identif(?:y|ies|ying)|claim(?:s|ing)?|pretend(?:s|ing)?|say they are|dressed?) (?:(?:to be|as) )?(?:women|a woman|female)',
  'no (?:men|males?),? (?:however|no matter how|whatever|regardless of how) (?:they|he) (?:identif(?:y|ies)|feel|call|dress)',
  'no (?:men|males?)(?:,? (?:including|and|or) (?:trans|transgender)) ?(?:women|people|identified)?',
  '(?:no|without|free (?:of|from)|anti|against|resist(?:ing)?|reject(?:s|ing)?|fight(?:ing)?|stop(?:ping)?)[- ](?:the |all )?(?:gender|trans|transgender) (?:ideology|agenda|cult|lobby|nonsense)',
  'gender[- ]critical (?:women|men|feminists?|meet-?ups?|group|social|drinks?|lesbians?|space|event|people|parents|friends|only|picnic|walk|reading|book)',
  "(?:keep(?:ing)?|get(?:ting)?) (?:men|males|trans(?:gender)?(?: people| women)?) out of (?:women|girls|female|our)(?:'s|s')? ?(?:spaces?|sports?|toilets?)?",
];
const notExclusion =
  "(?:(?:not|isn't|never|aren't|rather than|instead of|no such thing as|don't|do not|reject|unlike)(?: [a-z'-]+){0,3} [\"']?(?:biological|women-born|womyn-born|afab|born|natal|real|gender critical|gender-critical)|histor(?:y|ian|ians) of|history talk|so-called|(?:both|as well as|or) (?:biological|cis)|cis and trans|trans and cis|cis(?:gender)?(?: [a-z]{3,8})?,?(?: and| or|,)? ?trans|trans(?:gender)? [a-z]{3,8},?(?: and| or)? cis|not excluded|(?:why|where|when|how|often|many) [a-z ]{0,20}trans|trans(?:gender)? [a-z]{1,8} (?:too|also|as well)|not only|not just|including trans|and trans (?:women|men|people) (?:are )?(?:too|alike|also|welcome)|no trans(?:gender)? (?:people|women|men|person) (?:is|are|was|were|will|should|has|have) (?:ever )?(?:be )?(?:turned|excluded|asked|alone|left|refused|made|harmed))";

const hate = [
  'white (?:power(?! (?:tools?|drill|washing|cable|supply|bank))|pride|nationalis(?:m|ts?)|supremac(?:y|ists?)|genocide|identitarian|separatis(?:m|ts?)|ethnostate|homeland|lives first)',
  '(?:pro|proud)[- ]white',
  '(?:whites|aryans?|europeans|gentiles)[- ]only',
  '(?:for|only) (?:white|aryan|ethnic) (?:people|men|women|europeans|families|britons|americans|british)(?: only)?(?=[.,;!]|$| (?:only|who|proud|to (?:defend|protect|preserve|save)))',
  '(?:preserv(?:e|ing)|defend(?:ing)?|protect(?:ing)?|secur(?:e|ing)|sav(?:e|ing)) (?:the |our )?(?:white|aryan|european) (?:race|people|bloodlines?|children|heritage|identity|blood)',
  '(?:great replacement|remigration|race[- ]realis(?:m|ts?)|race[- ]mixing|ethno-?state|national socialis(?:m|ts?)|neo-?nazis?|white (?:sharia)|jewish question|zionist occupied)',
  '(?:ban|deport(?:ing)?|expel(?:ling)?|kick out|get rid of|we hate|no to) (?:all |the |any |more |out )?(?:blacks|jews|muslims|gays|homosexuals|immigrants|migrants|foreigners|gypsies|asylum seekers|refugees|africans|arabs|mexicans|indians|roma|trannies|lesbians|queers)(?! (?:were|was|are turned|is turned|turned|left|behind|alone|from being|being|detention|deportations?|hostility|hatred))(?: (?:allowed|welcome|here|out|now|please|in|from))?',
  'no (?:more )?(?:blacks|jews|muslims|gays|homosexuals|immigrants|migrants|foreigners|gypsies|asylum seekers|refugees|africans|arabs|mexicans|trannies|lesbians|queers)(?=[.,;!]|$| (?:allowed|welcome|here|please|admitted|or (?:jews|muslims|gays|blacks|immigrants)))',
  '(?:blacks|jews|muslims|gays|homosexuals|immigrants|migrants|foreigners|refugees|trans people|lesbians) (?:not (?:welcome|allowed|admitted)|out(?=[.!,]|$)|keep out|go home|are (?:vermin|animals|a plague|degenerates?|invaders|parasites|taking over|the enemy|groomers|an abomination|subhuman))',
  '(?:stop|resist|fight|against|end)(?:ing)? (?:the )?(?:islami[sz]ation|muslim invasion|migrant invasion|invasion of (?:migrants|immigrants)|jewish (?:control|power|influence)|homosexual agenda|gay agenda|lgbtq?\\+? agenda|queer agenda)',
  '(?:god hates|death to|kill all|gas the|lynch|exterminate|burn the) (?:all )?(?:the )?(?:fags?|gays|jews|muslims|queers|blacks|homosexuals|trannies|women|whores|infidels|kafirs|immigrants|sodomites|lesbians)',
  '(?:faggots?|trannies|tranny|kikes?|niggers?|wetbacks?|towelheads?|ragheads?|sodomites?|pakis|untermensch)',
  '(?:mgtow|men going their own way|incels?|red[- ]?pill(?:ed)?|feminis(?:m|ts) (?:is|are) (?:cancer|the enemy|a disease|evil)|put women (?:back )?in their place|women belong in the kitchen)(?: (?:meet-?up|group|men|brotherhood|night|social|talk|evening|community|club))?',
];
const aboutHate =
  "(?:histor(?:y|ian|ians|ical)|talk (?:on|about|by)|lecture|panel|museum|exhibition|documentary|film|counter(?:ing|s)?|combat(?:ing|t)?|confront(?:ing)?|dismantl(?:e|ing)|undo(?:ing)?|unlearn(?:ing)?|anti-?racis(?:m|t)|racial justice|challeng(?:e|ing)|oppos(?:e|ing) (?:hate|racism|fascism|extremism|white (?:supremacy|nationalism|power))|prevent(?:ing|ion)?|exit(?:ing)?|leav(?:e|ing)|former|survivors?|understand(?:ing)?|book|holocaust|conspiracy|extremism|radicali[sz]ation|research|resist(?:ing)? (?:hate|fascism|racism|white)|against (?:white|racism|hate|fascism|neo)|memorial|remember(?:ing)?|solidarity|hate speech|no to (?:racism|hate)|is not tolerated|not tolerated|zero tolerance|reject|do not|don't|we welcome|report(?:ing)?|accountability|privilege|stop (?:hate|racism|white)|turned away|rights|how (?:jews|muslims|blacks|gays)|stop (?:the )?deport)";

const neuro =
  "(?:autism(?: spectrum(?: disorders?)?)?|autistic (?:symptoms?|traits|behaviou?rs?|children|kids|child)|asd|asperger'?s?|adhd|attention deficit [a-z ]{0,24}|down'?s? syndrome|dyslexia|tourette'?s?|cerebral palsy|deafness|learning disabilit(?:y|ies))";
const cure = [
  `recover(?:y|ed|ing|s)? (?:[^\\s.;]{1,20} ){0,4}from ..2 ${neuro}`,
  `${neuro} (?:is |can be |could be |are |now |really |fully |completely |totally |100% ){0,3}` +
    '(?:recovery|recovered|cures?|cured|curable|reversible|reversed|reversal|healed|detox|detoxification|be gone|vanish(?:es)?|treatable naturally)',
  `(?:cur(?:e|es|ed|ing)|revers(?:e|es|ed|ing)|eliminat(?:e|es|ing)|eradicat(?:e|es|ing)|heal(?:s|ed|ing)?|detox(?:ing|ify|ification)?|get rid of|rid (?:your|their|a) [a-z]{2,12} of|free (?:your|their) [a-z]{2,12} (?:from|of)|freedom from|wip(?:e|ing) out|drug-free cure for|natural cures? for|a cure for|cures? for) (?:of |from |for )?(?:(?:your|their|his|her|my|our|a|the|child's|son's|daughter's|children's|kids'|all|childhood|symptoms|signs|of|from|any|severe|away) ){0,5}${neuro}`,
  `(?:los(?:e|ing)|lost|shed|drop(?:ped)?) (?:(?:their|your|his|her|the|an) ){1,2}(?:${neuro} (?:diagnosis|label)|autism|(?:diagnosis|label) (?:of|for) ${neuro})`,
  `(?:overcom(?:e|es|ing)|defeat(?:s|ing)?|beat(?:ing)?|conquer(?:ing)?|undo(?:ing)?) (?:(?:your|their|his|her|the|child's|son's|daughter's) ){0,2}(?:autism|asd|adhd|asperger'?s?)(?=[.,;!]|$| (?:naturally|with|through|without|for good|for ever|forever|by|using))`,
  `biomedical (?:[^\\s.;]{1,20} ){0,4}(?:for|to|of) (?:[^\\s.;]{1,20} ){0,3}${neuro}`,
  `${neuro}(?: [^\\s.;]{1,20}){0,5} (?:chelation|chlorine dioxide|mms|bleach|detox protocols?|biomedical (?:detox|protocols?|treatments?|interventions?|approach(?:es)?|recovery))`,
  `(?:chelation|chlorine dioxide|mms|bleach|miracle mineral (?:solution|supplement)|parasite (?:cleanse|protocol)s?|heavy metal detox|detox protocols?|hyperbaric|exorcism|deliverance)(?: [^\\s.;]{1,20}){0,6} ${neuro}`,
  '(?:miracle mineral (?:solution|supplement)|chlorine dioxide (?:protocol|therapy|drops|treatment)|mms (?:protocol|drops))',
  '(?:make|making|made|turn) (?:your |their )(?:child|son|daughter|kids?|children) (?:normal|neurotypical|indistinguishable)',
  '(?:indistinguishable from (?:their |his |her |typical |neurotypical ){0,2}peers|rescue (?:your |their )?(?:child|son|daughter|kids|children) from (?:autism|adhd))',
];
const notCure =
  "(?:(?:not|never|cannot|can't|isn't|don't|doesn't|won't|needn't|aren't|nothing to|without|rather than|instead of|nobody|neither|reject(?:s|ing)?|against|anti|stop|tired of|no one|beyond|wants? no|why we don't|refuse to)(?: [a-z']+){0,5} (?:cures?|curing|cured|curable|fix(?:ed|ing)?|heal(?:ed|ing)?|recover(?:y|ed|ing)?|overcom(?:e|ing)|reverse|reversed|detox|beat|treat)|no (?:cures?|known cure|detox|such thing as a cure|miracle cures?|quick fix)|myths?|debunk(?:ed|ing)?|fundrais(?:e|er|ing)|charity|(?:find|finding|search for|towards?|race for|walk for|quest for) (?:a |the )?cure|cure research|pseudo-?science|quack(?:ery|s)?|scams?|bogus|misinformation|histor(?:y|ian|ians)|fake (?:cures?|treatments?)|false (?:claims|cures?)|dangers? of|harms? of|warn(?:s|ing)?)";

const coercive = [
  "(?:do not|don't|never|must not|you may not|not to|without|avoid) tell(?:ing)? (?:your |the |any |their )?(?:family|families|friends|parents?|partner|spouse|husband|wife|outsiders|relatives|loved ones)(?: (?:or|and) [a-z]+)?(?: (?:about|that|where|you|they))?",
  "(?:do not|don't|never|must not|not to) tell anyone (?:about (?:us|our|the group|this)|that you|where you|you (?:come|attend|are))",
  'tell (?:no one|nobody) (?:about (?:us|our|the group|this)|where|that you|you (?:come|attend|are)|outside)(?: [a-z]+)?',
  'keep (?:this|it|us|the group|our meetings?|your (?:attendance|membership|involvement)|everything|attendance|membership) (?:a )?(?:secret|hidden) ?(?:from)? ?(?:your |their )?(?:family|families|friends|parents?|partner|spouse|everyone)?',
  '(?:secret|hidden) from (?:your |their |non-?)?(?:family|families|friends|parents?|partners?|spouses?|relatives|loved ones|members)',
  '(?:cut(?:ting)?|break(?:ing)?|sever(?:ing)?|end(?:ing)?|drop(?:ping)?|give up|stop(?:ping)?|renounc(?:e|ing)) (?:off )?(?:all |your |any ){0,3}' +
    '(?:ties|contact|links|relationships?|bonds|communication) (?:with|to) (?:[a-z]+ ){0,4}(?:famil(?:y|ies)|friends|parents|relatives|outsiders|everyone|non-?members|unbelievers|non-?believers|loved ones|outside world|anyone|those who (?:doubt|question|oppose))',
  '(?:cut(?:ting)?|shut(?:ting)?) (?:out|off) (?:your |all |their )?(?:family|families|friends|parents|relatives|outsiders|loved ones|non-?members)',
  '(?:abandon|forsake|renounce|separate (?:yourself )?from|separation from|distance yourself from|detach(?:ing)? (?:yourself )?from|withdraw from) (?:(?:your|all|old|former|blood|earthly|their|unbelieving|the) ){0,3}(?:family|families|friends|parents|relatives|loved ones|outsiders|non-?members|unbelievers|outside world)',
  '(?:leave|leaving) (?:(?:your|their|old|former|the) ){0,2}(?:family|families|friends|parents|life)(?: and [a-z]+)? (?:behind )?to (?:follow|serve|join (?:us|our|the)|live with us)',
  '(?:no|limited|restricted) (?:contact|communication) with (?:your |the |any )?(?:family|families|outside world|outside|outsiders|relatives|friends)',
  '(?:your|their) (?:only (?:real |true )?|real )family (?:now|is (?:us|here|this group|the group))',
  "(?:won't|cannot|can't|do not|don't|will not|never) (?:tell you|reveal|say|disclose|name)(?: you)? (?:who (?:we (?:really )?are|runs it|is behind)|the name of (?:the|our)|our (?:name|real name|parent)|what (?:we are|the group is|organi[sz]ation|church))(?: [a-z]+){0,3}",
  "(?:we will|we'll|will) (?:only )?(?:tell you|reveal|disclose|share) (?:who (?:we are|runs it|is behind it)|our (?:real )?name|the name of (?:the|our) [a-z]+) (?:later|after|once|when you)",
  '(?:name|identity) of (?:the|our) (?:[a-z]+ )?(?:church|organi[sz]ation|group|teacher|leader|movement)(?: [a-z]+){0,3} (?:revealed|secret|withheld|disclosed|hidden|later|after)',
  '(?:must|required to|expected to|have to|need to|pledge to|asked to) (?:each |also |then |all )?(?:recruit|bring in|enlist|convert|win|bring)(?: at least)? (?:one|two|three|four|five|six|seven|ten|\\d{1,2}) (?:new |more )?(?:people|members|recruits|souls|others|contacts)(?: [a-z]+)?',
  '(?:recruit(?:ment|ing)?|conversion|membership) (?:quotas?|targets?)',
  '(?:all |the |higher |next |upper |inner |secret |\\w{3,6} )?levels (?:must be |are |to be |have to be )(?:paid|bought|purchased)(?: for)? (?:in advance|up ?front|before)',
  '(?:pay|paying|paid|buy|purchase)(?: for)? (?:(?:all|the|each|every|next|higher|your|first|of|\\w{3,6}) ){0,4}levels?(?: [a-z]+){0,3} (?:in advance|up ?front|before)',
  '(?:absolute|total|complete|unquestioning|unconditional|strict|full|blind|perfect) (?:obedience|submission|loyalty|surrender) (?:to|is)(?: (?:the|our|your))? ?(?:leaders?|masters?|teachers?|prophets?|founder|guru|elders?|apostle|pastor|group|movement|required|expected|husband|shepherd|discipler)',
  "(?:obey|obeying|submit to|never question|do not question|don't question|no questioning(?: of)?|surrender your will to) (?:the |our |your |every |all ){0,3}(?:leaders?|prophets?|founder|guru|apostle|discipler|spiritual (?:father|master)|shepherds?)",
  '(?:hand over|surrender|sign over|turn over) (?:all )?(?:of )?(?:your |their )(?:passports?|savings|wages|salary|inheritance|house|possessions|assets|whole income|income|bank (?:cards?|account))(?: (?:and|or) [a-z]+)?',
  '(?:sell|give up|giving up|leave) (?:your |all your |everything )(?:house|home|possessions|job|everything|career|you own)(?: (?:and|,) [a-z]+){0,2} (?:and|to) (?:join|move|live|give|follow|serve)',
  '(?:leaving|to leave|quit(?:ting)?) (?:the (?:group|community|church|family|movement|order|fellowship)|us) (?:is|means|brings|will bring) (?:not (?:allowed|permitted|an option|possible)|forbidden|betrayal|death|damnation|spiritual death|shunning|a curse)',
  "(?:cannot|can't|may not|not allowed to|never) leave (?:the (?:community|church|movement|order|fellowship)|us|once you)(?! (?:during|alone|without|while|until|on|at|early|behind|cold|feeling))",
  "(?:your |their )?(?:family|families|friends|parents|loved ones) (?:will|won't|do|don't|cannot|can't|may|might) (?:not |never )?(?:try to stop you|understand (?:our|the) (?:truth|work|path|mission|teaching)|hold you back|poison)",
];
const aboutCoercion =
  '(?:leav(?:e|ing|ers?) (?:a |an )?(?:cult|high[- ]control|coercive|group)|surviv(?:or|ors|ed|ing)|ex-?members?|former members|recover(?:y|ing)|escap(?:e|ed|ing)|cults?|what (?:you|others|they|is|was|people|anyone) (?:hear|heard|share[ds]?|said|say|saw|see|shared)|high[- ]control|coercive control|abus(?:e|ive|er|ers)|warning signs?|red flags?|histor(?:y|ian|ians)|talk (?:on|about|by)|documentary|film|surprise|present|gift|party|domestic|controlling|were told|who (?:was|were)|estrange(?:d|ment)|nobody (?:is|will)|no one (?:is|will)|never (?:ask|asks|asked) to|not (?:asked|required|expected) to|without having to|helpline|play|comedy|novel|book|mystery|murder|game|whodunnit|novel|helps? (?:people|those) (?:who )?leave)';

const lure = [
  '(?:residual|passive|recurring|unlimited|six[- ]figure|life-changing) (?:income|earnings)(?: (?:stream|streams|opportunity|potential|from home))?',
  '(?:extra|additional|second|side|serious) (?:income|earnings) (?:streams?|opportunity|potential|from home|while|by (?:sharing|inviting|recruiting|joining))',
  '(?:income|earning|money-making|moneymaking|earnings) (?:opportunit(?:y|ies)|potential)',
  '(?:exciting|amazing|unique|incredible|great|home|home[- ]based|life-changing|ground[- ]floor|our|this|genuine|proven|fantastic|real|new|online|wellness|flexible|simple|part-time|brilliant|an?|the|rare|lucrative|investment) (?:and |home |online |[a-z]+ )?(?:business|income|investment|earning|franchise|ground[- ]floor|distributor(?:ship)?|trading|crypto|forex) opportunity',
  '(?:business|investment) opportunity (?:presentation|evening|meeting|night|seminar|awaits|for (?:everyone|anyone|mums|moms))',
  '(?:earn|earning|make|making) (?:(?:real|serious|extra|good|easy|big|some|unlimited|more|passive|residual|a|your own|up to|steady|full-time|weekly|monthly|great|fast|quick) ){0,3}(?:money|cash|income|commissions?|living|[$£€]\\d{1,6})(?: (?:a|per|each|every) (?:day|week|month))? (?:(?:from (?:home|your (?:phone|sofa|couch))|while (?:you (?:sleep|chat|socialise|socialize|make)|making|meeting|having)|by (?:sharing|inviting|recruiting|referring|introducing|signing up|joining)|when your friends|with (?:our|my|us)|online|working from home|in your spare time)(?: [a-z]+)?)',
  'earn (?:while|as) you (?:socialise|socialize|chat|share|play|sleep|make friends|network|party)',
  '(?:network|multi-?level|mlm|affiliate|referral)[- ](?:marketing|selling)(?: [a-z]+)?(?: (?:opportunity|team|company|presentation|business|event|evening|social))',
  '(?:network marketing|multi-?level marketing|mlm)(?= (?:opportunity|team|social|group|mums|moms|women|leaders|success|event|evening|business|meetup)|[.,;!]|$)',
  '(?:your|my|our|a|the|build|grow) (?:own )?(?:downline|upline)s?',
  '(?:join|build|grow)(?:ing)? (?:(?:my|our|your|own|a) ){1,2}(?:sales |winning |growing )?team (?:of (?:distributors|consultants|ambassadors|entrepreneurs|sellers|brand)|and earn|today and earn)',
  '(?:become|becoming|join as|sign up as|be) (?:an? |our )?(?:(?:independent |wellness |beauty )(?:distributor|consultant|stylist|partner|rep|advocate)|brand (?:partner|ambassador)|distributor)s?(?: (?:and|to|with|for|today|tonight|opportunit(?:y|ies)))',
  '(?:must|required to|have to|expected to|obliged to) (?:first )?(?:buy|purchase|order) (?:(?:at least|a|an|the|our|one|some|from|starter|minimum) ){0,4}(?:products?|starter (?:kit|pack|set|box)|oils?|supplements?|shakes?|membership package|inventory|catalogue)(?: [a-z]+)?',
  '(?:minimum )?product purchases? (?:is |are )?(?:required|compulsory|mandatory|expected)',
  '(?:buy|purchase|order) (?:your |a |the )?(?:starter|distributor|business|enrolment|enrollment|joining) (?:kit|pack|package)(?: (?:to|and) (?:join|start|become|begin))?',
  '(?:refer|invite|sign up|bring|recruit|introduce|enrol|enroll) (?:two|three|four|five|six|ten|your|\\d{1,2}|some|more) (?:[a-z]+ )?(?:friends|people|family|contacts)?(?: [a-z]+)? ?(?:and|to) (?:earn|get paid|receive commission|make money|start earning)',
  '(?:be your own boss|financial freedom|fire your boss|quit your (?:job|9[- ]to[- ]5|day job)|escape the (?:9[- ]to[- ]5|rat race)|work from home)[:,]?(?: [^\\s.;]{1,20}){0,8} (?:opportunity|join us|join our|join my|team|presentation|our (?:products|system|company)|income|earn(?:ing)?|crypto|forex|network|oils?|shakes?|supplements?|passive)',
  '(?:opportunity|earn|income|products?|forex|crypto|join our team|network)(?: [^\\s.;]{1,20}){0,8} (?:be your own boss|financial freedom|fire your boss|quit your (?:job|9[- ]to[- ]5|day job)|escape the (?:9[- ]to[- ]5|rat race))',
  '(?:forex|crypto(?:currency)?|bitcoin|trading|investment) (?:[a-z]+ )?(?:signals?|mentorship|academy|wealth|riches|profits?|returns)(?: [a-z]+){0,3} (?:guaranteed|join|team|earn|daily|every (?:day|week|month))',
  'guaranteed (?:returns?|profits?|income|earnings)',
  '(?:time-?share|wealth|property investment|investment|sales|product) (?:presentation|pitch|seminar) (?:included|follows|first|before|after|with|over|is|required|attend)',
  '(?:free|complimentary) (?:dinner|lunch|meal|drinks?|cruise|weekend|gift|holiday)(?: [^\\s.;]{1,20}){0,6} (?:(?:sales|investment|wealth|timeshare|time-share|product|business) (?:presentation|pitch|seminar)|wealth seminar|timeshare|time-share)',
  'pyramid (?:scheme|selling)(?= (?:opportunity|join))',
];
const notLure =
  "(?:scams?|fraud|avoid(?:ing)?|beware|warn(?:ing|s)?|pyramid schemes|left (?:an? )?(?:mlm|network)|leav(?:e|ing) (?:an? )?(?:mlm|network|multi)|surviv(?:or|ors|ing)|ex-mlm|anti-mlm|documentary|(?:no|not|never|isn't|without|free of|nobody will|won't|don't|cannot|can't|no one)(?: [a-z',-]+){0,5} (?:mlms?|network marketing|selling|sales|pitch(?:es)?|opportunity|opportunities|recruit[a-z]{0,4}|downline|income|presentations?|purchase|buy|earn|commission|products?)|means[- ]tested|low[- ]income|on (?:a )?(?:low|limited|fixed) income|benefits?|welfare|universal credit|carer's|disability|tax|citizens advice|pension|charity shop|trading standards|consumer|no purchase|history|talk (?:on|about)|taxes|budgeting|debt)";

const selfHarm = [
  'pro[- ]?(?:ana|mia|ed|anorexia|bulimia|self[- ]harm|suicide|sh)(?: (?:friends|sisters?|group|circle|meetup|community|space|buddies|buddy|support|tips|chat|lifestyle|club|and|only))',
  'pro[- ](?:ana|mia|anorexia|bulimia)',
  '(?:thinspo|thinspiration|bonespo|bonespiration|meanspo|fitspo for ana|ribspo)',
  '(?:starv(?:e|ing|ation)|purging|restricting|self[- ]harm(?:ing)?|binge and purge|suicide|anorexi[ac]) (?:buddy|buddies|sisters?|challenge|contest|competition|pact|partners?|tips|tricks|coach(?:es)?|together|accountability|club|party)',
  'ana (?:buddy|buddies|sisters?)',
  '(?:tips?|tricks?|hacks?|techniques)(?:,? (?:and|or) [a-z]+)? (?:for|to|on) (?:(?:keep|keeping|stay|staying|hide|hiding|conceal(?:ing)?|better|your) ){0,3}(?:restricting(?=[.,;!]|$| (?:food|calories|your (?:food|intake|calories)|together|more))|starv(?:e|ing)(?: yourself)?|purging(?=[.,;!]|$| (?:after|food|without))|self[- ]harm(?:ing)?|cut(?:ting)? (?:yourself|deeper)|anorexi[ac]|bulimi[ac]|skip(?:ping)? meals|throw(?:ing)? up|not eating|eat(?:ing)? nothing|kill(?:ing)? yourself|end(?:ing)? your life)',
  '(?:support|encouragement|accountability|motivation|help|advice|buddies|partners?|friends|space|group|people)(?: (?:for|to|on|with|in|who|people|anyone|those|want|wanting|wish|wishing|choose|choosing|women|girls)){1,5} (?:keep|keeping|stay|staying|continu(?:e|ing)|carry on|carrying on|go on) (?:to )?(?:restrict(?:ing)?|starv(?:e|ing)|purg(?:e|ing)|self[- ]harm(?:ing)?|cut(?:ting)? (?:yourself|themselves)|not eating|underweight)',
  '(?:how|ways|methods?) (?:(?:and|on|of|to) ){1,2}(?:kill(?:ing)? yourself|end(?:ing)? your (?:own )?life|starv(?:e|ing) yourself|cut(?:ting)? yourself|hide (?:your )?(?:purging|starving|cutting|restricting))',
  '(?:keep|stay|continue|carry on|go on|remain)(?:ing)? (?:restricting(?=[.,;!]|$| (?:food|calories|together|without|and))|starving (?:yourself|ourselves|together)|purging(?=[.,;!]|$| (?:food|together|without|and))|cutting (?:yourself|ourselves)|self[- ]harming|underweight|anorexic|thin at any cost)',
  '(?:encourag(?:e|ing|es)|cheer(?:ing)?|push(?:ing)?|motivat(?:e|ing)|support(?:ing)?|help(?:ing)?|dar(?:e|ing)) (?:each other|one another|you|members|us) (?:on )?(?:to |in )?(?:restrict(?:ing)? (?:food|calories|more|further)|restrict(?:ing)?(?=[.,;!]|$)|starv(?:e|ing)|purg(?:e|ing)(?=[.,;!]|$)|self[- ]harm(?:ing)?|cut (?:yourself|ourselves|deeper)|skip(?:ping)? meals|not eat|kill (?:yourself|yourselves|themselves|ourselves)|end (?:your|their|our) (?:own )?(?:life|lives))',
  '(?:hid(?:e|ing)|conceal(?:ing)?|cover(?:ing)? up) (?:(?:it|your|the|weight loss|scars|cuts|cutting|marks|purging|bingeing|eating|restricting|self-harm|not eating|how little you eat|disorder|wounds) ){1,5}from (?:your |the )?(?:family|parents|doctors?|therapists?|partner|treatment team|everyone|friends|school)',
  '(?:self[- ]harm(?:ing)?|anorexia|starving|restricting|an eating disorder|eating disorders?|suicide|purging) (?:is|are|as) (?:(?:not a (?:disease|disorder|illness|problem),? )?(?:but )?)?(?:a )?(?:lifestyle|beautiful|a choice|choice|valid choice|art|our way|a gift|freedom|the answer|the way out|a valid|self-control|discipline|power)(?: choice)?',
  '(?:suicide|self[- ]harm|restrict(?:ion|ing)|starvation|ana|anorexi[ac]|purging|cutting yourself)(?: [^\\s.;]{1,20}){0,10} (?:no|not|anti|without|nothing about|never about)[ -](?:about |any )?(?:recovery|recovering|getting better|treatment|prevention|help-?lines?)(?: talk)?',
  '(?:no|anti|without)[ -](?:recovery|prevention)(?: talk)?(?: [^\\s.;]{1,20}){0,10} (?:restrict(?:ion|ing)|starv(?:e|ing|ation)|ana|anorexi[ac]|self[- ]harm|suicide|purging)',
  '(?:plan|planning|choose|choosing|discuss(?:ing)?|share|sharing|compare|comparing|exchang(?:e|ing)) (?:(?:your|our|the|best|painless|effective|how|to|own) ){0,4}(?:suicide methods?|methods? of suicide|suicide plans?|exit plans? together|deaths? together|ways to kill yourself|lowest weights?|calorie deficits)',
  '(?:ultra[- ]low|under|below|less than|only) (?:calories?|[2-6]00 (?:calories|kcal|cals?)(?: a day| per day)?) (?:club|challenge|together)',
];
const notSelfHarm =
  "(?:stop(?:ping)?|prevent(?:ing|ion)?|(?<!no )(?<!not about )(?<!anti-)(?<!anti )(?<!never about )(?<!without )(?<!nothing about )(?<!no talk of )(?<!about any )recover(?:y|ing|ed)?|reduc(?:e|ing)|quit(?:ting)?|instead of|without (?:self|cutting|restrict|purg)|urges?|resist(?:ing)?|overcom(?:e|ing)|bereav(?:ed|ement)|lost|loss|someone (?:who|you)|worried about|loved ones?|concern(?:ed|s)?|famil(?:y|ies) of|parents of|carers|clinicians|professionals|training|awareness|surviv(?:or|ors|ed|ing)|(?:no|not|never|ban|avoid|remove|without|anti)[ -](?:pro-?[a-z]{2,10}|talk|discussion|discussing|sharing|tips|numbers|posting|photos|thinspo|triggering|methods)|do not (?:share|discuss|allow|post|talk)|don't (?:share|discuss|allow|post|talk)|is not allowed|are not allowed|not (?:allowed|permitted)|help(?:ing)? (?:you|people) (?:to )?(?:stop|recover|live)|cope with|coping with|safe(?:ty)? plans?|crisis line|samaritans|dangers? of|harms? of|feeling suicidal|prevention)";

const illness =
  "(?:ptsd|c-?ptsd|trauma|depression|anxiety|panic(?: attacks| disorder)?|bipolar(?: disorder)?|schizophrenia|psychosis|ocd|addictions?|alcoholism|eating disorders?|anorexia|cancer|dementia|alzheimer'?s|epilepsy|parkinson'?s|multiple sclerosis|hiv|aids|mental illness(?:es)?|borderline(?: personality(?: disorder)?)?|bpd|insomnia|chronic (?:pain|illness|fatigue)|fibromyalgia|suicidal (?:thoughts|feelings)|phobias?|all (?:known )?(?:diseases?|illness(?:es)?))";
const meds =
  "(?:(?:psychiatric|mental health|psych|prescription|prescribed|toxic|doctor's|your|all|the|those|bipolar|any|daily|epilepsy|heart) ){0,3}(?:medications?|meds|medicines?|pills|anti-?depressants?|anti-?psychotics?|lithium|insulin|ssris?|chemo(?:therapy)?|mood stabili[sz]ers?)";
const deceptive = [
  `(?:(?:i|we|he|she|which|that|method|technique|will|can|it|programme|program|course|session|sessions|retreat|oil|oils|energy|prayer|reiki|weekend|tea|breathwork|permanently|completely|finally|naturally|guaranteed to|herbs?|hypnosis|system|protocol|and|ayahuasca|ceremony|ceremonies|healer|crystals?|god|lord|jesus) )(?:permanently |completely |naturally |instantly |truly |fully |actually |totally )?(?:cures?|cured|curing) (?:(?:your|their|any|all|my|his|her|people of|you of|chronic|severe|even|clinical|all forms of|forms|of|every|my own|complex) ){0,4}${illness}`,
  `(?:cur(?:e|es|ed|ing)|eras(?:e|es|ing)|eliminat(?:e|es|ing)|fix(?:es|ing)?|remov(?:e|es|ing)|heal(?:s|ed|ing)?|delet(?:e|es|ing)|dissolv(?:e|es|ing)|banish(?:es|ing)?|get rid of) (?:(?:your|their|all|any|of|from|my|the|chronic|severe|complex|childhood|deep|years of|forever|for good) ){0,4}${illness}(?: [a-z]+){0,2} (?:(?:in|within|after|with) (?:just )?(?:a|an|one|two|three|four|five|six|seven|ten|\\d{1,2}) ?-?(?:single |short )?(?:weekend|sessions?|days?|hours?|minutes?|weeks?|evening|treatments?|visit|month)|forever|for good|permanently|once and for all|overnight|instantly|guaranteed)`,
  `${illness} (?:(?:is|can be|will be|are) )?(?:(?:completely|permanently|fully|naturally|now|100%|finally) ){0,2}(?:cured|curable|cures|cure|gone|healed|eliminated|erased|reversed)(?: (?:forever|for good|in|within|through|by|with|naturally|permanently|without|guaranteed|of|after|using|weekend|workshop|retreat|programme|program))(?: [^\\s.;]{1,20}){0,3}`,
  `(?:guaranteed|miracle|instant|permanent|natural|100%|secret|rapid|the only|a proven|proven|herbal|drug-free|real|complete|total|lasting|energy|spiritual|quantum|one-day|weekend) (?:[a-z]+ )?cures? (?:for|of|from|to) (?:[a-z']+ ){0,3}${illness}`,
  `(?:guaranteed|miracle|instant|permanent|100%) healing (?:for|of|from) (?:[a-z']+ ){0,3}${illness}`,
  `(?:heal(?:s|ed|ing)?|revers(?:e|es|ing)) (?:(?:your|their|from|of|my|his|her|naturally) ){0,3}(?:schizophrenia|psychosis|bipolar(?: disorder)?|hiv|aids|epilepsy|cancer|alzheimer'?s|parkinson'?s) (?:(?:naturally|with|through|without|by|using|in|via) )(?:[^\\s.;]{1,20}(?: [^\\s.;]{1,20}){0,2} ?)?`,
  `(?:throw (?:away|out)|ditch|bin|flush|dump|stop(?: taking)?|come off|get off|go off|quit|give up|leave behind|say goodbye to|get rid of|free (?:yourself )?(?:from|of)|freedom from|no longer need|never need|no need for|don't need|do not need|reject|live without|stopped taking|set free from) (?:all )?${meds}`,
  `(?:without|no more|drop) (?:your |toxic |psychiatric |the )?(?:medications?|meds|pills|anti-?depressants?|doctors?|psychiatrists?)(?: (?:or|and) [a-z]+)?(?: [^\\s.;]{1,20}){0,4} (?:cure|cures|cured|heal permanently|guaranteed|forever)`,
  `(?:cures?|cured|guaranteed)(?: [^\\s.;]{1,20}){0,6} (?:without|no|instead of) (?:your |toxic |psychiatric |any |the )?(?:medications?|meds|pills|anti-?depressants?|drugs|doctors?|psychiatrists?)`,
  "(?:doctors|psychiatrists|psychiatry|big pharma|therapists|your (?:doctor|gp|psychiatrist|therapist))(?: [a-z]+)? (?:are |is )?(?:lying|lies|lied|hiding|hides|wants? (?:you|to keep you) (?:to stay )?(?:sick|ill)|keeping you (?:sick|ill)|poison(?:ing|s)?|won't tell you|don't want you to know|does not want you to know|suppress(?:es|ed)?)",
  "(?:i am|i'm|we are|we're) not (?:a )?(?:licen[cs]ed|qualified|registered)(?: [a-z]{4,14})?,? but (?:i|we) (?:can )?(?:treat|heal|cure|fix|do therapy)",
  '(?:unlicen[cs]ed|unqualified|unregistered|self-taught) (?:psycho)?(?:therap(?:ist|y)|counsell?or|psychologist|psychotherapist)',
  '(?:therapy|psychotherapy|trauma therapy|emdr|exposure therapy)(?: [^\\s.;]{1,20}){0,4} (?:led|run|given|offered|provided|delivered) by (?:an? )?(?:unlicen[cs]ed|unqualified|untrained|self-taught|intuitive|psychic)',
];
const notDeceptive =
  "(?:(?:not|never|cannot|can't|doesn't|don't|isn't|no one|nobody|nothing|neither|aren't)(?: (?!need|needs|necessary)[a-z',]+){0,5} (?:cures?|cured|curing|treat|diagnose|stop|replace|instead|substitute|advise|advice|suggest|recommend|come off|coming off|meant|intended)|(?:never|do not|don't|not|please do not|shouldn't|should not|must not|mustn't|nobody should|no one should) (?:suddenly |just )?(?:stop|come off|change|quit|throw|bin|give up)|no (?:cures?|known cure|miracle cures?|quick fix(?:es)?)|(?:with|by|from|ask|tell|speak to|talk to|see|involve|alongside|supervised by|agreed with|support(?:ed)? (?:of|by)|help of|consult(?:ing)?) (?:your |a |their |the |an )?(?:own )?(?:gp|doctors?|prescriber|psychiatrist|pharmacist|nurse|clinician|care team|medical|consultant|oncologist|clinic)|medically|taper(?:ing)?|withdrawal (?:support|group|symptoms)|fundrais(?:e|er|ing)|rais(?:e|ing) (?:money|funds)|charity|(?:find|finding|search for|towards?|race for|walk for|quest for) (?:a |the )?cure|research|myths?|debunk(?:ed|ing)?|quack(?:ery|s)?|scams?|bogus|misinformation|histor(?:y|ian|ians)|fake (?:cures?|treatments?)|false (?:claims|cures?)|dangers? of|warn(?:s|ing)?|hepatitis|novel|poem|film|play|recycl(?:e|ing)|amnesty|return (?:your )?unused|unused|pharmacy|safely dispos|food (?:and|or)|alcohol|not a substitute)";

const ANY_WORD = '[a-z]{1,24}';

/**
 * A second table for the same attribute, written without sight of the first: what one does not know the other may, and here a
 * miss is worse than a look too many.
 */
export const HARM_SECOND: RuleFamily = {
  attribute: 'safety.harm',
  language: 'en',
  hazard: true,
  triggers:
    'unwanted|own way|bring|money|cash|tips|tricks|starve|same[- ](?:sex|gender)|homosex|ssa|lesbian|gay|trans|lgbt|gender|sexual|confus|change|straight|heterosex|testimon|brokenness|rogd|desist|reparative|reintegrative|conversion|biolog|born|natal|afab|amab|female|assigned|real|cis|no m|sex|out of|white|aryan|whites|replacement|migra|jew|muslim|nazi|fag|trann|kike|nigger|sodom|wetback|heads|paki|mgtow|incel|pill|feminis|death to|kill|race|lynch|islam|agenda|women|untermensch|words|autis|asd|asperger|adhd|syndrome|dyslexi|tourette|palsy|deaf|mms|mineral|chlorine|normal|neurotypical|indistinguishable|disabilit|tell|secret|hidden|cut|contact|ties|famil|friends|recruit|level|obe|submi|loyal|devotion|surrender|commitment|question|hand |give|sell|leav|reveal|name|income|earn|opportunit|market|downline|upline|team|distributor|consultant|ambassador|affiliate|stylist|buy|purchas|order|refer|invite|boss|freedom|profit|returns|presentation|pitch|seminar|forex|crypto|trading|mlm|promoter|ana|mia|anorexi|bulimi|spo|thin|restrict|starv|purg|harm|suicid|calor|recovery|meals|cutting|die|cur(?:e|ing)|medic|meds|pills|depress|psycho|lithium|insulin|tablet|chemo|stabili|prescription|ssri|heal|doctor|psychiatr|pharma|therap|licen|licens|unqualified|self-taught|gone',
  rules: [
    // What is refused, or left behind.
    ...cues([
      "(?:do not|don't|does not|doesn't|never|will not|won't) (?:practise|practice|offer|provide|endorse|support|recommend|tolerate|allow) (?:any )?(?:conversion|reparative) (?:therapy|practices?)",
      '(?:gay|lesbian|trans|transgender|lgbtq?\\+?|queer)(?: people| men| women| folks?)? (?:can|could|may) change (?:their|the|your) (?:names?|clothes|titles?|documents?|minds?|world|future|laws?|story|narrative|pronouns)',
      '(?:no|never any|without) (?:pro-?ana|pro-?mia|thinspo|thinspiration)(?: (?:content|talk|images|posts|material))?',
      '(?:former|past|previous|ex-) ?(?:members|leaders|participants|attendees|clients) of (?:the )?(?:an )?ex-gay (?:ministries|ministry|groups?|movements?|programmes?|programs?)',
    ]),
    ...cues(conversion, { value: 'conversion-practice', kind: 'fact', unless: aboutConversion }),
    ...cues(conversionInFaith, {
      value: 'conversion-practice',
      kind: 'fact',
      when: faith,
      unless: `(?:${aboutConversion}|affirming|inclusive|lgbtq?\\+? (?:people|folks?|christians?) (?:are )?welcome)`,
    }),
    ...cues(transExclusion, { value: 'trans-exclusion', kind: 'fact', unless: notExclusion }),
    ...cues(hate, { value: 'hate', kind: 'fact', unless: aboutHate }),
    ...cues(cure, { value: 'cure-framing', kind: 'fact', unless: notCure }),
    ...cues(coercive, { value: 'coercive-group', kind: 'fact', unless: aboutCoercion }),
    ...cues(lure, { value: 'commercial-lure', kind: 'fact', unless: notLure }),
    ...cues(selfHarm, { value: 'pro-self-harm', kind: 'fact', unless: notSelfHarm }),
    ...cues(deceptive, { value: 'deceptive-therapy', kind: 'fact', unless: notDeceptive }),
  ],
  // An advertisement asks; whatever stands after the question is its answer.
  questions: [
    ...[
      ...conversion.slice(0, 4),
      `(?:want|like|wish|ready|hoping|looking|trying|longing|possible) to (?:be )?${leaving} ${possessive}${attraction}`,
      '(?:gender|sexual|sexual identity|gender identity)[- ](?:confusion|confused)',
    ].map((asks) => ({ asks, answer: { cue: ANY_WORD, value: 'conversion-practice' } })),
    ...lure.slice(0, 6).map((asks) => ({ asks, answer: { cue: ANY_WORD, value: 'commercial-lure' } })),
    {
      asks: `(?:only|just|exclusively|is it|is this) (?:for |open to )?(?:only )?${biological}`,
      yes: 'trans-exclusion',
    },
  ],
};
