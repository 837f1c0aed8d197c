import { cues, type RuleFamily } from '../rule.js';

// A toilet that can be used says nothing of the way to the room.
const otherThing =
  '(?:toilets?|loos?|wcs?|restrooms?|bathrooms?|washrooms?|lavator(?:y|ies)|changing (?:rooms?|places?|facilities)|showers?|parking|car parks?|bays?|seating|seats?|bus(?:es)?|minibus(?:es)?|taxis?|cabs?|vans?|vehicles?|transport|transportation|transit|shuttles?|coach(?:es)?|boats?|picnic (?:tables?|areas?)|tables?|playgrounds?|bus stops?|(?:tube |train |metro )?stations?|lockers?|fountains?|accommodation|bedrooms?|hotels?|housing|gym equipment|stage)';
const part =
  '(?:not all(?: of)?|not every|not each|some(?: of)?|only some(?: of)?|most(?: of)?|parts? of|half(?: of)?|much of|only parts? of|only a few(?: of)?|a few(?: of)?|several(?: of)?|many(?: of)?|all but one(?: of)?) (?:the |our |its |these |this )?(?:[a-z]+ ){1,3}(?:is|are|has|have)(?: now| fully| also| completely)?';
const onlyPart =
  '(?<!not )only (?:the |our |one |this )?(?:[a-z-]+ ){1,3}(?:is|are|has|have)(?: now| fully| currently)?';
const stairs = '(?:stairs?|steps?|staircases?|stairway|flights? of (?:stairs|steps)|stairwell)';

export const STEP_FREE: RuleFamily = {
  attribute: 'access.step-free',
  language: 'en',
  triggers:
    'step|stair|lift|elevator|ramp|wheelchair|access|level|ground floor|barrier|mobility|upstairs|floor|basement|threshold|kerb|curb|flight',
  tri: true,
  wrongSubject:
    '(?:next door|across the (?:road|street)|nearby|nearest|(?:tube|train|bus|metro|railway|subway) (?:station|stop)|station|bus stop|website|web ?site|app|online|pdf|document|form|digital|parking (?:lot|space|garage|bay)s? (?:is|are)|car ?parks? (?:is|are)|parking is|the stage|onto the stage|upper gallery|upstairs gallery|toilets? (?:is|are)|restrooms? (?:is|are)|bathrooms? (?:is|are)|washrooms? (?:is|are)|loo is|cafe (?:is|next)|shop is|garden is|pricing|prices|language|font|colou?rs|theatre next|playground|picnic area|trail head|sister venue|bus is|buses are|route is|minibus|van is)',
  rules: [
    ...cues([
      '(?:12|twelve|eight|ten|first|next|small|big|baby|\\d{1,2})[- ]?steps?(?: (?:meeting|group|program|programme|fellowship|recovery|study|toward|towards|forward|guide|process))?',
      "(?:if you|who|should you|anyone|do you|you may|you) (?:need|needs|require|requires|want|would like|'d like|have)(?: [a-z]+)? ..2 (?:step[- ]free|wheelchair|level|disabled|mobility|ramp|lift|elevator|accessible|{lift})(?: (?:access|entrance|route|seating|space))?",
      `(?:no |not |without |any |separate )?(?:fully |also )?(?:{able}|accessible)(?:,? (?:and|or|unisex|gender[- ]neutral|all-gender|public|disabled|baby[- ]changing|family|designated|reserved|single-stall|street|on-site|free|overnight)){0,3} ${otherThing}`,
      'step[- ]by[- ]step',
      'step (?:aerobics|class|workout|dance|dancing|up|forward|into|out|outside|back|away|inside|this way|parents?|families)',
      'step-(?:parents?|families|family|children|mum|dad|mother|father)',
      'steps? (?:to|toward|towards|for) (?:recovery|wellness|success|change|health)',
      'accessible (?:pricing|prices|language|format|formats|document|website|to all budgets|to beginners|to everyone|to all levels|information|writing|introduction|yoga|style|way|price|costs?|design|technology|for beginners|for all levels|parking|toilets?|restrooms?|washrooms?|bathrooms?|seating|seats|by (?:bus|train|tube|public transport|public transit|transit|car|bike|metro)|from (?:the|any|a)|via (?:the|our) (?:website|app|link)|online|content|digital)',
      '(?:web ?site|app|language|prices|material|content) (?:is|are) accessible',
      'ada[- ](?:compliant|accessible|compliance)',
      'all (?:abilities|levels)',
      'lift (?:your|our|the|each|weights|up|shar\\w{1,4}|home|spirits|off|to and from)',
      '(?:a|offer a|need a|get a|give a|ask for a|want a|request a|arrange a) lift(?: home| to| from| share| there)?',
      'weight ?lifting',
      'lifts? (?:home|shared|from the station|available from)',
      'pottery wheel',
      'a level',
      'level (?:one|two|three|\\d|up|playing|headed)',
      '(?:all|beginner|entry|skill|fitness|reading|noise|sound|energy|ability) levels?',
      'levels?',
      'forklift',
      'face[- ]lift',
      'ski lift',
      'wheelchair (?:basketball|rugby|tennis|sports|dance|dancing|race|racing|hire|loan|repair|users group)',
      'footsteps',
      'doorsteps?',
      'steps per day',
      // The steps of a fellowship are read, not climbed.
      '(?:read|reads|reading|study|studies|studying|discuss|discusses|discussing|work|works|working|share|shares|sharing|take|taking|focus|focuses|talk|talks)(?: (?:on|through|about))? (?:a|one|the|each|that|this|every|our) steps?',
      '(?:a|one|the|each|this|every) step (?:is|will be|gets) (?:read|studied|discussed|shared|chosen|picked)',
      '(?:a|one|the|each|this|every) step (?:a|per|each|every) (?:week|month|meeting|fortnight|time)',
      'step (?:study|studies|meeting|meetings|group|work|working|series|speaker|reading|book|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)',
      'stairs? (?:climb|race|challenge)',
      'quick steps?',
      'access (?:to|the|all|your|our|code|link|for)',
      'watch your step',
      'ramp(?:ing)? up',
      'on ?ramp',
    ]),
    ...cues(
      [
        '(?:fully |completely |totally |entirely |100% )?step[- ]free(?: (?:access|throughout|entrance|entry|route|access throughout|from the street|venue|building))?',
        '(?:level|flat|ramped|step-free) (?:access|entrance|entry|entry way|route|throughout|from the street|threshold|floor throughout)',
        '{able}(?: (?:venue|building|space|room|entrance|location|site|throughout))?',
        "(?:venue|building|room|space|hall|library|church|site|location|centre|center|entrance|event|it|we|everything|place|museum|cafe|house|studio|meeting|meeting room|premises|facility|facilities|this) (?:is|are|'s|be) (?:fully |completely |totally |entirely |also |wheelchair )?accessible",
        '(?:fully|completely|totally|entirely|wheelchair) accessible',
        '(?:wheelchair|disabled|mobility|step-free) access(?:ible)?(?: is| are)?(?: available| provided| throughout)?',
        '(?:make|making) (?:the|our|this) (?:whole |entire )?(?:space|venue|building|hall|room|church|centre|entrance|place) (?:fully |more )?(?:accessible|step-free)',
        'accessible (?:venue|building|space|room|entrance|location|site|hall|route|meeting room|throughout)',
        '(?:on the |all on the |ground floor,? (?:with )?|is on the )ground floor(?:,? (?:with )?(?:no steps|no stairs|level access|level entrance|step-free|room))',
        '(?:a |an |working |passenger |with |by |and )?{lift} (?:to|serves|serving|access to|up to|between|reaches|goes to) (?:all |every |each |the |both )?(?:floors?|levels?|storeys?|room|meeting room|\\d\\w{0,2} floor|{floor}|basement|upper floor)s?',
        "(?:there is|there's|we have|has|with|via|use|take|by|working|offers|and|including) (?:a |an |the |our )?(?:working |passenger |accessible |public )?(?:lift|elevator)(?: access| available| on site| in the (?:lobby|foyer|building))?",
        '(?:lift|elevator) (?:access|available|in building|on site|in the (?:lobby|foyer|building))',
        '(?:lift|elevator) (?:is|are) (?:available|working|in service|open|in use|fixed|running|back)(?: (?:in service|again|working))?',
        "(?:staircase|stairs|steps) but (?:also |there is |there's |there is also )?(?:a |an )?{lift}",
        '(?:and|has|with) a (?:permanent |wheelchair |gentle )?ramp',
        'everything is on (?:one|the same) (?:level|floor)',
        '(?:staircase|stairs|steps) (?:or|and) (?:by |a |an |the )?{lift}',
        '{lift} (?:or|and) (?:by |a |an |the )?(?:staircase|stairs|steps)',
        'ramps? (?:at|to|up to|by) the (?:main |front )?(?:north|south|east|west|street|library|church|hall)? ?(?:door|entrance)',
        '(?:ramp|ramps|ramped)(?: and (?:lift|elevator))? (?:access|entrance|to the (?:entrance|door|main entrance|front door|hall|building|room)|at the (?:entrance|door|front|main entrance|front door)|available|is available|provided|leads? to)',
        "(?:there is|there's|we have|has|with|via|use) (?:a |an |the |our )?(?:permanent |wheelchair |gentle )?ramps?(?: at| to| for)?",
        'wheelchair users (?:are |can )?(?:very |most |always |warmly )?(?:welcome|get|enter|access)',
        '(?:suitable|good|great|accessible|access) for (?:wheelchairs?|wheelchair users|mobility scooters|people using wheelchairs|pushchairs and wheelchairs|wheelchairs and pushchairs|strollers and wheelchairs)',
        'wheelchairs? (?:and pushchairs? |and strollers? |and scooters? )?(?:welcome|can get)',
        'paved,? (?:flat|level)(?: and accessible)?(?: path| route| trail)?',
      ],
      { value: 'yes', negated: 'no' },
    ),
    ...cues(
      [
        '(?:install|installing|add|adding|get|getting|fit|fitting|build|building|buy|put in|fund|raise money for|installed|added|fitted) (?:a |an |the |new |our ){0,2}(?:permanent |wheelchair |portable |passenger |platform |stair)?(?:ramp|lift|elevator|step-free entrance|level entrance)s?',
      ],
      { value: 'yes' },
    ),
    ...cues(['(?:{lift}|lift access|ramps?|ramp access){answered}'], { value: 'yes', negated: 'no' }),
    ...cues(
      ['(?:number of |any )?(?:steps|stairs)(?: (?:at|to|into) (?:the )?(?:door|entrance|building))?{answered}'],
      {
        value: 'no',
        negated: 'yes',
      },
    ),
    ...cues(
      [
        'no (?:steps|stairs|stairs or steps|steps or stairs|steps at all|threshold)(?: (?:at|to|into|inside|in|anywhere|or))?',
        'without (?:any )?(?:steps|stairs)',
        'zero steps',
        '(?:not|without) (?:a single|one) step(?: anywhere| at all)?',
        'not inaccessible',
        "(?:all|everything is|room is|we are|we're|held|meet|meets|takes place|are) on (?:the )?(?:one|ground|a single) (?:level|floor),? (?:with )?(?:no steps|level access)",
      ],
      { value: 'yes', kind: 'fact', unless: `(?:except|but|apart from) ..4 ${stairs}|no stair ?lift` },
    ),
    ...cues([`${onlyPart} (?:{able}|accessible|step-free access)`], {
      value: 'no',
      kind: 'fact',
      when: '(?:we|group|session|event|meeting|class|workshop|activity|club|circle|it) (?:meets?|is|are|gathers?|happens|is held|takes place|will be|sits?) (?:held )?(?:upstairs|downstairs|in the basement|(?:on|up on) the {floor})',
    }),
    ...cues([`${part} (?:{able}|accessible|step-free access)`, `${onlyPart} (?:{able}|accessible|step-free access)`], {
      value: 'limited',
      kind: 'fact',
    }),
    ...cues(
      [
        '(?:on|is on|located on|meets on|held on|all on|room is on|meeting on) the ground floor',
        'ground[- ]floor (?:room|venue|space|meeting room|location)',
        'all on one (?:level|floor)',
      ],
      { value: 'yes', implied: true },
    ),
    ...cues(
      [
        '(?:wheelchair[- ]accessible|wheelchair accessible|accessible|step[- ]free|wheelchair|level|disabled) ?(?:access |entrance |entry |route )?(?:is |are )?(?:available |possible )?(?:via|through|by way of|using) (?:the |a |our |an )?(?:parking|car park|lower parking)(?: [a-z]+){0,4}',
        '(?:wheelchair[- ]accessible|wheelchair accessible|accessible|step[- ]free|wheelchair|level|disabled) ?(?:access |entrance |entry |route )?(?:is |are )?(?:available |possible )?(?:via|through|by way of|from|using|at|round|around|by) (?:the |a |our |an )?(?:side|rear|back|lower|alley|loading|kitchen|garden|other|north|south|east|west|staff|fire|alternative|ramp at the (?:side|rear|back))(?: [a-z]+){0,4}',
        '(?:one|a|a single|single|two|three|a few|a couple of|some|1|2|3|small|a small|one small|a shallow|one shallow|just one|just a|only one) (?:small |shallow |low |little )?(?:steps?|lip|ledge)(?! (?:at a time|closer|further|toward|towards|ahead|forward|to (?:recovery|wellness|success)))(?: (?:at|to|up|into|down|in|on|from|outside|by) (?:the |our )?(?:door|entrance|entry|building|hall|front|room|threshold|doorway|main|way|garden))?(?:[,;]? ..5 ramps?)?',
        'ramps? (?:is |are )?(?:available |provided )?(?:at|to|by|round|around|via) (?:the |a |our )?(?:side|rear|back|kitchen|garden)(?: (?:door|entrance|gate))?',
        '(?:portable|temporary|removable|fold-?out|mobile) ramps?',
        '(?:accessible|side|rear|back|alternative|separate) (?:accessible |step-free )?entrance (?:at|round|around|on|via|through|is)',
        '(?:wheelchair|disabled|step[- ]free|level|mobility) access is (?:limited|restricted|partial|difficult|poor|awkward)',
        'partial(?:ly)? (?:wheelchair )?(?:accessible|step-free|access)',
        '(?:mostly|largely|somewhat|nearly|almost) (?:wheelchair )?(?:accessible|step-free|level)',
        'limited (?:wheelchair |disabled |mobility |step-free |step free )?(?:access|accessibility)',
        'main (?:floor|hall|room|level|area) (?:only )?(?:is )?(?:wheelchair )?(?:accessible|step-free)(?: only)?',
        '(?:accessible|step-free) (?:except|apart from|other than)(?: for)?(?: [^\\s.;,]{1,24}){1,6}',
        '(?:accessible|step-free) (?:to|in|on) (?:all|every|everywhere|the)(?: [^\\s.;,]{1,24}){1,4},? (?:except|but not|apart from|other than)(?: for)?(?: [^\\s.;,]{1,24}){1,5}',
      ],
      {
        value: 'limited',
        kind: 'fact',
        unless: `(?:no|without|not|isn't|never) (?:wheelchair |portable |step[- ]free |)(?:ramps?|access)`,
      },
    ),
    ...cues(
      [
        'no (?:wheelchair|disabled|step[- ]free|mobility|level|ramp|lift|elevator) (?:access|entrance|entry)(?: to (?:the )?[a-z]+(?: [a-z]+){0,2} ?)?',
        'no ramps?',
        "(?:isn't|is not|aren't|there's no|without|lacks|don't have|do not have|doesn't have|does not have|hasn't got|have no|has no) (?:a |an |any |yet a )?(?:working |passenger |wheelchair )?(?:lift|elevator|ramp)s?",
        "(?:{isnot}|not|never|cannot be|can't be) (?:currently |yet |fully |really |very |at present |at the moment |unfortunately |sadly |a )?(?:wheelchair[- ]accessible|wheelchair[- ]friendly|step[- ]free|accessible(?: (?:to|for|by) (?:wheelchairs?|wheelchair users|people (?:in|who use|using) wheelchairs|those with mobility))?|barrier[- ]free|suitable for (?:wheelchairs?|wheelchair users|people with (?:limited |reduced )?mobility))(?! (?:via|through|from) the)",
        '(?:un|in)(?:accessible|suitable) (?:to|for|by) (?:wheelchairs?|wheelchair users|people (?:in|who use|using) wheelchairs|those)',
        'wheelchair[- ]inaccessible',
        'inaccessible',
        `(?:by|up|via|accessible by|accessible only by|only by|reached by|access is by|access by|access via|down|climb|climbing|use|using|involves?|requires?) ..2 (?:a |an |the |one |two |three |several |some |steep |narrow |long |short ){0,3}${stairs}(?: only)?`,
        `(?:up|down|at the top of|at the bottom of|climb) (?:a |an |the |one |two |three |several |some |steep |narrow |long |short |long, |steep, ){0,3}${stairs}`,
        `${stairs} only`,
        `only (?:by|via|accessible by|accessible via|reached by|reachable by) ..1 ${stairs}`,
        `(?:stairs|steps|several steps|many steps|steep steps) (?:to|up to|down to|at|lead(?:ing|s)? (?:to|up|down)) (?:the |our )?(?:entrance|door|room|hall|building|venue|basement|{floor})`,
        `(?:flight|flights|set) of (?:stairs|steps)`,
        '(?:four|five|six|seven|eight|nine|ten|\\d{2}|[4-9]|several|many|steep|lots of|a lot of) (?:steep |narrow |stone )?(?:stairs|steps) (?:up|down|to|at|into|lead|leading)',
        'must be able to (?:climb|manage|use|walk up) ..2 (?:stairs|steps)',
        'stairs to (?:climb|negotiate)',
      ],
      {
        value: 'no',
        kind: 'fact',
        unless: `(?:${stairs} (?:or|and) (?:by |a |an |the )?{lift}|{lift} (?:or|and) (?:by |a |an |the )?(?:stairs|steps|staircase)|no (?:stairs|steps|flights?)|without (?:any )?(?:stairs|steps)|(?:lift|elevator) (?:is |are )?(?:also )?available|not (?:out of|broken)|rather than the (?:stairs|lift)|used to)`,
      },
    ),
    // Somebody whose room is on the ground floor needs no lift.
    ...cues(
      [
        'no {lift}(?: (?:or|and|nor) (?:ramp|stairlift|lift|elevator)s?)?',
        'no (?:working |passenger )?(?:lift|elevator|ramp)s?',
        '(?:{lift}|ramps?):? (?:is |are |has been |will be |currently |is currently |is still |remains |being )?(?:currently |still |temporarily |sadly |unfortunately |also )?(?:out of (?:order|service|action|use)|broken|not working|not in (?:service|use)|closed|down|under repair|being (?:repaired|replaced|refurbished|serviced|fixed)|unavailable|out|suspended|not available|not operational|off)(?: (?:down|again))?',
        "(?:{lift}|ramps?) (?:isn't|is not|won't be|will not be) (?:working|available|in service|in use|operational)",
      ],
      {
        value: 'no',
        kind: 'fact',
        unless:
          '(?:(?:room|hall|we|group|meeting|held|everything|all|session|space|event|meet|entrance) ..4 (?:ground floor|level)|(?:lift|elevator) (?:is |are )?(?:also )?available|not (?:out of|broken)|used to|other (?:lift|elevator))',
      },
    ),
  ],
  questions: [
    {
      asks: '(?:is|are) (?:it|there|the (?:venue|building|room|space|hall|library|entrance|church|event|site|location)|this|you) ..3 (?:accessible|step[- ]free|wheelchair|lift|elevator|ramp|level access)',
      yes: 'yes',
      no: 'no',
    },
    { asks: '(?:wheelchair|step[- ]free|disabled|level) (?:access|accessible|friendly)', yes: 'yes', no: 'no' },
    { asks: '(?:is|are) there ..3 (?:steps|stairs)', yes: 'no', no: 'yes' },
    {
      asks: '(?:can|could) (?:i|wheelchair users|someone|people) ..6 (?:wheelchair|scooter|get in|without (?:steps|stairs))',
      yes: 'yes',
      no: 'no',
    },
    {
      asks: '(?:do|does|have|has) (?:you|it|the (?:venue|building)) (?:have )?..3 (?:lift|elevator|ramp)',
      yes: 'yes',
      no: 'no',
    },
    { asks: 'do i (?:have|need) to (?:climb|use) ..2 (?:stairs|steps)', yes: 'no', no: 'yes' },
  ],
};
