import { cues, type RuleFamily } from '../rule.js';

const newcomers =
  '(?:new (?:people|members|members|participants|faces|joiners|attendees|folks|starters|hands|walkers|singers|readers)|newcomers|new-?comers|beginners|first[- ]timers|you)';
const screen =
  '(?:phone|telephone|video|zoom|short|brief|initial|quick|intake|introductory|informal|screening|pre-group|one-to-one|individual|15[- ]minute|20[- ]minute|30[- ]minute)';
const call = '(?:screening|interview|assessment|call|phone call|chat|conversation|appointment|consultation|meeting)';
const before =
  '(?:first|before|beforehand|prior|in advance|is required|required|needed|necessary|with (?:a|the|our|one of) (?:facilitator|leader|organi[sz]er|therapist|coordinator|us))';
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|fall|winter|the new year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|\\d{1,2})';

export const INTAKE: RuleFamily = {
  attribute: 'group.intake',
  language: 'en',
  triggers:
    'before you|closes to|same|begin|new |join|intake|screening|new (?:people|members|participants|faces|joiners|starters)|newcomer|drop|series|course|cohort|waiting|waitlist|wait list|full|referral|referred|enrol|assessment|starts|start together|begin together|phones? you|call before|chat with|short chat|phone call|interview|ongoing|rolling|beginners can|any week|paperwork|next group|starting|list|speak to|contact the',
  titles: true,
  wrongSubject: '(?:mailing list|newsletter|job interview|planning|library card|tickets? list|guest list|reading list)',
  rules: [
    ...cues([
      '(?:film|movie|documentary|cinema|open-air|special|public|free|outdoor|tv|relaxed|matinee|captioned|subtitled) screenings?',
      'screening (?:of|and|followed|room|at|tour)',
      '(?:health|cancer|hearing|vision|blood pressure|eye|sight|skin|breast|cervical|bowel|diabetes|hiv|memory|prostate|lung|dementia|cholesterol|dental|autism|mental health) screenings?(?: (?:day|clinic|event|test|van))?',
      'screen printing',
      'sunscreening',
      '(?:caloric|calorie|food|fluid|salt|sugar|protein|water|alcohol|dietary) intake',
      'intake of',
      'intake (?:class|manifold|valve)',
      'join (?:us|in|the (?:conversation|discussion|fun|call|zoom|meeting|mailing|newsletter|dots|party|celebration|list for)|on|by|via|online|our (?:mailing|newsletter|team)|a choir|me)',
      'full (?:day|moon|time|of|pa|programme|program|house|time|details|access|price|english|session|body|time|circle|accessib\\w{1,6})',
      'series of (?:talks|concerts|walks|films|lectures|events)',
      'new (?:people|members) (?:in|at) ..2 (?:town|area)',
      'drop[- ]in cent(?:re|er)',
      'drop (?:us|off|a line)',
      'referral scheme',
      'course of (?:action|time)',
      'of course',
      'race course',
      'golf course',
      '(?:two|three|four|five|six|\\d)-course',
      'full course',
      '(?:main|dinner) course',
      'waiting (?:room|area|time|times)',
      'no waiting list',
    ]),
    ...cues(
      [
        '(?:join|start|come|drop in|turn up|begin|jump in)(?: us| along| in)? (?:at )?(?:any ?(?:week|time|month|session|meeting|point)|whenever)',
        'drop in any (?:week|time|month|session|tuesday|wednesday|thursday|friday|monday|saturday|sunday)',
        '(?:ongoing|rolling|weekly|open),? (?:and )?(?:drop[- ]in|open|enrol(?:l)?ment|group|admission|intake|support group)(?:,? (?:drop[- ]in|open))?(?: group)?',
        '(?:on|with|has|have|a) (?:a )?(?:rolling|open|continuous) (?:basis|enrol(?:l)?ment|admissions?|intake)',
        `${newcomers} (?:are |is |may |can |are able to |is able to )?(?:always |very |most |warmly |also |still )?(?:welcome|join|can join|may join|start)(?:d)?(?: an existing group| at any (?:time|point)| any (?:time|week)| every (?:week|month)| each week| any month| in any week| throughout the year)`,
        'new (?:members|people|participants) can join(?: an existing group)?(?! (?:only|until|at the start|from|in|when))',
        'new (?:members|people|participants|faces|joiners|starters) (?:are )?(?:always|very|most|warmly)? ?welcome',
        'no (?:intake|paperwork|screening|assessment|sign-up|registration or intake|forms?)(?:,? (?:no|or|and) (?:paperwork|intake|screening|forms?|assessment|interview|waiting list)){0,3}(?: (?:needed|required|necessary))?',
        '(?:newcomers|new-?comers|first[- ]timers|new faces) (?:are )?(?:always |very |most |warmly )?welcome',
        'no need to (?:enrol|enroll|have an assessment|come every week)',
        'no commitment to (?:come|attend) every',
        'drop[- ]in (?:group|sessions?|support group|basis|format|style|welcome)',
        '(?:open|rolling) enrol(?:l)?ment',
        '(?:come|attend) (?:as (?:often|much|many)|when(?:ever)?) (?:as )?(?:you|it) (?:like|can|wish|want|suits)',
        'no waiting list',
        '(?:a |on a )?drop[- ]in(?=[.,;!)]| -|$)',
        'drop in(?=[.,;!)]|$)',
      ],
      {
        value: 'open-enrolment',
        kind: 'fact',
        unless: '(?:appointment|hearing aid|clinic|only at the start|no new members|new people join only)',
      },
    ),
    ...cues(
      [
        '(?:all|everyone|all members|the group|all participants|everybody|we all|members|participants|and|weeks|all of us) (?:members |participants |will )?(?:begins?|starts?|goes through|joins?) ..2 (?:together|at the same time)(?:[;,]? no new (?:members|people|participants) after(?: the)? (?:week )?[a-z0-9]+(?: (?:week|session|meeting))?)?',
        'no (?:new (?:members|people|participants|joiners|starters|admissions)|late joiners|joiners)(?: can| may| will)?(?: join| be admitted| be accepted)?(?: after| once| mid| part ?way| from)(?: the)?(?: (?:week|session|first|start|second|group))?(?: [a-z0-9]+)?',
        'no new (?:members|people|participants)(?=[.,;!)]|$)',
        'no one can join (?:after|once|part ?way|late)',
        '(?:closed|fixed)[- ](?:cohort|group|membership|intake)(?=[.,;:)]| -|$| of| for| that| so| meaning| and| once)',
        'close[sd] to new (?:members|people|participants|joiners)',
        '(?:group|cohort|course|it) (?:is |will be )?(?:now |then )?closed (?:after|once|to new|from)',
        '(?:new (?:people|members|participants)|you|people) (?:can |may |could )?(?:only )?join (?:only )?(?:at the (?:start|beginning)|in the first|before week)',
        '(?:the )?same (?:{count} |group of )?(?:people|players|members|faces|participants) (?:each|every) (?:week|time|session|month)(?: for (?:{count}) weeks)?',
        "(?:can't|cannot|can not|not possible to|unable to) (?:join|accept (?:new )?(?:people|members|participants)|take new (?:people|members)) ?(?:late|after|once|mid|part ?way|until)?",
      ],
      { value: 'cohort-closed', kind: 'fact' },
    ),
    ...cues(
      [
        `(?:next|new|our next|a new|the next|upcoming) (?:(?:\\d{1,2}|{count}|six|eight|ten|twelve)[- ](?:week|session|part|month)[- ]?(?:long )?)?(?:series|course|cohort|group|programme|program|block|round|term|intake|class|circle)(?: of \\d{1,2})? (?:is |will |for \\w{1,12} )?(?:start|starts|starting|begin|begins|beginning|runs|forms|opens|forming|commences)(?: again)?(?: on| in| from| at)? ${month}`,
        `(?:next|new) (?:group|series|course|cohort|intake|block) (?:is )?(?:in|on|from|this) ${month}`,
        '(?:enrol(?:l)?ing|registering|recruiting|taking (?:names|bookings|sign-ups)|signing up) (?:now )?for (?:the |our |a )?(?:next|new|spring|summer|autumn|fall|winter)',
        '(?:enrol(?:l)?ment|registration|sign-up|booking|bookings) (?:is |are )?(?:now )?open for (?:the |our |a )?(?:next|new|spring|summer|autumn|fall|winter|upcoming|\\w{1,12} (?:series|course|cohort|group|term))',
        'new (?:people|members|participants) can (?:join|start) until (?:the )?(?:end of )?(?:week|session)? ?(?:{count}|three|two|\\d)',
        `(?:\\d{1,2}|{count})[- ](?:week|session|part)[- ](?:long )?(?:series|course|group|programme|program|block)s? (?:which |that |is )?(?:start|starts|starting|begin|begins|beginning|commencing|running)(?: on| in| from)? ${month}`,
        '(?:a )?new (?:group|cohort|series) is forming',
        'now (?:enrol(?:l)?ing|forming|recruiting)',
      ],
      { value: 'cohort-open', kind: 'fact', unless: '(?:full|waiting list)' },
    ),
    ...cues(
      [
        `${screen},? (?:${screen} )?(?:${screen} )?${call}(?: ..6 ${before})`,
        'intake (?:session|interview|call|appointment|form|assessment|meeting|process|conversation)s?(?: is| are)?(?: required| needed)?',
        'intake (?:is )?required',
        '(?:book|arrange|complete|have|attend|need) (?:a|an) (?:initial |short |brief |pre-group )?(?:assessment|interview|screening)',
        `(?:phone|telephone|initial|pre-group|short|brief|video|intake) (?:screening|screen|assessment|interview|intake)(?: call| interview| session)?`,
        'screening (?:call|interview|session|process|appointment|conversation|questionnaire|form|is required|required|before)s?',
        `(?:have|has|book|arrange|need|needs|requires?|attend|complete|includes|involves|after|following|with) (?:a |an )?${screen},? (?:${screen} )?${call}(?: with ..3 | first| before)?`,
        "(?:facilitators?|leaders?|we|coordinators?|organi[sz]ers?|someone|therapists?|we'll|we will)(?: will)? (?:phones?|calls?|rings?|speaks? to|meets?|chats? (?:to|with)|have a (?:chat|call) with) (?:with )?(?:you|each person|everyone|new people|new members|newcomers|all new) ..4 (?:before|first|beforehand|prior)",
        '(?:speak|talk|chat) (?:to|with) (?:the|a|our|us) ?(?:clerk|facilitator|leader|coordinator|organi[sz]er|therapist|team|[a-z]+)? ..2 before (?:your|coming|you|attending|joining|the first)(?: first| come| join)?',
        '(?:please )?(?:contact|call|phone|ring|email) (?:us|the (?:office|facilitator|leader|coordinator|organi[sz]er|team|group)) before (?:your first|coming|attending|joining|you (?:come|attend|join))(?: visit| session| time| meeting)?',
      ],
      { value: 'screening', negated: 'open-enrolment', kind: 'requirement' },
    ),
    ...cues(
      [
        "(?:group|course|class|session|it|we|cohort|programme|program|groups|sessions) (?:is|are|'s|'re) (?:currently |now |already |all )?(?:full|at capacity|fully booked|oversubscribed)",
        '(?:join|on|onto|put|add|added|have|is|operate|run|keep|a|the|our) (?:you on |your name (?:on|to|down on) |to |a |the |our )?(?:waiting list|wait ?list|wait-list)',
        'wait ?listed',
        '(?:waiting list|wait ?list) (?:only|is open|open|applies|in operation|for)',
        'ask to join the list',
        'fully booked',
        'currently full',
        "(?:we keep|there is|there's) a (?:waiting )?list (?:for|of people)",
      ],
      { value: 'waitlist', kind: 'fact', unless: 'no wait(?:ing)? ?list|no (?:waiting|wait) list|mailing list' },
    ),
    ...cues(
      [
        '(?:by|through|via|with) (?:a )?(?:gp |professional |clinical |medical )?referral(?: only)?(?: from (?:your|a) [a-z]+)?',
        'referrals? (?:is |are )?(?:required|needed|necessary|only|essential|by|from|through)',
        '(?:must|need to|have to) be referred',
        '(?:been|people|those|patients) referred by',
        '(?:need|needs|require|requires) a (?:[a-z]+ )?referral',
      ],
      { value: 'referral', negated: 'open-enrolment', kind: 'requirement', unless: 'self[- ]?refer' },
    ),
  ],
  questions: [
    {
      asks: '(?:can|may|could) (?:i|new people|someone new|newcomers|we|new members|anyone) (?:still )?(?:join|start|come) (?:now|part ?way|at any|any ?time|mid|in the middle|late|half ?way|an existing)',
      yes: 'open-enrolment',
      no: 'cohort-closed',
    },
    { asks: '(?:is there|do you have) a (?:waiting list|wait ?list)', yes: 'waitlist' },
    {
      asks: '(?:is there|do i need|will there be|do i have to have) (?:an? )?(?:intake|screening|assessment|interview)',
      yes: 'screening',
      no: 'open-enrolment',
    },
  ],
};
