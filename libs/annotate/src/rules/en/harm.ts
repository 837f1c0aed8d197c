import { cues, type RuleFamily } from '../rule.js';

/**
 * Who speaks of harm in order to end it, heal from it, study it or forbid it. Such a sentence is never flagged: to hide a
 * survivors' group would take from people the one place that is for them.
 */
const FOES =
  '(?:the )?(?:hate|white|nazi|neo-nazi|racis|fascis|far-right|far right|conversion|bigot|antisemit|anti-semit|islamophob|homophob|transphob|extremis|supremac|diet culture|scam)[a-z-]{0,10}';
const AGAINST = `(?:survivors?|survived|victims? of|banning|bans?|banned|ban on|outlaw(?:ing|ed)?|prohibit(?:s|ed|ing)?|anti-(?:racis[mt]|fascis[mt]|hate|cult|mlm|conversion|semitism|bullying|fascists|extremism)|(?:campaign(?:s|ing)?|stands?|standing|stood|oppos(?:e|es|ed|ing)|protest(?:s|ed|ing)?|reject(?:s|ed|ing)?|condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|fights?|fighting|fought|resist(?:s|ed|ing)?|end|ending|stop|stopping|challeng(?:e|es|ing)|confront(?:s|ing)?|tackl(?:e|es|ing)|counter(?:s|ing)?)(?: up)?(?: against| to)? ${FOES}|so-called|(?:was|were|been) (?:put|subjected|forced|sent)(?: through| to| into)?|history of|histories of|a history|historians?|museum|exhibition|documentary|panel|policy|policies|legislation|bill to|debunk(?:s|ing|ed)?|myths?|dangers? of|harm(?:s|ful)? of|harms? (?:caused|done)|risks? of|investigat(?:e|es|ion|ing) (?:into|how)|how to (?:spot|avoid|recogni[sz]e|report|resist)|spotting|recogni[sz]ing|warning signs|warn(?:s|ing)? (?:about|against)|beware(?: of)?|scams?|memorial|commemorat(?:e|es|ion|ing)|remembrance|former members|people who (?:have )?left (?:a|high|cults?|coercive|controlling|the (?:group|cult|sect))|leaving (?:a |an |the )?(?:high-control|cults?|sects?|coercive|controlling|abusive)|ex-members|(?:recovery|recovering|recover|healing|heal|escaped?|escaping) (?:from|after) (?:a |an |the )?(?:conversion|high-control|religious|pro-|so-called|cults?|abusive|narcissistic|coercive|spiritual)|counter-(?:extremism|protest|demonstration)|memoir|book about|film about|play about|training for (?:professionals|therapists|teachers)|safeguarding)`;
/** A subject may also be talked about; an invitation may not. */
const TALKED = `(?:${AGAINST}|research(?:ers|ing)?|academics?|lecture|talk on|talk about|seminar|novel|expos(?:e|es|ed|ing)|awareness of)`;
/** The same for words that nobody uses but those who mean them. */
const SURELY_AGAINST =
  '(?:survivors?|banning|ban on|bans|outlaw(?:ing|ed)?|panel|so-called|(?:was|were|been) (?:put|subjected|forced|sent) (?:through|to|into)|history of|historians?|museum|exhibition|documentary|research(?:ers)?|lecture|debunk(?:s|ing|ed)?|myths?|dangers? of|harms? of|expos(?:e|es|ing)|how to (?:spot|avoid|recogni[sz]e|report|resist)|spotting|scams?|condemn(?:s|ed)?|reject(?:s|ed)?|memorial|former members|ex-members|recover(?:ing|y) from (?:conversion|pro-|a cult|cults|high-control)|novel|film about|book about|we do not (?:offer|allow|permit|promote|support|tolerate)|never (?:offer|promote|use)|do not (?:post|share|mention))';

const sexuality =
  '(?:homosexuality|lesbianism|bisexuality|transgenderism|gender confusion|sexual confusion|sexual brokenness|homosexual sin|same-sex (?:desires?|feelings|temptations?|lifestyle)|transgender confusion|transgender feelings|same-sex attractions?|same sex attractions?|same-gender attractions?|ssa|the (?:gay|homosexual|lgbt|lgbtq|transgender|lesbian) lifestyle|homosexual (?:desires?|feelings|behaviou?r|lifestyle|thoughts|urges)|gay (?:feelings|desires?|lifestyle|urges|thoughts))';
const away =
  '(?:resolv(?:e|es|ing)|(?:freedom|healing|deliverance|wholeness|victory|release|recovery|hope)(?: and [a-z]{2,12})? (?:from|over)|overcom(?:e|es|ing)|leav(?:e|es|ing)|left|escap(?:e|es|ing)|free(?:dom)? from|freed from|deliverance from|delivered from|healing (?:from|for|of)|healed (?:from|of)|heal(?:s)? (?:from|of)?|recovery from|recover(?:ing)? from|cur(?:e|es|ing)|way out of|exit(?:ing)?|come out of|coming out of|walk(?:ing)? away from|turn(?:ing)? (?:away )?from|struggl(?:e|es|ing) with|battl(?:e|es|ing)(?: with)?|wrestl(?:e|es|ing) with|conquer(?:ing)?|victory over|repent(?:ing)? (?:of|from)|liberat(?:ed|ion) from|resist(?:ing)?|chang(?:e|es|ing)|treat(?:s|ing|ment (?:for|of))?|set free from|out of|help (?:with|for)|trapped in|break(?:ing)? free (?:of|from)|eliminat(?:e|es|ing)|reduc(?:e|es|ing)|diminish(?:es|ing)?)';
const conversion = [
  'unwanted (?:same-sex|same sex|homosexual|gay|lesbian|sexual|same-gender|transgender|ssa) ?(?:attractions?|feelings?|desires?|thoughts?|orientation|identity|inclinations?)?',
  'change[- ]allowing(?: [a-z]+){0,3}',
  `${away} (?:your |the |their |my |a |child's |all |from |life in |unwanted |sin of |bondage of ){0,3}${sexuality}`,
  '(?:overcom(?:e|es|ing)|heal(?:s|ed|ing)? (?:from|of)|free(?:dom)? from|deliverance from|delivered from|cur(?:e|es|ed|ing)) (?:your |their |a child.s )?(?:gender dysphoria|gender identity disorder|transgender identity)',
  '(?:to|with|in|into|accept|accepting|honou?r|honou?ring) (?:your|their|our|his|her|the) (?:god-given|god-designed|birth|natal) (?:gender|sex|bod(?:y|ies)|manhood|womanhood|masculinity|femininity|identity|sexuality|sexual design)',
  `${sexuality} (?:can|may|will) be (?:overcome|healed|cured|changed|treated)`,
  `(?:homosexuality|lesbianism|the gay lifestyle|gender confusion) behind`,
  '(?:child|children|kids?|son|daughter|teens?|young people|loved ones?|those|anyone|people|men|women|youth|someone) (?:with|struggling with|experiencing|suffering from|in|who has|who have|battling) (?:gender confusion|sexual confusion|sexual brokenness|unwanted attractions?|same[- ]sex attractions?|transgender confusion)',
  '(?:ex|former|formerly|once)[- ](?:gay|lesbian|homosexual|transgender|trans)(?:s)?(?: (?:testimon(?:y|ies)|ministry|ministries|men|women|stories|speakers?|support|group|christians?|people))?',
  `(?:change|shift|alter|restore|fix|correct|repair)(?:s|ing)? (?:your |their |his |her |one's |a person's |my )?(?:sexual orientation|sexuality|sexual identity|gender identity|orientation)(?: (?:is possible|efforts|therapy))?`,
  'sexual orientation (?:can|does) change',
  '(?:a )?change (?:in|of) (?:your |their )?(?:sexual )?orientation',
  `(?:from|out of) (?:gay|homosexual|lesbian|trans|transgender) to (?:straight|christ|whole|holy|free|grace|god)`,
  '(?:pray|praying|prayed) (?:away )?(?:the )?gay(?: away)?',
  '(?:embrac(?:e|ing)|reclaim(?:ing)?|restor(?:e|ing)|rediscover|recover|live in|return to|reconcile with) (?:your |their |our )?(?:god-given|biological|true biological|god-designed|birth|natal) (?:gender|sex|sexuality|manhood|womanhood|masculinity|femininity|identity)',
  '(?:biblical|christian|faith-based|therapeutic|prayer) (?:help|support|counsell?ing|healing|ministry|therapy) for (?:homosexuality|same-sex attraction|gender confusion|sexual brokenness|gender dysphoria)',
  'heterosexual (?:potential|functioning|wholeness)',
  '(?:desist|detransition)(?:ing)? (?:through|by) (?:faith|prayer|christ)',
  '(?:no one|nobody) is born (?:gay|trans|that way)',
];

export const HARM: RuleFamily = {
  attribute: 'safety.harm',
  language: 'en',
  triggers:
    'unwanted|change[- ]allow|homosexual|lesbian|gay|same[- ]sex|confusion|sexual|orient|conversion|reparative|gender|trans|biological|born|afab|natal|females?|white|race|jew|muslim|islam|migrant|immigrant|nazi|hitler|kkk|1488|fourteen words|14 words|abomination|replacement|ethno|invaders|autis|adhd|vaccin|chelat|mms|bleach|cur(?:e|ing)|heal|detox|reverse|recover|famil|leader|level|recruit|obey|obedience|secret|savings|income|earn|money|boss|business|downline|upline|marketing|mlm|starter|financial|wealth|crypto|profit|entrepreneur|restrict|ana(?![a-z])|mia(?![a-z])|thinsp|purg|starv|fast(?:ing)?(?![a-z])|meal|weigh|cut|scar|self[- ]harm|suicid|die|kill|licen|medic|meds|goal weight|thinness|end it|rich|salary|aryan|european|streets|reclaim|desires|god-given|paid|member|disciple|contact|outsider|ties|organi[sz]ation|surrender|submi|question|brotherhood|incel|pills|therap|ptsd|trauma|depress|anxiety|guarantee|unlicensed|doctor|ssa|brokenness|lifestyle|exit|faggot|tranny|kike|deport',
  hazard: true,
  rules: [
    // What only sounds like it.
    ...cues([
      '(?:battling|fighting|challenging|repealing|changing) homosexuality laws?',
      'overcome your (?:adhd|autistic) (?:procrastination|overwhelm|clutter|burnout|paralysis|time blindness)',
      '(?:no|never any|without) (?:pro-?ana|pro-?mia|thinspo|thinspiration)(?: (?:content|talk|images|posts|material))?',
    ]),
    ...cues([
      '(?:loft|barn|garage|van|attic|currency|unit|metric|church|boiler|file) conversions?',
      'conversion (?:advice|rates?|costs?|plans?|evening|kit|project)',
      '(?:not|never|no) (?:a )?(?:cure|cures)(?: for)?',
      'no (?:known )?cure',
      '(?:race|walk|run|swim|hope|search|searching|looking|dance|ride|fundrais[a-z]+|stand up|quest) (?:for|to find) (?:a |the )?cure',
      '(?:cured|cure|curing) (?:meats?|ham|bacon|fish|salmon|olives|sausages?|leather|concrete|resin|boredom|hams|sourdough)',
      '(?:the )?cure for (?:boredom|the blues|winter|monday|cabin fever|hiccups)',
      'passive house',
      '(?:fast|cut|paper|hair|film|price|power|short) cuts?',
      'cutting (?:edge|garden|board|mat|room|flowers|corners|fabric|paper)',
      '(?:earn|make) (?:money|income) for (?:the|our|a|charity|local)',
      'white (?:elephant|water|wine|christmas|noise|cliffs|horse|paper|board|rose|supremacy (?:in|and the|is not))',
    ]),
    ...cues(
      [
        '(?:reparative|conversion|reorientation|reintegrative|sexual reorientation|ex-gay) therap(?:y|ies|ists?)',
        'sexual orientation change efforts',
        '(?:conversion|ex-gay) (?:practices|ministry|ministries|counsell?ing|prayer)',
      ],
      { value: 'conversion-practice', unless: TALKED },
    ),
    ...cues(conversion, { value: 'conversion-practice', kind: 'fact', unless: AGAINST }),
    ...cues(
      [
        'unwanted (?:same-sex|same sex|homosexual) (?:attractions?|feelings|desires?)',
        'change[- ]allowing',
        'overcom(?:e|es|ing) (?:your |their )?(?:homosexuality|gender confusion|same-sex attractions?)',
        'sexual brokenness',
      ],
      { value: 'conversion-practice', kind: 'fact', unless: SURELY_AGAINST },
    ),
    ...cues(
      [
        '(?:biological|natal|genetic|born|real|genuine) (?:women|females?|woman|girls|men|males?)(?: and girls)? only',
        '(?:only|just|exclusively|strictly|limited to|reserved for|restricted to|open only to|open to|for|all)(?: for| to)? (?:biological|natal|genetic|natural-born) (?:women|females?|girls|men|males?)',
        'must be(?: an?)? (?:biological|natal|genetic|born) (?:women|females?|woman|man|men|males?)',
        'wom[aeyx]n[- ]born[- ](?:wom[aeyx]n|female|only)',
        'afab(?: people| women| folks?)? only',
        'only (?:afab(?: people| women| folks?)?|(?:people|women|those) (?:assigned|observed|recorded) female at birth)',
        '(?:assigned|observed|recorded) female at birth only',
        '(?:for |only )?adult human females?(?: only)?',
        '(?:no|free of|without|reject(?:s|ing)?|against|resist(?:s|ing)?|fight(?:s|ing)?|stop(?:s|ping)?) (?:the )?(?:gender|trans|transgender|lgbt|woke gender) (?:ideology|agenda|nonsense|cult)',
        '(?:no|not open to|excluding|excludes|exclude) (?:trans(?:gender)? (?:women|people|men|identified males)|transwomen|trans-identified males|transgenders|males who identify as women|men who identify as women)',
        '(?:trans(?:gender)? (?:women|people|men)|transwomen|trans-identified males|males who identify as women|men who identify as women) (?:are |may |will |can |is )?(?:not|cannot|never|excluded)(?: be)?(?: able to| to)? ?(?:welcome|allowed|permitted|included|admitted|attend|join|invited|women|come)',
        'gender[- ]critical (?:women|feminists?|group|meet-?up|social|meeting|drinks|people|folks?)',
        'sex,? not gender(?: identity)?',
        'no (?:males?|men),? (?:however|regardless of how|no matter how|whatever|including) (?:they|those|you|their) ..3 (?:identify|identity)',
        'no men in dresses',
        'born female only',
        'female[- ]born(?: women| only| people){0,2}',
      ],
      { value: 'trans-exclusion', kind: 'fact', unless: AGAINST },
    ),
    ...cues(
      [
        'whites? only',
        'aryan (?:brothers?|brotherhood|nations?|pride|heritage|families|people|blood|front)',
        '(?:european|white)[- ](?:descended|heritage|ancestry) (?:families|people|folk|men|women)? ?only',
        '(?:reclaim|take back|rid|clear|cleanse|free|purge|defend)(?: [a-z]+){0,2} (?:from|of) (?:the |all )?(?:jews|muslims|blacks|gays|immigrants|migrants|refugees|gypsies|homosexuals|asylum seekers|illegals|foreigners|invaders)',
        'white (?:pride|power|nationalis(?:t|ts|m)|genocide|homeland|brotherhood|identity movement|survival|european heritage only)',
        '(?:protect|defend|preserve|save|secure|advance|future of|pure)(?:s|ing)? (?:the |our |a )?(?:white|aryan) (?:race|people|children|culture|blood|identity|civili[sz]ation)',
        '(?:great|white) replacement',
        'white (?:ethno-?state|supremac(?:y|ists?)) (?:meet|group|rally|night|social|movement|now)',
        '(?:race war|race realis(?:m|ts?)|racial (?:holy war|purity|hygiene)|blood and soil|sieg heil|heil hitler|hitler was right|fourteen words|14 words|1488|jewish question|zionist occupied|remigration|ethno-?state|stormfront)',
        '(?:no|kick out|get rid of|death to|kill|exterminate|gas|hang|burn|deport all|deport the|ban all|smash the) (?:all )?(?:the )?(?:jews|muslims|blacks|gays|immigrants|migrants|refugees|gypsies|trannies|faggots|queers|homosexuals|asylum seekers|illegals|foreigners|africans|asians|mexicans|arabs)(?: (?:allowed|welcome|here|now))?',
        'deport (?:them )?(?:all|every)(?: [a-z]+)?(?: now)?',
        'stop (?:the )?(?:islami[sz]ation|invasion of (?:migrants|muslims|immigrants)|migrant invasion|muslim invasion|immigrant invasion)',
        '(?:islam|judaism|homosexuality|transgenderism) is (?:a |an )?(?:cancer|abomination|disease|evil|perversion|plague|filth|poison|mental illness)',
        'god hates (?:fags|gays|homosexuals|jews|muslims)',
        '(?:faggots?|trannies|kikes?|niggers?|pakis?|sand niggers?|wetbacks?|coons?|gooks?|ragheads?)',
        '(?:jews|muslims|blacks|gays|immigrants|migrants|homosexuals|trans people|transgenders|gay people|black people|jewish people|muslim people) (?:are|is) (?:not human|subhuman|vermin|the enemy|an abomination|evil|degenerates?|filth|animals|destroying (?:our|the)|a plague|parasites|groomers|paedophiles|pedophiles|inferior)',
        'ku klux klan',
        'kkk (?:meeting|rally|social|chapter)',
        'keep (?:britain|england|america|europe|our (?:town|country|neighbou?rhood)) white',
        '(?:feminism|women) (?:is|are) (?:a )?(?:cancer|subhuman|property)',
        'incel (?:group|meet-?up|brotherhood|uprising)',
        'enforced monogamy now',
      ],
      { value: 'hate', unless: TALKED },
    ),
    ...cues(
      [
        "recover(?:s|ed|ing|y)? (?:(?:your|a|the|my|our|their|any) )?(?:(?:child|children|kids?|son|daughter|loved one)(?:ren)? )?(?:from|of) (?:(?:severe|regressive|non-verbal|nonverbal) )?(?:autism|adhd|asperger's|autism spectrum disorder|asd|dyslexia)",
        "(?:cur(?:e|es|ed|ing)|revers(?:e|es|ed|ing|al of)|heal(?:s|ed|ing)?|defeat(?:s|ed|ing)?|beat(?:s|ing)?|eliminat(?:e|es|ed|ing)|eradicat(?:e|es|ed|ing)|overcom(?:e|es|ing)|end(?:s|ing)?|undo(?:ing)?|erase) (?:(?:your|a|the|my|our|their|child's|children's|kid's|son's|daughter's|from|of|severe|all|symptoms of|child of|children of) ){0,4}(?:autism|adhd|asperger's|asd|autism spectrum disorder|dyslexia|down syndrome|down's syndrome|tourette's|neurodivergence|deafness)",
        "(?:autism|adhd|asperger's|asd|dyslexia|down syndrome|neurodivergence) (?:is|can be|was|are) (?:fully |completely |totally |now )?(?:cured|curable|reversed|reversible|healed|treatable with diet|recoverable|preventable|overcome|eliminated)",
        '(?:autism|adhd) (?:recovery|cure|reversal)(?: (?:protocol|programme|program|diet|story|stories|summit|conference|coach|group|workshop|method))?',
        '(?:autism|adhd)[- ]free (?:child|children|family|life|in|kids)',
        '(?:no longer|lost (?:his|her|their|the)) (?:autistic|autism diagnosis)',
        '(?:biomedical|chelation|mms|bleach|heavy metals?|parasite|vaccine|homeopathic|hyperbaric|turpentine)(?: [a-z]+){0,3} (?:for|of|to treat|to heal|against|in)(?: [a-z]+){0,3} (?:autism|adhd|autistic (?:children|kids)|asd)',
        '(?:autism|adhd|autistic (?:children|kids)|asd)(?: [a-z]+){0,4} (?:detox(?:ing|ification)?|biomedical|chelation|bleach|mms|parasite cleanse)',
        "(?:detox|cleanse|purge)(?:ing|ify)?(?: [a-z']+){0,4} (?:autism|adhd|autistic (?:children|kids|child|kid)|vaccine injur(?:y|ies)|vaccines?)",
        '(?:miracle mineral (?:solution|supplement)|mms protocol|bleach enemas?|chelation (?:night|group|therapy for children))',
        '(?:make|become|help)(?: [a-z]+){0,3} (?:neurotypical|indistinguishable from (?:their )?peers)',
        '(?:cur(?:e|es|ed|ing)|heal(?:s|ed|ing)?) (?:the )?(?:deaf|blind|disabled|autistic)(?: (?:people|children))?',
      ],
      {
        value: 'cure-framing',
        unless: `(?:${AGAINST.slice(3, -1)}|(?:not|isn't|never|don't|doesn't|nothing|no need|needn't|rather than|instead of) ..6 (?:cur(?:e|ed|ing)|recover|revers(?:e|ed)|heal|fix(?:ed|ing)?)|do not (?:try|seek|want|aim|promise|believe) ..3 (?:cure|heal|fix|recover)|hospital|clinical trial|nhs|autistic[- ]led)`,
      },
    ),
    ...cues(
      [
        "(?:do not|don't|never|must not|mustn't|you may not|refrain from) (?:tell|telling|discuss (?:this|it|us) with|speak to|talk to|inform|share (?:this|it) with|mention (?:this|us|it) to) (?:your |any |the )?(?:family|families|parents|partner|spouse|friends|husband|wife|outsiders|loved ones|police|therapist|doctor)",
        '(?:cut(?:ting)?|sever(?:ing)?|break(?:ing)?|end(?:ing)?) (?:all |off )?(?:ties|contact|links|relationships|bonds|off|relations) (?:with|from|to) (?:your |their |our |the |all |any )?(?:family|families|parents|friends|outsiders|partner|unbelieving|non-?believers|relatives|old friends|former friends)(?: [a-z]+)?',
        "(?:leav(?:e|ing)|distanc(?:e|ing)|separat(?:e|ing)|walk(?:ing)? away|detach(?:ing)?)(?: yourself| yourselves)?(?: behind)?(?: from)? (?:the |your |all |any )?(?:family|families|parents|friends|relatives|family members|loved ones)(?: members)?(?: and friends)? (?:who|that) (?:do not|don't|doubt|question|hold|will not|won't|disagree|resist|are not|drag|oppose|cannot|can't)",
        '(?:each|every|all) (?:new )?(?:member|members|disciple|disciples|student|person|recruit|participant)s? (?:must|should|is expected to|are expected to|has to|have to|will|needs to|need to) (?:bring|recruit|enrol|enroll|introduce|sign up|win)(?: in| at least)? (?:\\d{1,2}|two|three|four|five|six|seven|ten|twelve|a|one|more|new)(?: new| more)? ?(?:people|friends|members|recruits|souls|guests|others|disciples|family)?',
        '(?:recruit|bring|enrol|enroll|sign up)(?:ing)? (?:at least )?(?:\\d{1,2}|two|three|four|five|six|seven|ten|twelve) (?:new |more )?(?:people|friends|members|recruits|souls|guests|others|disciples|newcomers) (?:each|every|a|per|before|by|to (?:advance|progress|rise|reach|move)|in order)(?: [a-z]+){0,3}',
        'recruitment (?:quotas?|targets?)',
        '(?:higher|next|inner|upper|secret|advanced|all|further|later|the) (?:levels?|tiers?|degrees?|circle)(?: [a-z]+){0,5} (?:paid|payable|pay|purchased|bought)(?: for)? (?:in advance|up ?front|before)',
        '(?:pay|payment|paying|paid)(?: [a-z]+){0,4} (?:for|to (?:reach|unlock|access|enter|advance to|move to)) (?:the |your |each |every )?(?:next|higher|inner|upper|all|secret|advanced|level|each) (?:levels?|circle|tiers?|secrets?|teachings?|degree)(?: in advance| up ?front)?',
        'levels?(?: [a-z]+){0,6} paid (?:in advance|up ?front)',
        "(?:obey|obedience to|submit to|submission to|surrender to|never question|do not question|don't question|total loyalty to|absolute loyalty to|unquestioning (?:loyalty|trust|obedience|faith)(?: to| in)?) (?:the |our |your )(?:leader|teacher|master|guru|founder|discipler|apostle|prophet|shepherd|group|leadership|leaders)",
        '(?:absolute|total|complete|unquestioning) (?:obedience|submission|surrender)(?: [a-z]+){0,3} (?:required|expected|demanded|leader|teacher|master|founder|group)?',
        "(?:the |our )?(?:leader|teacher|master|guru|founder|prophet)'s word is (?:final|law|truth)",
        "(?:we will|we'll|you will|you'll)(?: only)? (?:tell|reveal|learn|find out|discover|be told|know)(?: you)?(?: [a-z]+){0,2} (?:who (?:we are|is behind|runs)|the name of (?:our|the) (?:church|organi[sz]ation|group|parent)|our real name|(?:our|the) parent (?:organi[sz]ation|church|body))(?: [a-z]+){0,3} (?:once|after|when|later|until)",
        '(?:parent|sponsoring|true|real) (?:organi[sz]ation|church|body|group)(?: [a-z]+){0,3} (?:is|will be|remains|kept|stays) (?:kept )?(?:secret|confidential|hidden|revealed|disclosed|undisclosed|private)(?: [a-z]+){0,3}',
        "(?:cannot|can't|do not|don't|never|not able to) (?:tell|say|reveal|name|disclose)(?: you)? (?:who (?:we are|runs us|is behind)|(?:the name of )?(?:our|the) (?:parent )?(?:organi[sz]ation|church))",
        '(?:hand over|sign over|give up|give us|surrender|donate|entrust)(?: all)?(?: of)? (?:your )?(?:savings|possessions|property|house|inheritance|phone and|worldly goods|bank account|income)',
        'no (?:contact|communication|calls?|phone calls) (?:with|to|from) (?:the outside|outsiders|family|your family|home|friends|people outside)(?: world)?',
        "(?:you|members|everyone) (?:must|will|should|need to|have to) (?:ask|get|seek|obtain|have) (?:the |our |your )?(?:leader|discipler|teacher|master|leadership|elders|guru|shepherd)(?:'s)? ?(?:permission|approval)",
        "(?:outsiders|your (?:family|friends|parents)|people outside) (?:will not|won't|cannot|can't|would not) understand,? (?:so )?(?:do not|don't|keep|say)(?: [a-z]+){0,4}",
        '(?:love bomb(?:s|ing)?|secret (?:from|to be kept from) (?:your )?(?:family|parents|friends))',
        '(?:keep|keeping) (?:this|it|us|the group|your membership) (?:a )?secret(?: from)?(?: your)?(?: (?:family|parents|friends|partner))?',
      ],
      {
        value: 'coercive-group',
        kind: 'fact',
        unless: `(?:${AGAINST.slice(3, -1)}|you (?:do not|don't) have to|surprise party|cults?|estrange(?:d|ment)|abus(?:e|ive|er)|domestic|we never ask|nobody (?:asks|will ask))`,
      },
    ),
    ...cues(
      [
        '(?:residual|passive|recurring) income',
        '(?:unlimited|extra|additional|six-figure|five-figure|serious|weekly|monthly|full-time|second) (?:income|earnings?|earning potential)(?: (?:opportunity|opportunities|potential|stream|streams))?',
        '(?:income|earning|business|wealth|money[- ]making|home business|franchise|work[- ]from[- ]home|networking business) (?:opportunity|opportunities|potential)',
        '(?:earn|make|making|earning)(?: [a-z]+){0,3} (?:money|cash|income|living|commission|[$£€] ?\\d[\\d,]{0,7}k?|thousands|hundreds)(?: [a-z]+){0,4} (?:from home|while making friends|from your (?:phone|sofa|couch)|online|each week|a week|a month|every month|per week|per month|in your spare time|by (?:recruiting|sharing|inviting|referring|selling)|with us|just by)',
        '(?:earn|make)(?: [a-z]+){0,3} while (?:making|you make|meeting|having)(?: [a-z]+){0,2} (?:friends|fun|people|a difference)?',
        '(?:earn|earning) from home',
        '(?:get|getting) rich(?: quick(?:ly)?| fast)?',
        'make money (?:fast|quick(?:ly)?|while you sleep|in your sleep)',
        '(?:replace|replaces|replaced|replacing) (?:my|your|their|her|his) (?:salary|income|wages?|9-to-5|day job)(?: with| by)?',
        '(?:be|become|being) (?:your|their) own boss(?:es)?',
        '(?:fire|sack|quit|ditch|leave) your (?:boss|9-to-5|nine to five|day job|9 to 5|job)',
        '(?:ground[- ]floor|once in a lifetime|life-changing|exclusive|exciting) (?:business |income |financial |investment )?opportunity to (?:earn|invest|join our (?:team|business)|make money|build)',
        '(?:network|multi-?level|multi level|referral|affiliate) marketing(?: (?:team|opportunity|business|group|social|event|company))?',
        '(?:mlm|downlines?|uplines?|pyramid (?:scheme )?opportunity)',
        '(?:buy|purchase|order|pay for)(?:ing)? (?:a |your |the |our )(?:starter|welcome|business|distributor|membership|beauty|essential oils?) (?:kit|pack|package|box)(?: [a-z]+){0,3}(?: to (?:join|attend|take part|start|become))?',
        '(?:purchase|must buy|buying|product order|minimum order|minimum purchase|required purchase)(?: [a-z]+){0,3} (?:is )?(?:required|necessary|mandatory|to (?:join|attend|stay|become a member))',
        '(?:must|need to|have to|required to|expected to) (?:buy|purchase|order|invest)(?: [a-z]+){0,4}(?: (?:kit|products?|pack|package|stock|at least|to (?:join|attend|stay)))',
        '(?:financial|time) (?:and time )?freedom(?: (?:with|through|by|starts|awaits|in|for you|opportunity|team|family|and))',
        '(?:looking for|seeking|wanted:?|recruiting) (?:motivated|ambitious|hungry|driven|like-minded|positive)(?: [a-z]+){0,2} (?:people|individuals|entrepreneurs|women|mums|moms|men|go-getters) (?:to|who want) (?:join|earn|build|grow|make|be)(?: [a-z]+){0,3}(?: (?:team|business|empire|income|money|boss|financially))',
        '(?:join|build|grow) (?:my|our|your) (?:sales |growing |own )?(?:downline|sales team|beauty business|wellness business|home business|crypto|empire|essential oils? business|business from home)',
        '(?:crypto|forex|trading|bitcoin) (?:signals|wealth|millionaires?|profits|academy|mentorship|income)(?: [a-z]+)?',
        '(?:guaranteed|risk-free|double your|triple your) (?:returns?|profits?|income|money|investment)',
        '(?:complimentary|free) (?:dinner|lunch|steak dinner)(?: [a-z]+){0,5} (?:investment|annuit(?:y|ies)|timeshare|retirement|financial) (?:seminar|presentation|opportunity|products?|advice)',
        '(?:timeshare|sales) presentation(?: (?:is )?(?:required|mandatory|follows))?',
      ],
      {
        value: 'commercial-lure',
        unless: `(?:${AGAINST.slice(3, -1)}|no (?:selling|sales pitch|pitch|mlm|recruiting|sales)|taxed?|benefits? advice|debt advice|universal credit|citizens advice|universal basic income|basic income|extra income support|income support|charity|fundrais[a-z]+|for the (?:church|school|roof|hospice))`,
      },
    ),
    ...cues(
      [
        'pro-?(?:ana|mia)(?: (?:friends|support|group|buddies|tips|community|circle|space|lifestyle|coach))?',
        '(?:ana|mia) (?:buddies|buddy|tips|coach|coaches|sisters|friends|butterfl(?:y|ies)|goals)',
        '(?:thinspo|thinspiration|bonespo|meanspo|fitspo for restricting)',
        '(?:tips|tricks|tips and tricks|ideas|ways|help|support|motivation|encouragement|advice|secrets|how|space|group|friends|buddies)(?: and [a-z]+)? (?:to|for|on|with) (?:keep |keeping |stay |staying |continue |help you |each other )?(?:to )?(?:restrict|restricting|purge|purging|starve|starving|starvation|skip meals|skipping meals|fast for days|hide (?:your )?(?:weight loss|meals|food|cuts|scars|self-?harm)|hiding (?:your )?(?:weight loss|meals|food|cuts|scars|self-?harm|it from)|lose more weight|eat less than|cut|cutting|self-?harm|self-?harming|not eat|not eating|avoid eating|avoid food|hurt yourself|die|kill yourself|end(?:ing)? (?:your|it|our) (?:life|all|lives)|burn yourself|burning)(?! (?:out|calories|costs?|paper|hair|fabric|lino|flowers|glass|cake|waste))',
        '(?:keep|continue|carry on|stay|go on|commit to) (?:on )?(?:restricting|purging|starving|self-?harming|cutting yourself|fasting for days)',
        '(?:no recovery (?:talk|here|allowed)|anti-?recovery|recovery is not (?:for us|the goal|an option|our goal)|not (?:here )?(?:to|for) recover(?:y)?,? (?:just|only|we)|pro-?(?:self-?harm|suicide|relapse|cutting))',
        '(?:restrict|purge|starve|fast|cut|self-?harm|die|end it|skip meals|starve ourselves|hurt ourselves) (?:together|with us|alongside|as a group|in company|with friends)',
        '(?:encourag(?:e|es|ing)|motivat(?:e|es|ing)|support(?:s|ing)?|cheer(?:s|ing)?|push(?:es|ing)?|challeng(?:e|es|ing)) (?:each other|one another|you|members|everyone)(?: on)? (?:to|in|as we|as you|while you|through) (?:restrict(?:ing)?|purge|purging|starv(?:e|ing)|fast(?:ing)? for|cut(?:ting)?|self-?harm(?:ing)?|skip(?:ping)? meals|not eat|hurt(?:ing)? (?:ourselves|yourself)|end (?:our|your) lives|die|kill(?:ing)?|suicide|relaps(?:e|ing)|los(?:e|ing) more)',
        '(?:suicide pact|suicide methods?|exit methods?|exit bag|methods? (?:of|for) (?:suicide|dying|ending your life)|ways to (?:die|kill yourself|end your life|end it)|die together|end(?:ing)? it (?:all )?together|catch the bus together|painless (?:death|suicide|exit))',
        '(?:self-?harm|cutting|starving|restricting|anorexia|bulimia|purging|suicide) is (?:ok|okay|beautiful|a (?:valid )?(?:choice|lifestyle|friend|way)|not (?:wrong|bad|an illness|a disease)|the answer|an art|freedom|strength|self-care|a gift)',
        '(?:anorexia|bulimia|eating disorders?|starvation) (?:as|is) a (?:lifestyle|choice|gift|friend)',
        '(?:celebrat(?:e|es|ing)|worship(?:ping)?|pursu(?:e|ing)) (?:thinness|starvation|emptiness|self-?harm|anorexia|suicide)',
        'goal weight (?:check-?ins?|buddies|buddy|contest|club)',
        '(?:how|ways?|wants?|wanting|planning|ready|place) to end it(?: all)?',
        '(?:weigh-in|weigh in|weigh-ins)(?: [a-z]+){0,4} (?:lowest|goal weight|ugw|under \\d\\d ?kg|skeleton)',
        '(?:ultimate )?goal weight(?: [a-z]+){0,3} (?:bones|underweight|bmi (?:of )?1[0-6])',
      ],
      {
        value: 'pro-self-harm',
        unless: `(?:survivors?|prevent(?:s|ing|ion)?|(?:support|help|group|helpline|line|space|those|people|anyone|safe place)(?: [a-z]+){0,5} (?:who|to stop|stopping|affected|bereaved|recover(?:ing|y)?)|to stop|stopping|reduce|reducing|urges? to|instead of|rather than|alternatives? to|without (?:self-?harm|restricting|purging|cutting)|recovering from|recovery from|in recovery(?! talk)|history of|documentary|film|panel|research|lecture|danger(?:s|ous)?|harms? of|warning signs|(?:do not|don't|please do not|we do not|never) (?:share|post|discuss|talk about|mention|bring|allow|promote|encourage|permit)|is not (?:ok|okay|allowed)|aren't allowed|banned|moderated out|nobody has to|ramadan|lent|lenten|yom kippur|religious fast)`,
      },
    ),
    ...cues(['no recovery talk', 'keep restricting', 'anti-recovery', 'suicide pact', 'pro-?suicide'], {
      value: 'pro-self-harm',
      kind: 'fact',
      unless: SURELY_AGAINST,
    }),
    ...cues(
      [
        "(?:i |we |he |she |it |that |who |which |will |can |to |therapy |method |guaranteed to |and |healer )(?:can |will |has |have |permanently |completely |instantly |now )?(?:cur(?:e|es|ed|ing)|eliminat(?:e|es|ed)|erase[sd]?|eradicat(?:e|es|ed)|heal(?:s|ed)?(?: you of)?|fix(?:es)?|rid you of) (?:your |my |all |any |you of |chronic |severe |every )?(?:ptsd|c-ptsd|trauma|depression|anxiety|bipolar(?: disorder)?|schizophrenia|psychosis|ocd|addictions?|cancer|panic attacks|phobias|personality disorders?|mental illness|eating disorders?|ms|parkinson's|diabetes|dementia|alzheimer's|autism|infertility|voices)(?: (?:in|within|for good|forever|permanently|overnight|naturally|without|once and for all|today))?",
        '(?:cure|cures|cured|healed|permanent cure|instant cure|guaranteed cure|miracle cure|natural cure|guaranteed healing|quantum healing) (?:for|of|from) (?:your |all |any |chronic )?(?:ptsd|trauma|depression|anxiety|bipolar(?: disorder)?|schizophrenia|psychosis|ocd|addictions?|cancer|panic attacks|phobias|mental illness|eating disorders?|dementia|diabetes|hiv|aids)',
        '(?:ptsd|trauma|depression|anxiety|bipolar|schizophrenia|psychosis|ocd|addiction|cancer|mental illness|panic attacks)(?: [a-z]+){0,2} (?:cured|gone|healed|erased|eliminated|resolved|released forever) (?:in|within|after|for good|forever|permanently|overnight|guaranteed|once and for all)(?: (?:a|one|two|three|just|\\d{1,2}|an)){0,2}(?: [a-z]+)?',
        '(?:heal|release|clear|fix|resolve|dissolve)(?:s|ing)? (?:your |all |a lifetime of |all your )?(?:ptsd|trauma|depression|anxiety|childhood wounds) (?:in|within) (?:just |only )?(?:a|one|two|three|\\d{1,2}|an) (?:single )?(?:weekend|session|day|days|hour|hours|minutes?|sessions|evening|week)',
        '(?:throw away|throw out|come off|get off|ditch|stop taking|quit|give up|bin|flush|no need for|without the need for|never need|free of|replace|replaces) (?:all )?(?:your |of your |their )?(?:psychiatric |prescribed |antidepressant |mental health )?(?:medications?|meds|antidepressants|pills|antipsychotics|lithium|insulin|chemo(?:therapy)?|prescriptions?)',
        '(?:heal|cure)(?:s|ed|ing)? (?:hundreds|thousands|dozens|many|countless|people|clients|everyone)(?: [a-z]+){0,3} (?:of|from) (?:ptsd|trauma|depression|anxiety|addictions?|psychosis|schizophrenia|bipolar|cancer|ocd)',
        '(?:defeat|beat|banish|end|conquer|erase)(?:s|ing)? (?:your )?(?:depression|anxiety|ptsd|trauma|bipolar|addiction|schizophrenia|psychosis) (?:naturally|forever|for good|permanently|overnight|without (?:any )?(?:medication|drugs|meds|doctors|therapy|pills)|in (?:a|one|two|three|\\d{1,2}) [a-z]+)',
        '(?:unlicen[sc]ed|unregistered|uncertified|unqualified|self-taught|self-taught intuitive|struck[- ]off) (?:[a-z]+ )?(?:therap(?:y|ist|ists)|psychotherap(?:y|ist|ists)|counsell?ors?|counsell?ing|psychologists?|trauma healers?|doctors?|psychiatrists?)',
        '(?:licen[sc]ed|qualified|registered|certified)\\? (?:no|nope|not me|never)',
        'better than (?:any |your )?(?:doctors?|therapists?|therapy|psychiatrists?|medication|chemo(?:therapy)?)(?: (?:or|and) (?:medication|meds|pills|therapy|drugs|doctors))?',
        "(?:what|things|truth|secrets?) (?:your )?(?:doctors?|psychiatrists?|big pharma|therapists) (?:won't|will not|don't|doesn't|do not) (?:tell|want you to know)(?: you)?",
        '(?:doctors|psychiatrists|therapists|psychiatry|big pharma) (?:keep|keeps|want to keep|wants to keep|make|makes) you (?:sick|ill|dependent|broken|drugged)',
        '(?:100 ?%|100 per ?cent|guaranteed) (?:cure|healing|recovery|success|results)(?: (?:rate|for|of|from))?(?: [a-z]+)?',
      ],
      {
        value: 'deceptive-therapy',
        unless: `(?:${AGAINST.slice(3, -1)}|(?:not|isn't|cannot|can't|won't|doesn't|don't|never|do not|does not|no one|nobody|nothing) ..2 (?:cure|cures|cured|heal|fix|promise|replace|a replacement|a substitute|stop taking|come off|give up)|fundrais[a-z]+|donat(?:e|ions?)|charity|find a cure|helps? (?:us )?(?:to )?(?:find|fight|beat)|talk to your (?:doctor|gp)|with your (?:doctor|gp|prescriber)|speak to your (?:doctor|gp)|under medical|pharmacist|pharmacy|return (?:unused|old)|disposal|take-?back|hospital|nhs|peer support group|i (?:was|am) not a therapist|jesus healed|jokes?|comedy)`,
      },
    ),
    ...cues(
      [
        "(?:no|without|not|don't have a|haven't got a|lack(?:s|ing)?) (?:an? )?(?:licen[sc]e|licen[sc]ed|qualifications?|credentials|training|degree|certificate)(?:,| -|;|\\?)? ?(?:but|however|just|needed to (?:treat|heal|cure)|to (?:treat|heal|cure)|required to (?:treat|heal|cure))(?: [a-z]+){0,3} (?:cur(?:e|ed)|heal(?:ed)?|treat(?:ed)?|fix(?:ed)?|results|gift|therapy|therapist)?",
        'cures? (?:your )?(?:ptsd|trauma|depression|anxiety|schizophrenia|bipolar|cancer|addiction) in(?: just)? (?:a|one|two|three|\\d{1,2}) (?:weekend|day|days|session|sessions|hour|hours|week|weeks)',
      ],
      {
        value: 'deceptive-therapy',
        kind: 'fact',
        unless: SURELY_AGAINST,
      },
    ),
  ],
};
