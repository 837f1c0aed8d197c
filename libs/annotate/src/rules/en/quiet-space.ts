import { cues, type RuleFamily } from '../rule.js';

export const QUIET_SPACE: RuleFamily = {
  attribute: 'sensory.quiet-space',
  language: 'en',
  triggers:
    'quiet|calm|chill|stimul|sensory|decompress|regulat|respite|de-stress|wind-down|time-?out|safe|breather|break|overwhelm|separate|soothing|rest room|recovery|step out|step away|retreat to|private',
  tri: true,
  titles: true,
  wrongSubject:
    '(?:at home|from home|in your house|zoom|breakout rooms?|wherever you are|to join the call|join (?:us )?from)',
  rules: [
    ...cues([
      '(?:find|choose|pick|get|sit in|be in|join from|from) (?:yourself )?(?:a|some) (?:quiet|calm|private|safe|peaceful)(?: and private| and quiet|, private|, quiet)? (?:room|place|spot|space|corner|area)',
      'breakout rooms?',
      'break-out rooms?',
      '(?:safe|calm|quiet|peaceful|brave|sensory|private|relaxing) (?:room|space|place|spot|area|environment)s? (?:to|where you can|for|in which to) (?:read|write|work|study|craft|knit|sew|paint|draw|pray|meditate|meet|share|talk|be|explore|learn|make|create|connect|think|focus|discuss|reflect|express|gather|everyone|all|women|men|people)(?: ..3 )?',
      'sensory (?:garden|story ?time|play|walk|trail|kits?|bags?|toys|experience|session)',
      'recovery (?:group|meeting|room)s?',
      'restrooms?',
      'safe (?:space|place)',
      'chill(?:ed)? (?:vibe|evening|night|atmosphere)',
      'calm (?:space|place)',
      'private (?:room|space|area|place|event|spot)s?',
      'peaceful (?:space|place|spot|room|area)',
      'separate (?:room|space|area|place|spot)s?',
      '(?:we|group|it|meeting|session|class|everyone) (?:meet|meets|gather|gathers|is held|is|are|sit|sits|read|takes place|take place) in (?:the|our|a) {quiet}',
      'held in (?:the|our|a) {quiet}',
      'recovery (?:area|corner|zone|lounge|hub)',
      'rest (?:area|stop|home)s?',
      'sensory area',
    ]),
    ...cues(['quiet (?:space|place|spot)'], { unless: 'quiet (?:space|place|spot){answered}' }),
    ...cues(['quiet (?:space|place|spot){answered}'], { value: 'yes', negated: 'no' }),
    ...cues(['{quiet}'], {
      value: 'yes',
      negated: 'no',
      unless: 'in (?:a|the|our) (?:quiet|calm) (?:room|corner|area|nook)(?! (?:if|when|for|to)) ..3 (?:of|at|in) the',
    }),
    ...cues(
      [
        '{quietplace} ..6 (?:if|when|whenever|in case|should) (?:you|anyone|people|things?|it|they|someone) ..6 (?:break|overwhelm(?:ed|ing)?|too much|time out|breather|rest|need(?:s|ed)?|moment|overstimulated|decompress|calm down|step away|regulate)',
        '{quietplace} ..3 (?:for|to) (?:take )?(?:a |any |some )?(?:breaks?|breathers?|rest|time out|decompress(?:ing)?|regulat(?:e|ing)|retreat|recharge|recover|step away|calm down|anyone who|people who|those who|when|quiet time|wind down)',
        '(?:step|go|slip|pop|retreat|withdraw|move|escape|head) (?:out |away |off |back )?(?:to|into) (?:a|the|our) {quietplace}',
        "(?:there is|there's|we have|we've got|with|offers?|offering|including|includes?|plus|provide|provides|provided|set aside|have set up|set up|available:|also have|access to) (?:a|an|our|the|one)? ?(?:separate |dedicated |designated |small |nearby |adjoining |adjacent )?(?:quiet|calm|calming|quieter|low[- ]stimulation|low[- ]sensory|sensory|chill-out|chillout|separate quiet) (?:room|area|zone|corner|space|nook|lounge|spot|place)s?",
        '(?:a |the |our )?(?:separate |dedicated |designated )?(?:quiet|calm|calming|low[- ]stimulation|low[- ]sensory|sensory|chill-out|chillout|sensory break|decompression|wind-down) (?:space|spot|place|room|area)s? (?:is|are|will be|available|provided|on site|onsite|next door|off|throughout|upstairs|downstairs|at the back|set up|just outside|near)(?: available| provided| open| set up| there)?',
        '(?:dedicated|designated|separate) (?:quiet|calm|calming|low[- ]stimulation|sensory|chill-out|decompression) (?:space|spot|place|room|area)s?',
        '(?:sensory|autism)[- ]friendly (?:space|room|area|zone|corner)',
        'somewhere (?:quiet|calm) (?:to|for|if|when|you can)',
        'chill-?out',
        'sensory[- ]safe (?:space|room|area)',
      ],
      { value: 'yes', negated: 'no' },
    ),
    ...cues(
      [
        "(?:no|not|without|isn't|don't have|do not have|doesn't have|isn't a|there's no) ..4 {quietplace} ..4 but ..8 (?:step|go|sit|pop|nip|move|wait|use|take) ..5 (?:out|outside|hallway|corridor|foyer|lobby|garden|courtyard|stairs|library|cafe|break)",
        "(?:no|not|without|isn't|don't have|do not have|doesn't have|isn't a|there's no) ..4 {quiet},? ..2 but ..8 (?:step|go|sit|pop|nip|move|wait|use|take|hallway|corridor|foyer|lobby|garden) ..5 (?:out|outside|hallway|corridor|foyer|lobby|garden|courtyard|stairs|library|cafe|break|quieter)",
        '{outside} ..8 (?:if|when|whenever|for|to|in case) ..3 (?:you |anyone |need |take |want )..2 (?:a |some )?(?:{breather}|fresh air|space|overwhelmed|quiet)',
        '(?:step|pop|go|slip|nip|sit|head|wait) (?:out )?(?:outside|into the|to the|in the) ?(?:{outside})? ..5 (?:if|when|whenever|for|any ?time|at any) ..6 (?:{breather}|need|too much|overwhelm(?:ed|ing)?|fresh air|air)',
        '(?:if|when|whenever) (?:it|things|you|anyone|everything) ..6 (?:too much|overwhelm(?:ed|ing)|break|breather|time out),? (?:you can |just |please |feel free to |you are welcome to )?(?:step|go|pop|slip|sit) (?:outside|out|into the [a-z]+)',
        '{outside} (?:is )?(?:available )?for (?:breaks|quiet|time out|a breather)',
      ],
      { value: 'limited', kind: 'fact' },
    ),
    ...cues(
      [
        'no (?:separate |dedicated |designated |specific |actual )?{quietplace}',
        "(?:isn't|is not|aren't|don't have|do not have|doesn't have|does not have|can't offer|cannot offer|unable to offer|unable to provide|can't provide) (?:a|any|an) (?:separate |dedicated |designated |specific )?{quietplace}",
        'nowhere (?:quiet|calm|private) to (?:go|step|retreat|sit)',
        'no (?:quiet|calm) (?:space|place)',
      ],
      { value: 'no', kind: 'fact' },
    ),
    // A room that has shut is absent; "closed" after the cue is negation, but a study room is not a `{quiet}` word.
    {
      cue: 'quiet (?:study|reading) room',
      value: 'yes',
      negated: 'no',
      when: '(?:closed|not available|unavailable|break|overwhelm|retreat|step)',
    },
  ],
  questions: [
    {
      asks: '(?:quiet|calm|chill-?out|sensory|low[- ]stimulation|separate) (?:room|space|area|zone|corner|spot|place)',
      yes: 'yes',
      no: 'no',
    },
    { asks: 'somewhere (?:quiet|calm|i can (?:go|retreat|sit))', yes: 'yes', no: 'no' },
  ],
};
