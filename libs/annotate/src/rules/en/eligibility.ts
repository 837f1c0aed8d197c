import { cues, type RuleFamily } from '../rule.js';

// What makes "anyone who" an experience rather than everybody.
const lived =
  "(?:living with|live with|lives with|living through|who lives? with|who (?:has|have) (?:lost|had|experienced|survived|been diagnosed|been through|been affected|lived experience|a diagnosis|a lived|struggled)|who (?:is|are) (?:living|affected|struggling|recovering|experiencing|grieving|bereaved|suffering|in recovery|dealing|coping|diagnosed|autistic)|(?:that|who) (?:hears?|experiences?|identif(?:y|ies)|struggles?|wants? to stop|grieves?|suffers?)|affected by|struggling with|diagnosed with|experiencing|with (?:a )?(?:lived )?experience|with (?:a )?(?:diagnosis|history|low mood|depression|anxiety|bipolar|ocd|adhd|cancer|dementia|ptsd|chronic|long-term|parkinson's|ms|diabetes|arthritis|epilepsy|an eating disorder|a mental health)|with (?:a )?desire to stop|in recovery|recovering from|whose (?:partner|child|husband|wife|parent|spouse)|impacted by|dealing with|coping with|grieving|bereaved|who drinks?|suffering from|facing)";
const those =
  '(?:people|anyone|those|adults|individuals|women|men|everyone|persons|anybody|parents|members|young people|patients|someone|survivors)';
const wide =
  '(?:the (?:general |whole |wider )?public|all(?=[.,;!)(]| -|$| and(?! only)| in | at | who wish| members of the public)|everyone|everybody|anyone|anybody|any and all|all comers|one and all|the community|the whole community|the wider community)';
// A narrower clause in the same sentence wins.
const narrower = `(?:only|exclusively|for (?:women|men|girls|boys|lgbtq\\w{0,3}|trans|black|queer|lesbians?|gay|members|residents)(?: and [a-z]+)?|${lived}|must (?:be|have|live)|who's|who're|who'd|who (?:is|are|has|have|lives?|identif\\w{1,5}|works?)|aged|over \\d\\ds?|over the age|under \\d\\d|not open to)`;

export const ELIGIBILITY: RuleFamily = {
  attribute: 'group.eligibility',
  language: 'en',
  triggers:
    'open|closed|welcome|member|referr|referral|only|anyone|everyone|everybody|must|public|observers|students|resident|for people|for those|for adults|for anyone|allies|friends|criteria|eligib|lived experience|sober|abstinent|audition|families|supporters|all ages|professionals|bereaved|\\bfor |need to be|have to be',
  titles: true,
  wrongSubject:
    '(?:registration|road|street|museum|library|office|kitchen|bar|shop|cafe|exhibition|gallery|desk|building|doors?) (?:is|are|will be|opens?|now) (?:open|closed)|(?:food bank|shop|parking) (?:is )?(?:open|for)|friends of (?:the|st)',
  rules: [
    ...cues([
      'closed (?:captions?|captioning|captioned|on|until|for|from|caption|due|during|doors?|mondays?|circuit|book|shop)',
      '(?:is|are|be|now|currently|road|street|registration|booking|bookings|library|museum|office|doors?) closed',
      'open (?:mic|house|ended|minded|studio|studios|day|days|air|source|water|access|gardens?|kitchen|door|call|heart|fire|plan|late|from|until|at|on|daily|again|every|seven|\\d{1,2}|mosque|doors|play|floor|discussion|conversation|space technology|to (?:new|learning|ideas|feedback|suggestions|interpretation|question|debate|change|sharing))',
      'open-ended',
      'open-minded',
      'members (?:bring|share|take|will|may|can|are asked|pay|receive|get|have|decide|of staff|of the (?:public|community|team|library|congregation))',
      'members? of',
      'new members?(?: (?:are |always |very |most )?welcome)?',
      '(?:family|team|staff|board|committee|church|choir|existing|cast|band|crew|active|regular|fellow|group) members?',
      'become a member',
      '(?:free|discount(?:ed|s)?|half[- ]price|reduced|cheaper|priority|[$£€]\\d{1,3}(?:\\.\\d{2})?) (?:for|to) (?:all )?(?:members|residents|students)',
      '(?:women|men|girls|boys|adults|over \\d\\d?s?|under \\d\\d?s?) only',
      '(?:cash|card|booking|standing room|online|stairs|weekends|tickets|invitation) only',
      'open to (?:the public,? )?(?:for )?women',
      'self[- ]referr(?:al|als|ed|ing)',
      'refer a friend',
      'referral (?:scheme|bonus|code)',
      'dogs? (?:are )?welcome',
      '(?:beginners?|newcomers|children|kids|donations?|dogs|walk-ins|drop-ins|babies|pets|well-behaved dogs|questions|prams|buggies|wheelchairs?|visitors|all (?:abilities|levels|ages|ability levels|skill levels)) (?:are )?(?:always |very |most |warmly )?welcome',
      "(?:you're|you are) welcome (?:to|back)",
      'welcome (?:to|back|drinks?|pack|home|party|desk|tea|team|break)',
      '(?:bring|make|meet|new|with|old|making|meeting|for|invite|and) (?:a |your |some |new |along )?friends?',
      'friends meeting house',
      'friends of ..3 (?:park|library|church|museum|gardens?)',
    ]),
    ...cues(
      [
        `open to (?:everyone|anyone|anybody|everybody) (?:of|from) (?:all|any) [a-z]+(?: and none)?`,
        'open to (?:people of )?all faiths (?:and|or) none',
        `(?:free and )?open to ${wide}`,
        'open meetings?(?=[:.,;)]| -|$| for| where| so)',
        '(?:anyone|everyone|anybody|everybody|all) (?:may|can|could|is able to|is free to) (?:attend|come(?: along)?|join(?: in)?|take part|turn up|drop in|participate)',
        "(?:everyone|everybody|anyone|all|anybody|one and all|all comers) (?:is |are |'s )?(?:very |always |warmly |really |truly |most )?welcome(?:d)?(?! to (?:speak|share|pass|contribute|bring))",
        'all welcome',
        'open to non-?members',
        'members and non-?members',
        'no (?:membership|referral|eligibility|diagnosis|invitation)(?: or (?:referral|diagnosis|membership))? ?(?:is )?(?:required|needed|necessary|criteria)?',
        "(?:you )?(?:don't|do not|needn't) (?:have to|need to) be (?:a member|a resident|referred|diagnosed|religious|local|(?:a )?(?:quaker|christian|muslim|jew|believer))",
        '(?:^|event |group |session |space |cafe |club |evening |fun |is |and )(?:for|welcomes?) (?:absolutely )?(?:everyone|everybody|anyone and everyone)(?=[.,;!)]| -|$)',
        'public (?:are )?welcome',
        '(?:observers|students|professionals|visitors)(?: and (?:observers|students|professionals|visitors))? (?:are )?(?:also )?welcome',
        'no need to be (?:a member|referred|religious)',
        'whatever you believe',
        'open to (?:anyone|everyone) (?:interested|who (?:wants|would like|is interested|is curious|loves|likes|enjoys|fancies))',
        '(?:anyone|everyone) (?:who is )?(?:interested|curious) (?:is )?(?:very )?welcome',
      ],
      { value: 'open', kind: 'fact', unless: narrower },
    ),
    ...cues(
      [
        'no membership (?:is )?(?:required|needed|necessary)',
        'no referral (?:is )?(?:required|needed|necessary)',
        'no diagnosis (?:is )?(?:required|needed|necessary)',
        'membership (?:is )?not (?:required|needed|necessary)',
        'referral (?:is )?not (?:required|needed|necessary)',
        'open to anyone who wants to know more',
        'open meeting',
      ],
      { value: 'open', kind: 'fact' },
    ),
    ...cues(
      [
        '(?:friends|families|family|partners|supporters|allies|carers|caregivers|loved ones|companions|relatives|spouses|family members|significant others|(?:close )?friends and (?:family|families|allies|supporters|carers|loved ones|partners|relatives)|family and friends|families and friends|families and supporters|family and supporters|supporters and friends|partners and friends|allies and friends|carers and family|carers and supporters) (?:are |is )?(?:also |always |very |warmly |equally |more than )?(?:welcome|invited|encouraged to come|can come|may attend|may come|can attend|may join)(?: too| as well| also| to come| to attend)?',
        '(?:allies|friends|supporters|families|loved ones)(?: are)? ok',
        '(?:and|plus) (?:their |your )?(?:allies|supporters|friends and allies|friends and supporters)(?=[.,;!)]| -|$| are| is| of)',
        '(?:bring|welcome to bring|can bring|may bring|free to bring) (?:along )?(?:a |your |one )?(?:support person|supporter|companion|carer|partner|friend or (?:family member|relative)|family member|loved one|friend for support|support worker)',
        'including (?:their |your |any )?(?:family|families|friends|carers|supporters|partners|loved ones)(?: and [a-z]+)?',
        'and one person they bring',
        '(?:and|or) (?:their|your) (?:carers?|care partners|families|family|loved ones|friends|partners|caregivers)(?: and [a-z]+)?',
        'and those who (?:care for|support|love) them',
        '(?:people|singers|folks?|readers|women|men|recovery|adults|members|walkers) and friends(?=[.,;!)]| -|$)',
        'open to (?:[a-z]+ )?(?:people |folks )?and (?:their )?allies',
      ],
      {
        value: 'allies-ok',
        unless: '(?:friends meeting|only for|no (?:friends|allies|family)|(?:not|never) (?:open|for) )',
      },
    ),
    ...cues(
      [
        `(?:open (?:only )?to|only (?:for |open to )?|reserved for|exclusively for|restricted to|limited to|strictly for) (?:any |all )?${those} ${lived}`,
        `only ${those} ${lived}`,
        `(?:group|meeting|space|circle) (?:is )?(?:open )?(?:only )?(?:for|to) (?:any |all )?${those} ${lived}`,
        'closed (?:meeting|group|fellowship)(?=[:.,;)(]| -|$| for| of| so| and| only)',
        `${those} ${lived} (?:[a-z]+ ){0,4}only`,
        "(?:students|observers|professionals|visitors|researchers|journalists|press|reporters|spectators|partners|allies|family members|clinicians)(?:,? (?:and|or|students|observers|professionals|researchers|press|journalists) ?(?:students|observers|professionals|researchers|press|journalists|visitors)?){0,2} (?:are |is |will be )?(?:not|cannot|can not|may not|can't) (?:be )?(?:permitted|allowed|admitted|attend|invited|join|eligible|able to attend|come)",
        'no (?:observers|spectators|students or observers|observers or students|professionals|press|researchers)(?: (?:or|and) (?:students|observers|press|professionals|researchers))?(?! (?:necessary|needed|required))',
        '(?:lived|living|personal|first-hand|direct) experience (?:is )?(?:required|only|needed|essential)',
        'must (?:have|have had) (?:lived|personal|direct|a lived|a diagnosis|had) ..2 (?:experience|diagnosis)?',
        '(?:friends and families|families and friends|family and friends|friends and family) only',
        '(?:only )?for people who share (?:the|this|that) (?:experience|diagnosis)',
        '(?:by|run by) and (?:only )?for people (?:with|who) ..4 only',
      ],
      { value: 'lived-experience', kind: 'fact' },
    ),
    ...cues([`(?:open to|for|welcomes) (?:any |all )?${those} ${lived}`], {
      value: 'lived-experience',
      kind: 'fact',
      unless:
        '(?:families|parents|carers|family|friends|loved ones|supporters|professionals|partners|those who (?:care|support)) (?:and [a-z]+ )?(?:of|for) |in memory|in aid|fundrais|learn about|(?:all|everyone|anyone)(?: is| are)? welcome|open to (?:the public|all|everyone)(?! )',
    }),
    ...cues(
      [
        "members(?:'|s)? only",
        'members-only',
        '(?:for|open to|reserved for|limited to|restricted to|exclusive to) (?:our |paid-up |current |club |registered |library |existing |society |all )?members(?: only| and (?:their )?guests)?(?=[.,;!)(:]| -|$| only| of (?:the|our)| and)',
        'must be (?:a |an )?(?:[a-z]+ )?(?:paid-up |current )?member',
        'only (?:for |open to )?(?:our )?members(?! of the public)',
        '(?:members|membership card holders) (?:and|and their) guests',
        'for (?:the )?members and',
        'members (?:get in|admitted)',
      ],
      {
        value: 'members',
        kind: 'fact',
        unless: '(?:non-?members|not (?:just|only)|members of the public|open to (?:all|everyone))',
      },
    ),
    ...cues(['membership (?:is )?(?:required|needed|necessary|mandatory)'], {
      value: 'members',
      negated: 'open',
      kind: 'requirement',
    }),
    ...cues(
      [
        "(?:by|through|via|on|with) (?:a )?(?:gp |professional |clinical |medical |doctor's |agency )?referral(?: only)?(?: (?:from|by|through) (?:your|a|their|the) [a-z]+)?",
        '(?:gp |professional |clinical |medical )?referrals? (?:is |are )?(?:required|needed|necessary|only|essential|by|from|through|via|form)',
        '(?:must|need to|have to|should) be referred',
        '(?:you (?:are|have been)|been|those|people|anyone|patients|clients) referred (?:by|from|through)',
        'referred by (?:your|a|their|the) [a-z]+',
        '(?:need|needs|require|requires|requiring) a (?:[a-z]+ )?referral',
        '(?:your|a) (?:gp|doctor|provider|therapist|clinician|social worker|link worker|care team) (?:can|must|will|needs to|should) refer(?: you)?',
      ],
      { value: 'referral', negated: 'open', kind: 'requirement', unless: 'self[- ]?refer' },
    ),
    ...cues(
      [
        '(?:you|participants|attendees|members|everyone|applicants) (?:must|have to|need to|should) (?:currently |also )?(?:live|reside|work|be (?:a |an )?(?:[a-z]+ )?(?:resident|carer|caregiver|student|parent|veteran|patient|tenant|residents|carers|employee|registered|enrolled|client|adult carer|unpaid carer|living in|based in|receiving|in receipt|local)|be registered|hold a|have a (?:valid |current )?(?:library card|postcode|referral|address)|be on|meet the|qualify|be eligible)',
        '(?:residents|locals|tenants|carers|students|veterans|parents|staff|patients|employees|householders)(?: of [a-z0-9]+(?: [a-z0-9]+)?)? only',
        '(?:for|open to|reserved for) (?:all |current |local )?(?:[a-z]+ )?(?:residents|tenants|students|employees|patients|staff|alumni)(?: (?:of|at|in|living)(?: [a-z0-9]+){1,3}| only)?(?=[.,;!)(]| -|$| only| of| at| in| who| aged)',
        'open to (?:all |any )?(?:unpaid |young |adult |family |local )?(?:carers|parents|tenants|residents|veterans|patients|caregivers)',
        'all (?:residents|tenants|neighbours|neighbors|students|locals) (?:are )?welcome',
        'must meet (?:the |our )?(?:eligibility |these )?criteria',
        '(?:sober|clean and sober|abstinent) (?:people|folks?|members|adults|individuals|women|men|guests) only',
        '(?:only for|only|strictly for|exclusively for) (?:clean and )?(?:sober|abstinent) (?:people|folks?|members|adults|individuals)',
        '(?:must|need to|have to|should) (?:be|come|arrive|stay) (?:clean and )?(?:sober|abstinent)',
        '(?:eligibility|eligible if|eligibility criteria|entry criteria)(?:: | criteria| applies| apply| if| for)',
        'audition(?:s|ed)? (?:required|needed|necessary|in|on|only|for|held|choir)',
        'by audition',
        'grade \\d(?: and above|\\+| or above| standard)',
        'proof of (?:address|residence|residency|age|eligibility)(?: is)?(?: required)?',
        'only (?:for |open to )?(?:local )?residents',
      ],
      {
        value: 'criteria',
        kind: 'fact',
        unless:
          "(?:don't|do not|needn't|no need to|not) (?:have to|need to|required to)|looking for|(?:day|day off|week|discount|helpline|guide|advice|resources|closed|holiday) for|no (?:audition|auditions|proof)|auditions? (?:not|are not|aren't)",
      },
    ),
  ],
  questions: [
    {
      asks: '(?:can|may) (?:anyone|everyone|anybody|non-?members|observers|i) (?:come|attend|join|take part)',
      yes: 'open',
    },
    {
      asks: '(?:is it|is this|are you) (?:really )?open to (?:everyone|anyone|all|the public|non-?members)',
      yes: 'open',
    },
    {
      asks: '(?:do|must) (?:i|you|we) (?:have to|need to|need) (?:be )?(?:a )?(?:members?|membership)',
      yes: 'members',
      no: 'open',
    },
    { asks: '(?:do i need|is there|need) a referral', yes: 'referral', no: 'open' },
    {
      asks: '(?:can|may) (?:i|we|people) bring (?:a|my|someone|a) ?(?:friend|partner|family|carer|support|companion|supporter)',
      yes: 'allies-ok',
    },
  ],
};
