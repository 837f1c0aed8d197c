import { cues, type RuleFamily } from '../rule.js';

const there =
  '(?:is|are|will be|can be)? ?(?:always |also )?(?:available|provided|switched on|turned on|enabled|on|offered|included|displayed|shown|supplied|running|active)';

export const CAPTIONS: RuleFamily = {
  attribute: 'access.captions',
  language: 'en',
  triggers:
    'caption|subtitl|surtitl|\\bcart\\b|transcri|dubbed|stenograph|palantyp|speech-to-text|speech to text|otter',
  wrongSubject:
    '(?:photo|image|picture|cartoon|exhibition|video on our|youtube|recordings? (?:is|are|will)|podcast|afterwards|after the event|past (?:talks|events)|shopping|go-|golf|tea|trolley|gallery label|object)',
  rules: [
    ...cues([
      'caption contest',
      '(?:captions?|captioning|subtitles|cart) (?:is|are) not (?:required|needed|necessary|compulsory)',
      'shopping cart',
      '(?:photo|picture|cartoon|image) captions?',
      'captions? by (?:the )?artist',
      'captions? (?:competition|writing|contest|this)',
      'write (?:a |the )?captions?',
      'transcrib(?:e|ing) (?:the|old|historic|letters|records|parish|diaries)',
      'transcription (?:project|volunteers?|of)',
      'cart closes',
      '(?:food|golf|book|tea|hand|coffee) carts?',
      'music(?:al)? transcription',
      'subtitled? ["\'][^"\']{1,60}["\']',
      'a (?:book|novel|memoir) subtitled',
      'transcript of (?:the )?(?:trial|interview|records?|grades)',
      'college transcripts?',
      'cart',
    ]),
    ...cues(
      [
        '(?:live )?cart(?: live)?(?: real-?time)? (?:captions?|captioning|captioner|services?|provided|available|is|will be|interpretation|reporting|access|on request|upon request|by request|if requested)',
        'cart and (?:asl|bsl|sign)',
        '(?:asl|bsl) and cart',
        '(?:with|offer|offering|provide|request|have|via|including|includes|arrange|book|organi[sz]e|supply|get) cart',
        'cart,',
        '(?:live |real-?time )?(?:captions?|captioning|subtitles) (?:are |is )?(?:provided |supplied |written |typed )?(?:by|from) (?:a |an |our |two )?(?:[a-z]+ )?(?:speech[- ]to[- ]text reporter|stenographer|palantypist|captioner|captioners|typist|human captioner)',
        'communication access real-?time(?: translation)?',
        `(?:human|professional|live human|person) (?:live )?(?:captions?|captioners?|captioning)(?: ${there})?`,
        'captioner',
        '(?:captions?|captioning|captioned|subtitles|transcription) ..4 (?:by|from) a (?:person|human|professional|trained|live|stenographer|captioner|stenographer|palantypist)(?: [a-z]+)?',
        'stenograph(?:er|y|ic)',
        'palantyp(?:e|ist)',
        'speech[- ]to[- ]text (?:reporter|interpreter|operator|reporting)',
        'sttr',
      ],
      { value: 'cart', negated: 'none' },
    ),
    ...cues([`(?:live|real-?time) captioning(?: ${there})?`, '(?:live|real-?time)[- ]captioned'], {
      value: 'cart',
      negated: 'none',
      implied: true,
    }),
    ...cues(
      [
        `(?:auto|auto-|automatic|automated|automatically|ai|auto-generated|automatically generated|machine|computer|zoom|zoom's|teams|google|otter|otter\\.ai|ai-generated|built-in|live automatic|generated|computer-generated)(?:[- ]generated)? ?(?:live |closed )?{caption}(?: ${there})?`,
        `(?:live|running|real-?time|written live) transcripts?(?: ${there})?`,
        `live transcription(?: ${there})?`,
        '{caption} (?:is|are) (?:auto|automatic|automated|auto-generated|automatically generated|machine generated|ai|ai-generated)',
        'auto-?captions?',
        'auto-?captioning',
        'auto-captioned',
        'automatic speech recognition',
        'speech-to-text software',
      ],
      { value: 'auto', negated: 'none' },
    ),
    ...cues(['(?:captions?|captioning|subtitles){answered}'], { value: 'closed', negated: 'none', implied: true }),
    ...cues([`live (?:captions|subtitles)(?: ${there})?`, `real-?time (?:captions|subtitles|text)(?: ${there})?`], {
      value: 'auto',
      negated: 'none',
      implied: true,
    }),
    ...cues(
      [
        `open[- ]caption(?:s|ed|ing)?(?: ${there})?`,
        '(?:shown|screened|presented|film|films|movie|screening|performance|played|in [a-z]+|all films|show|production)s? (?:is |are |will be )?(?:shown )?(?:with |fully |in [a-z]+ )?(?:english |on-screen |open )?(?:subtitles|subtitled|surtitles|surtitled|captioned|captions)',
        '(?:with |has |have |in [a-z]+ with )(?:english|on-screen|burned-in|spanish|french|welsh|german) (?:subtitles|captions|surtitles)',
        '(?:subtitled|surtitled)(?: in (?:english|spanish|welsh|french|german))?(?: (?:screening|performance|film|show|version|throughout))?',
        `(?:english|welsh|spanish|french) (?:subtitles|captions|surtitles)(?: ${there})?`,
        'captioned (?:performance|screening|show|showing|film)',
        `on-screen (?:captions|subtitles)(?: ${there})?`,
        'subtitles on (?:the )?screen',
        '(?<!live )captions on (?:the )?screen',
        `(?:subtitles|surtitles) ${there}`,
      ],
      { value: 'open', negated: 'none' },
    ),
    ...cues(
      [
        `closed[- ]caption(?:s|ed|ing)?(?: ${there})?`,
        '(?:turn|switch) on (?:the )?(?:captions|subtitles)',
        '(?:captions|subtitles) can be (?:turned|switched) on',
        'cc (?:available|enabled)',
      ],
      { value: 'closed', negated: 'none' },
    ),
    // Which kind is not said: never enough for a must.
    ...cues(
      [
        `(?:captions|captioning) ${there}`,
        '(?:with|have|has|offer|offers|provide|provides|includes?|including|use|feature|features) (?:captions|captioning)',
        'captions and',
        '(?:fully|also) captioned',
        'captioned',
      ],
      { value: 'closed', negated: 'none', implied: true },
    ),
    ...cues(['(?:live )?(?:captions?|captioning|subtitles)'], {
      value: 'on_request',
      availability: 'on_request',
      when: '(?:(?:up)?on request|by request|if requested|when requested|if you ask|notice|in advance|by (?:prior )?arrangement|to request|please request|(?:can|may|could|must|should|needs? to) be (?:requested|arranged|booked|organi[sz]ed)|please (?:ask|request|let us know|tell us|contact|email)|if (?:needed|required)|let us know|available for those who ask|request captions)',
      unless:
        "(?:live captioning|live transcript|cart caption|auto|open caption|closed caption|no caption|not caption|captions? (?:are|is) not|(?:can't|cannot|unable)|hope|aim|plan|working)",
    }),
    ...cues(
      [
        "(?:captions?|captioning|subtitles|cart|transcripts?|live captions) (?:can't|cannot|can not|won't|will not|are not|aren't|is not|isn't|are unfortunately not|are sadly not|are currently not|unfortunately cannot|are unavailable|are no longer|is unavailable|unavailable|is no longer)(?: currently| yet| be)?(?: be)? ?(?:provided|available|offered|possible|supported|on|enabled|supplied|switched on|guaranteed)?",
        'no (?:live |closed |open |automatic |cart )?(?:captions?|captioning|subtitles|subtitling|transcripts?|transcription)',
        "(?:without|lacks|don't have|do not have|doesn't have|does not have|not able to (?:offer|provide)|unable to (?:offer|provide|supply)|cannot (?:offer|provide)|can't (?:offer|provide)|don't (?:offer|provide)|do not (?:offer|provide)|no longer (?:offer|provide)) (?:any |live |closed )?(?:captions?|captioning|subtitles|cart|transcripts?)",
        '(?:not|un)[- ]?(?:captioned|subtitled)',
        'dubbed,? (?:and )?not subtitled',
        "(?:isn't|aren't|is not|are not|won't be|will not be) (?:captioned|subtitled)",
        '(?:captions?|captioning|subtitles) (?:is |are )?(?:switched|turned) off',
        '(?:auto|zoom) captions (?:are )?off',
      ],
      { value: 'none', kind: 'fact' },
    ),
  ],
  questions: [
    {
      asks: '(?:is|are|will|do|does|can) ..6 (?:live captions?|live captioning|captions?|captioning|captioned|subtitles|subtitled)',
      yes: 'closed',
      no: 'none',
    },
    { asks: '(?:is|are|will|do) ..6 cart', yes: 'cart', no: 'none' },
  ],
};
