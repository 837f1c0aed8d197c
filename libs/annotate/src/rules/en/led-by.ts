import { cues, type RuleFamily } from '../rule.js';

// "Led by", "with our", and a few words between: "led by two of our trained".
const by =
  '(?:{led}|runs?|lead|leads) (?:jointly |entirely |weekly )?by (?:(?:a|an|the|our|one of our|two|three|its|two of our|local|experienced|friendly|retired|qualified|volunteer|your|someone who is|a team of|team of|small team of|group of|members of our|dedicated|in-house|resident|fellow|a fellow|former|two friendly|and for|knowledgeable|visiting|wonderful|lovely|senior|a retired|an experienced|a qualified) ){0,3}';
const clinician =
  '(?:(?:licen[sc]ed|registered|qualified|clinical|trained|accredited|certified|chartered|professional|specialist|mental health|bereavement|occupational|art|music|drama|family|youth|cognitive|grief|addiction|palliative care|psychiatric|community|hospice|experienced|practising|practicing|senior) ){0,3}(?:therapists?|psychotherapists?|psychologists?|counsell?ors?|social workers?|psychiatrists?|nurses?|nurse specialists?|physiotherapists?|doctors?|clinicians?|mental health professionals?|health professionals?|professionals|professional(?=[.,;!)]|$)|lcsw|lmft|lpc|dietitians?|gp|midwi(?:fe|ves)|practitioners?|family workers?|youth workers?|support workers?|health visitors?|clinical team|art therapist|health workers?|occupational therapists?|speech therapists?|caseworkers?)(?: \\([a-z, ]{2,16}\\))?';
const cleric =
  '(?:pastor|father|fr\\.?|rev\\.?|reverend|rabbi|imam|priest|vicar|minister|chaplain|deacon|bishop|sister|curate|cantor|monk|nun|swami|clergy|parish priest|retired minister)s?(?: [a-z]+)?';
const peer =
  '(?:peers?|fellow (?:members|sufferers|carers|parents)|people (?:who|with|living|in recovery)(?: [a-z]+){0,2}|other (?:members|people|carers|parents|women|men)|members(?: of the (?:group|community))?|(?:a |two |other )?(?:parents?|carers?|survivors?|veterans?|autistic (?:adults|people)|autistic people|lgbtq\\+? (?:members|people|readers)|black women|trans people|disabled people|deaf people|someone who (?:has been|lives|is living))(?: (?:themselves|facilitators?|volunteers?))?)';

export const LED_BY: RuleFamily = {
  attribute: 'group.led-by',
  language: 'en',
  triggers:
    'led|run |runs|lead|facilitat|host|peer|librarian|staff|pastor|rabbi|imam|volunteer|therapist|professional|moderat|guided|taught|convened|teacher|instructor|leaderless|member can|take turns|rotat',
  titles: true,
  wrongSubject:
    '(?:research|journal|study|reviewed|skills for|dress|attire|fundrais|concert|tours? (?:is|are)|speech was|exhibition|talk by|walk was|peer pressure|led (?:light|bulb|screen|strip)s?)',
  rules: [
    ...cues([
      'peer[- ]review(?:ed)?',
      'peer pressure',
      'leadership(?: skills)?',
      '(?:skills|training|networking|event|events|group|drinks|course|workshop) for (?:[a-z]+ )?professionals',
      'young professionals',
      'professional (?:dress|attire|development|photographer|musicians?|actors?|singers?|camera|network|standard|quality|kitchen|boxing|wrestling|services)',
      'led (?:lighting|lights?|lamps?|bulbs?|screens?|candles?|strips?|to|into|astray|a life|the (?:band|way|team|charge|campaign|revolution))',
      'student[- ]led (?:protest|march)',
      '(?:self|curriculum|client|child|person|interest|data|community|need)[- ]led',
      'hosted (?:by|at|in) (?:the |our )?(?:library|museum|church|cafe|pub|bar|hall|centre|center|gallery|school)',
      'run (?:by|at|in|from) (?:the )?(?:library|council|museum|church|charity|centre|university)',
      'run (?:club|group|leader)?(?=[.,;])',
      'ask (?:a member of )?staff',
      'staff (?:are|is|will be) (?:on hand|happy|available|there)',
      'volunteers? (?:needed|wanted|welcome|opportunit\\w{1,4})',
      'become a volunteer',
      'peer support (?:group|groups|worker|workers|training|network)(?! (?:leads?|facilitates?|runs?|led))',
      'tour guides?',
      'guided by (?:voices|love|the|your)',
    ]),
    ...cues(
      [
        `(?:not|isn't|aren't|never|rather than) (?:${by})(?:${clinician}|an? (?:trained |qualified )?(?:expert|specialist)s?)`,
        "(?:not|isn't|aren't|never|rather than|nor) (?:a )?(?:therapist|professional|clinician|professionally|counsell?or|expert)[- ]?(?:led|run|facilitated)",
        'peer[- ](?:led|run|facilitated|to-peer|moderated|organi[sz]ed|driven)',
        `${by}${peer}`,
        'by and for',
        'none of us (?:are|is) (?:experts|professionals|therapists)',
        '(?:we|facilitators|hosts|leaders) (?:are|are all) (?:peers|not (?:therapists|professionals|clinicians|experts|counsell?ors))',
        '(?:a )?peer facilitators?',
        '(?:user|member|survivor|carer|patient|parent|community|deaf|autistic|trans|queer|disabled)[- ]led',
        'no (?:therapist|professional|clinician)s? (?:present|in the room|leads|involved)',
        'by (?:fellow )?peers',
      ],
      { value: 'peer', kind: 'fact' },
    ),
    ...cues(
      [
        '(?:trained|certified|accredited|qualified|experienced and trained) (?:volunteer )?(?:peer|lived[- ]experience)(?: support| specialist)? ?(?:facilitators?|leaders?|supporters?|specialists?|volunteers?|mentors?|workers?|hosts?)?(?: who are not (?:mental health )?professionals)?',
        'peer (?:facilitators?|leaders?|specialists?|supporters?|workers?|support workers?|support specialists?) (?:who (?:are|have been|have had) )?(?:trained|certified|with training)',
        'peer (?:facilitators?|leaders?|supporters?|volunteers?) (?:are|is|have) (?:all |both |been )?(?:trained|certified|received training)',
        'trained (?:lived[- ]experience) (?:facilitators?|volunteers?)',
        `${by}(?:trained )?volunteers (?:who have|with) (?:lived|personal) experience`,
        `${by}(?:trained|certified) peers?`,
        'peers? (?:who (?:are|have been) )?trained (?:to|in|as|by)',
      ],
      { value: 'trained-peer', kind: 'fact' },
    ),
    ...cues(
      [
        `${by}${clinician}(?! (?:in training|volunteers|for))`,
        '(?:therapist|professionally|clinician|psychologist|counsell?or|nurse|physiotherapist|clinically)[- ](?:led|run|facilitated|guided|moderated)',
        `${by}(?:[a-z'.]+ ){0,3}[a-z]+, (?:a |an |our )?${clinician}`,
        '(?:facilitator|leader|facilitators|leaders|host) (?:is|are|will be) (?:a |an |both |all )?(?:licen[sc]ed|registered|qualified|clinical)(?: [a-z]+){0,2}',
        '(?:licen[sc]ed|registered|clinical) (?:therapist|psychologist|counsell?or|social worker|psychotherapist|nurse)s? (?:leads?|facilitates?|runs?|hosts?|guides?|moderates?)',
        `(?:a|an|our|two) ${clinician} (?:leads?|facilitates?|runs?|hosts?|guides?|is present|is always)`,
      ],
      { value: 'professional', kind: 'fact' },
    ),
    ...cues(
      [
        `(?:and|with|alongside) (?:a |an |another )?(?:trained )?(?:peers?|person with lived experience|people with lived experience|parents?|carers?|survivors?)`,
      ],
      { value: 'peer', kind: 'fact', when: `${by}${clinician}` },
    ),
    ...cues([`(?:and|with|alongside) (?:a |an |another )?${clinician}`], {
      value: 'professional',
      kind: 'fact',
      when: `${by}(?:a |an )?(?:peers?|parents?|carers?|survivors?|volunteers?|chaplain|librarian)`,
    }),
    ...cues(
      [
        `${by}${cleric}`,
        '(?:pastor|father|rev\\.?|reverend|rabbi|imam|vicar|chaplain) [a-z]+ (?:leads?|hosts?|facilitates?|guides?|runs?)',
        '(?:clergy|pastor|rabbi|imam|chaplain)[- ]led',
        '(?:our|the|a|an) (?:pastor|rabbi|imam|vicar|priest|minister|chaplain) (?:leads?|hosts?|facilitates?|guides?|runs?)',
      ],
      { value: 'clergy', kind: 'fact' },
    ),
    ...cues(
      [
        `${by}(?:[a-z'.]+,? ){0,4}librarians?`,
        `${by}(?:[a-z]+ )?(?:librarians?|(?:library |museum |gallery |centre |center |park |council |trained |our |charity |hospice )?staff|members? of (?:the )?(?:library |museum |our )?(?:staff|team)|park rangers?|rangers?|curators?|park staff|educators?|museum educators?|the (?:library|museum) team|our team|programme coordinator|program coordinator|coordinator)`,
        '(?:library|museum|gallery|centre) staff (?:lead|run|host|facilitate|will (?:lead|host|run))',
        '(?:our|a|the|your) librarian (?:leads?|hosts?|runs?|facilitates?|will (?:lead|host))',
        '(?:staff|librarian)[- ](?:led|run|facilitated)',
        'with (?:a |our )?(?:member of (?:library )?staff|librarian)',
        'from library staff',
        '(?:a|our) (?:tutor|teacher|instructor|coach|ranger) (?:leads?|guides?|teaches|will (?:lead|guide|teach))',
      ],
      { value: 'staff', kind: 'fact' },
    ),
    ...cues(
      [
        `${by}(?:[a-z]+ )?(?:volunteers?|volunteer (?:hosts?|leaders?|walk leaders?|facilitators?))(?! (?:with lived|who are (?:nurses|therapists)))`,
        'volunteer[- ](?:led|run|hosted|facilitated)',
        '(?:a |our |with a |trained )?volunteer (?:hosts?|leaders?|walk leaders?|facilitators?)(?! (?:needed|wanted|training))',
        'volunteers? (?:leads?|runs?|hosts?|facilitates?|guides?|walks? at the front)',
        'with two bereavement volunteers',
      ],
      { value: 'volunteer-host', kind: 'fact' },
    ),
    ...cues(
      [
        "any (?:member|one|body) (?:can|may) (?:share|take|hold|fill|take on) (?:the )?(?:facilitator|facilitation|leader|leadership|chair|host)(?:'s)? ?(?:role|position|chair|turn)?",
        'leaderless',
        'no (?:leader|leaders|facilitator|one leader|designated leader|one (?:leads|is in charge))(?! (?:needed|training))',
        '(?:members|we) (?:take (?:it in )?turns|rotate)(?: in| at| to)? (?:facilitat(?:e|ing)|lead(?:ing)?|chair(?:ing)?|host(?:ing)?)',
        '(?:rotating|shared) (?:facilitation|leadership|chair|facilitators?|hosts?)',
        '(?:facilitation|leadership|the chair) (?:is shared|rotates|is rotated)',
        'nobody (?:leads|is in charge)',
        'facilitator role (?:is shared|rotates)',
      ],
      { value: 'leaderless', kind: 'fact' },
    ),
  ],
  questions: [
    {
      asks: '(?:is|are) (?:it|the group|you|there|this|they) ..3 (?:therapists?|professionals?|professionally led|therapist led|counsell?ors?|therapist-led|peer-led)',
      answer: { cue: '(?:peer|peers|fellow members|volunteers who)', value: 'peer' },
    },
    { asks: '(?:is|are) (?:it|the group|this|there) ..3 peer[- ]led', yes: 'peer' },
    {
      asks: 'who (?:runs|leads|facilitates|hosts)',
      answer: { cue: '(?:trained|certified) peers?', value: 'trained-peer' },
    },
    {
      asks: 'who (?:runs|leads|facilitates|hosts)',
      answer: { cue: `(?:a |an |our |two )?${clinician}`, value: 'professional' },
    },
    {
      asks: 'who (?:runs|leads|facilitates|hosts)',
      answer: { cue: '(?:librarians?|staff|members? of staff)', value: 'staff' },
    },
    { asks: 'who (?:runs|leads|facilitates|hosts)', answer: { cue: '(?:volunteers?)', value: 'volunteer-host' } },
    {
      asks: 'who (?:runs|leads|facilitates|hosts)',
      answer: { cue: '(?:peers?|members|people (?:who|with) ..4 )', value: 'peer' },
    },
  ],
};
