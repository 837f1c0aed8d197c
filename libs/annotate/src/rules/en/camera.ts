import { cues, type RuleFamily } from '../rule.js';

const cam = '{camera}';
const part =
  '(?:for|during|at|while|in|when|as) (?:the |a |your |we )?(?:start|beginning|introductions?|intros|check-?in|first|hello|welcome|say hello|brief|opening|arriv\\w{0,4}|join|end|few)';

export const CAMERA: RuleFamily = {
  attribute: 'social.camera',
  language: 'en',
  triggers: 'camera|webcam|video|\\bcams?\\b|visib|seen|on screen|face|audio[- ]only|dial in|by (?:phone|audio)',
  wrongSubject:
    '(?:security|surveillance|cctv|digital|film|disposable|polaroid|speed|body|vintage|dslr|photo|action|phone|pinhole|trail) cameras?|camera (?:club|obscura|skills|basics|settings|class|phone|shop|crew|gear|equipment|bag)|bring (?:your|a|any) ..2 cameras?|video (?:games?|gaming|shop|editing|art|production|installation|store|clips?|series|of|about|recordings?|on (?:how|the history))|(?:watch|show|shows|film|screen|make) ..3 videos?',
  rules: [
    ...cues([
      'video games?',
      'camera club',
      'music videos?',
      'cameras? (?:are |is )?not (?:allowed|permitted)',
      'no (?:cameras|photography|videos?|filming)',
      'recorded',
      'camera roll',
    ]),
    ...cues(
      [
        `${cam} (?:is|are|can be|may be|can stay|can remain|stays?|may stay|to be|is always|are always|being)? ?(?:always |completely |entirely |totally |absolutely |kept |strictly |left |turned |switched )?(?:optional|off|not required|not needed|not necessary|not expected|never required|up to you|your choice|voluntary|not mandatory|not compulsory|not a must|never needed)`,
        `(?:optional|voluntary) ${cam}`,
        `{noneed} (?:for (?:you |anyone )?)?(?:to )?(?:have|turn|switch|put|keep|use|be|show|appear|leave) ..3 (?:${cam}|on screen|visible|seen|face|on camera)`,
        `no (?:requirement|need|obligation|pressure|expectation) (?:to|for) ..5 ${cam}(?: (?:on|to be on))?`,
        `(?:keep|leave|turn|switch|have|with|prefer|attend with|join with|participate with|come with) ..3 ${cam} (?:turned |switched )?off`,
        `(?:choose|decide|can choose|may choose|up to you|your choice|free to choose) (?:whether|if|about) ..6 (?:${cam}|visible|seen|on screen)(?: on| off)?`,
        '(?:fine|ok|okay|welcome|free|happy for you|no problem) (?:to |if you )?(?:keep|leave|turn|have) (?:it|them|yours) off',
        `${cam} use is (?:entirely |completely |totally |always )?(?:up to you|optional|your choice)`,
        `no {camera}(?: (?:or|and) [a-z]+)? (?:needed|required|necessary)`,
        `${cam} on or off`,
        `${cam} off`,
        `off[- ]camera`,
        `without (?:a |your |turning on your )?(?:${cam}|showing your face|being seen|being visible|appearing on screen)`,
        `on or off camera`,
        "(?:don't|do not|needn't) (?:have|need) to (?:be (?:seen|visible|on camera)|show your face|appear on (?:screen|camera))",
        `audio[- ]only`,
        `(?:join|listen|dial in|call in|attend) by (?:phone|audio)(?: only| alone)?`,
        "you (?:won't|will not) (?:have|need) to be (?:seen|visible|on camera)",
        `no ${cam} (?:needed|required|necessary)`,
        `no one (?:will|has to) ..3 ${cam}`,
      ],
      {
        value: 'off-ok',
        kind: 'fact',
        unless: `(?:cannot|can't|may not|must not|mustn't|not permitted to|not allowed to|please (?:do not|don't)) ..3 ${cam} off|${cam} off ..3 (?:not (?:allowed|permitted|ok|okay)|removed)`,
      },
    ),
    ...cues(
      [
        `${cam} (?:is |are |must be |needs to be |need to be |has to be |have to be |should be |to be |will need to be |must stay |must remain |stays? |remain )?(?:required|mandatory|compulsory|obligatory|a must|expected|necessary|turned on|switched on|on|kept on|needed)(?: (?:at all times|throughout|the whole time|for the whole|for the entire|for the duration|during the (?:session|meeting|group|call)))?`,
        `(?:must|have to|need to|required to|requirement (?:that|to)|expected to|asked to|ask that you|ask everyone to|ask you to|require|requires|require you to|agree to) ..3 (?:have|turn|keep|be|use|show|stay|appear|remain) ..3 (?:${cam} (?:turned |switched )?on|visible|seen|on camera|on screen|face)(?: at all times)?`,
        '(?:be|are|remain|stay) (?:visible|seen|on camera|on screen) (?:at all times|throughout|for the (?:whole|entire)|during the whole)',
        `(?:requires?|require) (?:a |your |working |that you have (?:a |your )?)?${cam}(?: on| to be on)?`,
        `(?:cannot|can't|may not|must not|not permitted to|not allowed to) ..3 ${cam} off`,
        `${cam} off (?:is )?not (?:allowed|permitted)`,
        `working (?:camera|webcam|video) (?:is )?(?:required|needed|essential|and microphone (?:are )?required)`,
        `${cam}[- ]on (?:group|meeting|policy|session|event|space)`,
      ],
      { value: 'required', negated: 'off-ok', kind: 'requirement' },
    ),
    ...cues(
      [
        `(?:have|turn|put|switch|keep|with|turning|your) ..3 ${cam} (?:turned |switched )?on ${part}`,
        `${cam} on,? (?:please,? )?(?:if (?:you can|possible|you are able|you like|you feel)|where possible|when possible)`,
        `${cam} on ${part}`,
        `${cam} (?:is |are |should be |must be )?(?:required|on|expected|needed) ..2 ${part}`,
        '(?:brief|short|quick|momentary) (?:visibility|appearance|video|camera|look|hello on camera)',
        `(?:encourage|encouraged|prefer|preferred|invite|like|love|recommend|appreciate|encourages|welcome|ideally|nice|great|helpful|helps) ..6 (?:(?:have|having|turn|turning|leave|leaving|keep|keeping|put|putting|switch|use|using|see you with) ..2 ${cam}(?: (?:turned |switched )?on)?|be visible|see your faces?)`,
        `(?:encourage|prefer|like|love|recommend|appreciate) ${cam} (?:to be )?on`,
        `${cam} (?:on )?(?:is |are )?(?:encouraged|preferred|appreciated|recommended|welcome|welcomed)`,
        `${part} ..4 ${cam} (?:on|be on|need)`,
        `turn (?:it|them|your camera|your video) (?:on )?briefly`,
        `verify ..4 (?:camera|video|on screen)`,
      ],
      { value: 'brief-on', kind: 'requirement' },
    ),
  ],
  questions: [
    {
      asks: `(?:do|does|must|will|should) (?:i|my|we|you|people|everyone|the|cameras?) ..3 (?:have|need|be|keep|turn|stay|show|required)? ?..5 (?:${cam}|on screen|visible|seen|face)`,
      yes: 'required',
      no: 'off-ok',
    },
    {
      asks: `(?:can|may|could|is it (?:ok|okay|fine|possible)) ..7 (?:${cam} ..2 off|off|without (?:a )?(?:${cam}|video))`,
      yes: 'off-ok',
      no: 'required',
    },
    {
      asks: `(?:is|are) (?:a |the |my |your )?${cam} (?:required|mandatory|compulsory|necessary|needed|on)`,
      yes: 'required',
      no: 'off-ok',
    },
    { asks: `(?:is|are) (?:a |the |my |your )?${cam} optional`, yes: 'off-ok', no: 'required' },
  ],
};
