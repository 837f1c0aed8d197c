/**
 * The words around a group of people that say in what sense a gathering is for them. In a frame `{P}` stands for people
 * ("Black women"), `{A}` for adjectives ("autistic"), `{C}` for conditions ("dementia"), `{S}` for an owner ("women's") and
 * `{X}` for people or adjectives; the last one of a match is who is meant. Order is precedence: a group that one frame took
 * is not read by a later one.
 */
export type Frame = {
  /** `none`: the people are spoken of, and nothing follows about whom the gathering is for. */
  readonly relation:
    | 'none'
    | 'families_of'
    | 'families_and'
    | 'led_by'
    | 'led_and_for'
    | 'hostile_to'
    | 'closed_to'
    | 'about'
    | 'centered_on'
    /** They are welcome, as others are. */
    | 'welcomed'
    | 'affirming_of';
  readonly cue: string;
  readonly confidence?: number;
  /** How the people must be named. */
  readonly begins?: RegExp;
};

const frames = (
  relation: Frame['relation'],
  list: readonly string[],
  rest: Omit<Frame, 'relation' | 'cue'> = {},
): readonly Frame[] => list.map((cue) => ({ relation, cue, ...rest }));

const KIN_WORDS =
  '(?:family|families|family members|family and friends|friends and family|friends and families|families and friends|loved ones|friends|relatives|partners|spouses|siblings|wives|husbands|children|adult children|grandparents|supporters|people who care for|those who care for|those caring for|people caring for|those who love|people supporting|those supporting|anyone caring for|anyone supporting|anyone who cares for|people who look after|care partners|allies)';
const OF = '(?: (?:of|to|for|with|who have|who has|who love|raising|supporting|looking after|caring for|whose))';
const RELATIVE =
  '(?: (?:an?|their|all|any|the|young|older|adult|people living with|people with|someone with|someone living with|somebody with|anyone with|those with|those living with|person with|loved one with|child|children|son|daughter|partner|parent|is|are|has|have|with|who|recently|newly|diagnosed|living|identify as|identifies as)){0,6}';
const GATHERING =
  '(?:group|circle|meetup|meet-up|social|night|evening|morning|afternoon|club|space|choir|drop-in|cafe|brunch|lunch|picnic|meeting|gathering|shed|walk|run|swim|swimming|hike|retreat|session|network|hangout|coffee|tea|breakfast|dinner|potluck|mixer|sangha|fellowship|team|league|yoga)s?';
const BETWEEN =
  '(?: (?:board|game|games|book|craft|crafts|coffee|tea|social|support|peer|peer support|discussion|running|walking|hiking|swimming|swim|yoga|singing|knitting|writing|meditation|networking|community|cooking|film|art|poetry|music|dance|open mic|trivia|quiz|gaming|gardening|sewing|cycling|climbing|conversation|online|weekly|monthly|over-50s|friendship|wellbeing|mindfulness|recovery|adults?|self-help|reading|talking|listening|morning|evening|pottery|climb|football|rugby|tennis|sport|healing|sharing|parents?|youth)){0,3}';
const LEADS =
  '(?:led|run|facilitated|co-facilitated|co-led|hosted|co-hosted|organi[sz]ed|guided|taught|moderated|convened|chaired|held|founded and run|created and run)';
const SOME =
  '(?: (?:an?|two|three|four|our|our own|local|the|experienced|trained|all|some of our|members who are|people who are|a team of|a group of|volunteer|friendly|fellow|young|qualified|other)){0,3}';
const NO_MORE =
  '(?=[.,;:!?)]| -|$| aged | over | and all| and is| and we| and everyone| at | on | in the| to | who | where | by )';

export const FRAMES: readonly Frame[] = [
  ...frames('centered_on', [`{P}(?: are| is)?(?: also| very| always| most| warmly)? (?:welcome|invited)`], {
    begins: /^(?:anyone|anybody|everyone|everybody|those)(?![a-z])/,
  }),
  ...frames('welcomed', [
    `all {P}(?:,| are)? ?(?:are |very |always |most |warmly |equally )?welcome`,
    `welcomes all {P}(?= to |[.,;!]|$)`,
  ]),
  ...frames('none', [
    `(?:parking|bays?|toilets?|discounts?|offers?|rates?|lanes?|concessions?|seats?|prices?|tickets?|lockers?) (?:(?:is|are) )?(?:just|only|reserved) for {P}`,
    `not (?:only|just|solely|exclusively|limited to|restricted to|merely)(?: (?:for|by|to|about|an?|open to)){0,2} {X}(?:[- ]only)?`,
    `{X} (?:and|or) non-[a-z]{2,16}`,
    `(?:is not|isn't|not|no longer) (?:a |an )?{X}[- ]only`,
    `(?:separate|offers? an?|also an?) (?:{X}|{S})[- ]only`,
    `(?:don't|do not|needn't|no need to|not|never|doesn't|does not|no requirement to|without)(?: (?:have to|need to|required to|necessary to|matter if you are|matter if you're|having to|matter whether you are)){0,2} (?:be|being|identify as|have)? ?(?:an? )?{Z}`,
    `(?:in (?:aid|memory|support|honou?r|celebration|praise|defence) of|in solidarity with|solidarity with|on behalf of|fundrais[a-z]{0,6}(?: [a-z]{1,12}){0,3} (?:for|to help|to support)|(?:raise|raises|raising)(?: [a-z]{1,12}){0,2} (?:money|funds|awareness|cash)(?: [a-z]{1,12}){0,2} (?:for|of|to help|to support)|money for|proceeds(?: [a-z]{1,12}){0,3} (?:to|benefit|support)|benefit(?:s|ing|ting)?(?: concert| gig| night| evening)?(?: for)?|charity(?: [a-z]{1,12}){0,2} (?:for|supporting)|appeal for|donat[a-z]{1,4}(?: [a-z]{1,12}){0,3} (?:to|for)|collect[a-z]{0,4}(?: [a-z]{1,12}){0,3} for|justice for|rights (?:of|for)|votes? for|tribute to|prayers? for|pray for|(?:support|supporting|help|helping|honou?r|honou?ring|thank|thanking|celebrate|celebrating|remember|remembering) (?:our|local|the|your|homeless))(?: (?:our|local|the|all|young|people|those|families|of|homeless|services|for|victims|charities)){0,3} {Z}`,
    `(?:[$£€]\\d{1,3}(?:\\.\\d\\d)?|free|discount[a-z]{0,2}|half[- ]price|concession[a-z]{0,5}|reduced|cheaper|tickets?|seats?|parking|spaces|toilets?|suitable|ideal|perfect|great|advice|resources|help|helpline|services|rates?|places|prizes?|lessons|clothes|shoes|books|gifts?|haircuts) (?:entry |admission |places )?for (?:our |all |the )?{P}`,
    `(?:open|reserved|available|suitable) (?:too |also )?(?:as well )?to (?:also )?{X} as well`,
    `also (?:open|suitable|available|great) (?:to|for) {X}`,
    `(?:{S}|{X})(?: [a-z]{1,10})? (?:toilets?|loos?|changing|restrooms?|bathrooms?|lavatory|washrooms?|parking|bays?|access|showers?|lockers?|carriage|lane|dorms?|clothing|fashion|wear|shoes|magazine|prison|hospital|refuge|shelter|hostel|centre|center|building|library|foundation|trust|association|federation|football|cricket|world cup|team photo|final|championship|singles)`,
    `{P}(?: and {P})?:? (?:[$£€]\\d|free(?=[.,;!)]|$)|half price|go free|get in|get ..2free|pay |concession|discount)`,
    `(?:professionals|staff|teachers|social workers|doctors|nurses|clinicians|employers|practitioners|those who work|people who work|anyone who works|volunteers)(?: [a-z]{1,12}){0,4} (?:with|support|supporting|for) {Z}`,
    `(?<!(?:for|all|only) ){P}(?: and (?:their )?(?:families|friends|carers|allies|partners|supporters))?(?: are| is)?(?: also| very| always| most| warmly| especially| equally| all)? welcome`,
    `(?:learn|learners?|teach|teaching|try)(?: [a-z]{1,10}){0,2} from {P}`,
  ]),
  ...frames('families_and', [
    `{P}(?: \\([^()]{1,30}\\))?(?:,| and| or| and also|, and| as well as| with| plus| alongside)(?: for)? (?:their|those who care for|people who care for|those caring for|the people who care for|those who love|anyone who cares for|the people who love|those who support|people supporting)(?: own| families and| friends and| family and| care partners and| carers and)? (?:{P}|them|families|family|family members|loved ones|care partners|carers|caregivers|relatives|spouses)`,
    `{P} and one person they bring`,
  ]),
  ...frames('families_of', [
    `(?:{P}|${KIN_WORDS})(?:(?:,| and| or|, and)(?: other)? (?:{P}|${KIN_WORDS})){0,3}${OF}${RELATIVE} {Z}`,
    `(?:{P}|${KIN_WORDS}) (?:supporting|affected by|touched by|concerned about) (?:a loved one's|someone's|another's|somebody's|a relative's) {C}`,
    `(?:affected by|living with) someone(?: else)?'s {C}`,
  ]),
  ...frames('led_and_for', [
    `(?:${LEADS} )?by(?:,)? (?:and for|for and with|with and for),?(?: and [a-z]{1,8})?${SOME} {P}`,
    `for and by${SOME} {P}`,
    `for {X}(?: [a-z]{1,12})?,? by {X}`,
  ]),
  ...frames('led_by', [
    `{X}[- ](?:led|run|facilitated|hosted|organi[sz]ed)`,
    `${LEADS}(?: [a-z]{2,12}ly)? by${SOME} {P}`,
    `(?:our|all our|the|all) (?:facilitators|leaders|hosts|organi[sz]ers|instructors|teachers|moderators|team|trainers|volunteers|founders) (?:are|is)(?: all| both| also)? {X}`,
    `(?:all|two|our|both|with) {A} (?:facilitators|leaders|hosts|instructors|organi[sz]ers)`,
    `{P} (?:lead|run|host|facilitate|organi[sz]e) (?:this|the|our|each|every|it)`,
  ]),
  ...frames('hostile_to', [
    `(?<!not |never |if |why )no (?:more )?{X}(?: people)?(?: (?:allowed|welcome|permitted|wanted|please|admitted|here))?(?=[.,;:!)]|$)`,
    `{X}(?: people)? (?:are|is|will be) (?:not|never|strictly not) (?:welcome|allowed|permitted|admitted|wanted)`,
    `{X}(?: people)? (?:are|is) (?:kindly |respectfully |politely )?(?:asked|requested) (?:not to (?:attend|come|join|enter|apply|register|book|participate|take part|turn up)|to (?:stay away|stay home|stay at home|not (?:attend|come|join)))(?= this|[.,;!]|$)`,
    `{X}(?: people)?[,:]? (?:please )?(?:do not|don't) (?:attend|come|join|apply|enter|turn up)(?= along|[.,;!]|$)`,
    `ask that {X} (?:do not|don't|not) (?:attend|come|join|enter|apply)`,
    `{X}(?: people)? (?:aren't|need not|needn't|cannot|may not|won't be) (?:welcome|allowed|permitted|admitted|apply|attend|come)`,
    `(?:we do not|we don't|cannot|will not) (?:welcome|accept|admit|serve|allow) {X}`,
    `keep(?:ing)? {X}(?: people)? out`,
  ]),
  ...frames('closed_to', [
    `(?:{P}|{S}|{A})(?: \\([^()]{1,40}\\))?(?:,? aged? [^,;.]{1,20}|,? \\d\\d ?(?:-|to) ?\\d\\d|,? over \\d\\d|,? \\d\\d\\+)?[- ]only(?! (?:changing|toilets?|showers?|dorms?|dormitory|carriage|lane|rooms?|accommodation|parking|begin|just|have|need|ask|cost|pay|bar|had|have|got|want|recent|came|make))`,
    `(?:for|to|that) (?:only|exclusively|solely|strictly) {P}`,
    `(?:^|[:;,-] |${GATHERING} |place |support |(?:is|are|it's|this is|time|held|run) )just for(?: (?:all|adult|those who are|people who are|anyone who is|self-identified)){0,2} {P}`,
    `(?:please )?(?:only|just) (?:come|attend|join|apply|register|sign up|book)(?: along| in)? if you(?:'re| are| identify as| have| live with)(?: an?| currently| living with){0,2} {Z}`,
    `(?:come|attend|join|apply|register|book)(?: along| in)? only if you(?:'re| are| identify as| have| live with)(?: an?| currently| living with){0,2} {Z}`,
    `(?:do not|don't) (?:come|attend|join|apply|register|book)(?: along| in)? unless you(?:'re| are| identify as| have| live with)(?: an?| currently| living with){0,2} {Z}`,
    `(?:only|solely|exclusively|strictly)(?: open)?(?: available)? (?:to|for)(?: (?:all|adult|young|those who are|people who are|anyone who is|self-identified|self-identifying)){0,2} {X}`,
    `(?<!the )only {P}(?: (?:may|can|should|are|will|please|attend|at|in|who|allowed|admitted|were|on|over|aged))`,
    `(?:reserved|restricted|limited|closed off) (?:exclusively |only |solely )?(?:for|to)(?: (?:all|adult|those who are|people who are)){0,2} {P}`,
    `closed(?: [a-z]{1,12}){0,2} (?:space|group|meeting|circle|session|event|community|gathering|retreat|programme|program|night|evening)(?: (?:is|just|held|made|created)){0,2} (?:for|of)(?: (?:all|adult|those who are)){0,2} {P}`,
    `(?:confined|dedicated exclusively|devoted exclusively) to {P}`,
    `must (?:identify as|be|self-identify as)(?: an?)? {X}`,
    `(?:you|participants|attendees|members|all attendees|everyone) (?:must|need to|have to) (?:all )?(?:identify as|be)(?: an?)? {X}`,
    `all[- ]{X}(?: [a-z]{2,10}){0,2}[- ](?:group|choir|class|space|crew|team|session|event|retreat|gym|circle|night|hike|climb|run|ride|swim|lineup|walk)s?`,
    `open (?:only )?to(?: (?:all|any|adult|local|anyone who is|anyone|everyone|everybody|those|people|all those|who|identifies as|identify as|living|with|is|are)){0,4} {P}${NO_MORE}`,
    `(?:safe |private |confidential )?{X}[- ](?:exclusive|separate) (?:space|group|event|session)`,
    `{X} space only`,
  ]),
  ...frames('about', [
    `(?:{X}|{S}) (?:history|histories|studies|literature|cinema|culture|cuisine|cooking|theology|heritage|politics|icons|rights|suffrage|music|art|film festival|films?|stories|lives|poetry|writing|fiction|memoirs?|traditions?|liberation|pioneers|figures|voices|representation)(?! (?:club|circle|group|choir|meetup|meet-up|social|collective|space|jam))`,
    `(?:{X}|{C}|{S}) (?:awareness|acceptance|history month|information|education|research|training|visibility)`,
    `(?:talk|lecture|film|documentary|panel|exhibition|seminar|play|discussion|book|books|workshop|training|webinar|conversation|screening|learn|course|session)(?: [a-z]{1,12}){0,2} (?:about|on|exploring)(?: (?:the|history|lives|stories|experiences?|of|living|with|life|being|what|it|is|like|to|be|understanding)){0,5} {Z}`,
    `(?:history|histories|story|portrayals?) of(?: (?:the|local|early|famous|our)){0,2} {Z}`,
    `(?:stories|experiences|lives|contributions?|role|biographies|the art|the music) of(?: (?:the|local|early|famous|our)){0,2} {P}`,
    `(?:understanding|introduction to|introducing|everything about|facts about|learn about|learning about|find out about|live well with) {C}`,
    `{P} in (?:science|stem|tech|history|film|art|music|literature|the arts|politics|sport|engineering|the bible|islam|war|wartime|the war|printmaking|jazz|photography)`,
    `{P}(?:'s)? (?:writers|authors|poets|artists|composers|philosophers)?,? ?(?:reading list|book list|exhibition|retrospective|lecture|talk)`,
  ]),
  ...frames('centered_on', [
    `(?:cent(?:er|re)d (?:on|around)|cent(?:er|r)ing|cent(?:er|re)s|prioriti[sz](?:es|ing)|focused on|geared (?:to|towards?)|aimed (?:mainly |primarily |mostly )?at|tailored to|dedicated to|catering (?:for|to)|caters (?:for|to))(?: the needs of| the voices of| the experiences? of)?(?: (?:all|adult|local|other)){0,2} {P}`,
    `{X}[- ]cent(?:er|re)(?:d|ing)`,
    `(?:^|[:;,-] |\\) |(?:group|space|circle|meeting|session|club|meetup|meet-up|social|evening|night|morning|afternoon|cafe|choir|class|workshop|course|drop-in|programme|program|retreat|walk|swim|yoga|gathering|event|community|network|table|lunch|hub|haven|place|support|sessions|classes|meetings|groups|hour|fellowship|sangha|refuge|reads|online|weekly|free|forum|sanctuary|service|chat|picnic|brunch|team|ride|hike|league|dinner|breakfast|potluck) (?:just |only |especially |specifically |run |open |held |made |created |designed |intended |set up )?|(?:is|are|just|especially|specifically|particularly|mainly|primarily|mostly|designed|created|intended|meant|made|one|and|welcome|community|made up|friends|held|run|again) |[.)] )for(?: (?:all|any|anyone who is|anyone who identifies as|local|adult|those who are|people who are|both|our|other|fellow|self-identified|everyone who is|anyone|people who identify as|those|newly diagnosed|newly|recently|young|the)){0,3} {P}`,
    `^{P}(?=[.!]$| aged |, aged| \\(|,? allies|,? and (?:friends|allies)| of all | only| who |, come| unite| meet | gather| together|, all | \\d)`,
    `if you(?:'re| are| identify as)(?: an?)? {X}(?:,? [^,.;]{1,40})?, (?:this|our) (?:group|space|circle|evening|event|club|meetup) is (?:for you|yours)`,
    `(?:{A}|{S}|{C})${BETWEEN} ${GATHERING}(?! of (?:the|his|her|photos))`,
    `{P}${BETWEEN} ${GATHERING}(?! of (?:the|his|her|photos))`,
    `(?:join|meet|with|come (?:along )?and meet|connect with)(?: (?:other|fellow|like-minded|local)){1,2} {P}`,
    `welcom(?:es|ing) (?:all |any |other )?{P}(?: to| of all| who|[.,;!]|$)`,
    `(?:^|: |we are |we're )(?:an? )?(?:[a-z-]{2,14} ){0,3}(?:community|group|collective|circle|club|network|sisterhood|brotherhood) of(?: (?:local|fellow)){0,2} {P}(?= who | that | meeting|[.,;!]|$)`,
    `open to(?: (?:all|any|adult|anyone|people|those|who|is|are|identifies as|identify as|everyone)){0,4} {P},?(?: and| or| plus| &)(?: their| our| any)? (?:allies|friends|supporters|families|loved ones)`,
  ]),
  ...frames(
    'affirming_of',
    [
      `{X}[- ]affirming(?! (?:counsell?ors?|therapists?|doctors?|clinicians?|providers?|health ?care|care|books?|authors?|writers?|resources?|materials?|literature|theology|lawyers?|services|businesses|parents|families|employers?|list|lists|directory|churches|schools?|colleges?|speakers?|preachers?|guests?|artists?|research|policy|policies|laws?|training)(?![a-z]))`,
    ],
    { confidence: 0.65 },
  ),
];

/** Others are shut out: what would be centred on a community is then closed to it. */
export const SHUTS_OUT =
  /(?:allies|men|partners|parents|families|friends|carers|professionals|observers|supporters|others|everyone else|cis(?:gender)?[a-z ]{0,12}|straight [a-z]{2,10}|white [a-z]{2,10}|hearing people|neurotypical [a-z]{2,10}),? (?:and [a-z]{2,12},? )?(?:please (?:sit|stay|skip|give|do not|don't|find|respect|note this)|(?:are|is|will) (?:kindly |respectfully )?(?:not|asked to (?:stay|sit|give|leave)|asked not)|aren't|cannot|can't|may not|we ask you (?:to sit|not))|(?:please,? )?no (?:allies|men|parents|partners|professionals|observers|cis(?:gender)?|straight|white|boys|males|neurotypicals?|hearing people|outsiders|non-[a-z]{2,14})(?![a-z])|not (?:open to|for) (?:allies|men|parents|partners|professionals|friends|families|observers|others|cis(?:gender)? |straight |white |non-|people who (?:are not|aren't|do not|don't))|(?:a|this|our|strictly) closed (?:group|space|meeting|circle|session|community|event)|closed (?:group|space|meeting|circle|session)[.:,;]|if (?:this|that) (?:isn't|is not) you,? please|(?:do not|don't) (?:attend|come|join) (?:if|unless) you|if you (?:are not|aren't|do not|don't) [a-z -]{2,30},? please (?:do not|don't|respect|find|leave|sit)/;

/** Says of itself that it welcomes whoever comes. */
export const EVERYBODY =
  /(?<![a-z0-9'-])(?:(?:(?:everyone|everybody|anyone|anybody|one and all) (?:is |are |'s )?(?:very |always |warmly |really |truly |most |equally |completely )?welcomed?|all (?:are |very |warmly |truly )?(?:very |always |warmly |truly |most )?welcome)(?! (?:to (?:speak|share|read|contribute|bring|pass|sing|perform|add)|back|drink|pack))|come as you are|open to (?:everyone|everybody|anyone|all|one and all|the public|all comers)(?=[.,;:!)]| -|$| and| at| with| who (?:wants|would like)| interested)|(?:we|our [a-z]{2,14}) welcomes? (?:everyone|everybody|anyone|all(?: people| comers)?)(?=[.,;:!)]| -|$)|whoever you are,? (?:you are|you're) welcome|open to all faiths and none|people of all backgrounds (?:are )?welcome)/g;
export const NOT_EVERYBODY = /(?:^|[^a-z])(?:not|isn't|aren't|never|n't|if)(?: [a-z]{1,12}){0,2} $/;
