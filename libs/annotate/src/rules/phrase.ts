/**
 * Phrases are regular expressions with three additions and one prohibition: a space is one space, `{name}` is a word class
 * from {@link WORDS}, `..3` between spaces is up to three words of any kind, `+` after a class is up to 24 characters; and
 * nothing may repeat without bound, which keeps every rule linear on hostile text.
 */
export function phraseSource(phrase: string): string {
  const expanded = expandWords(phrase, 0)
    .replaceAll(']+', ']{1,24}')
    .replace(/\.\.(\d) /g, (_, most: string) => `(?:[^\\s.;]{1,24} ){0,${most}}`);
  const unbounded = expanded.replace(/\\./g, '').replace(/\[[^[\]]*\]/g, '');
  if (/[*+]|\{\d+,\}/.test(unbounded)) throw new RangeError(`A phrase may not repeat without bound: ${phrase}`);
  return expanded;
}

/** A phrase as an expression that matches it anywhere, whole words only. Hyphens belong to words: not "free" in "scent-free". */
export function phrase(text: string): RegExp {
  return new RegExp(`(?<![a-z0-9_-])(?:${phraseSource(text)})(?![a-z0-9_]|-[a-z0-9])`, 'g');
}

/** Word classes, one line each. They may name each other. */
export const WORDS: Readonly<Record<string, string>> = {
  not: "(?:not|never|isn't|aren't|wasn't|doesn't|don't|didn't|can't|cannot|won't|couldn't|haven't|hasn't)",
  be: "(?:is|are|was|be|being|been|it's|that's|they're|will be|can be|gets|get|remains|stays)",
  isnot: "(?:is not|are not|isn't|aren't|is never|are never|is no longer|are no longer|'s not|'re not)",
  cannot:
    "(?:cannot|can't|can not|won't|will not|is unable to|are unable to|not able to|unable to|do not|don't|does not|doesn't|could not)",
  noneed:
    "(?:no need|needn't|do not need|don't need|do not have|don't have|never have|never need|does not have|doesn't have|not required|never required|not obliged|not expected|never expected|not asked|never asked|not forced|never forced|no obligation|no requirement|no pressure|no expectation|not necessary|need not|not made|never made|not compulsory|not mandatory)",
  ok: '(?:fine|ok|okay|welcome|allowed|permitted|no problem|not a problem|perfectly fine|absolutely fine|totally fine|completely fine|all right|alright|encouraged|great|acceptable|no bother|good)',
  count:
    '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|eighteen|twenty|twenty-five|thirty|forty|fifty|sixty|a dozen|half a dozen|a hundred|one hundred|two hundred|\\d{1,4})',
  people:
    '(?:people|persons|participants|attendees|attendants|members|places|spaces|spots|guests|adults|women|men|folks|folk|individuals|of us|residents|seats|students|readers|walkers|players|knitters|writers|learners|makers|dancers|singers|regulars|children|kids|humans|friends|voices|pairs|tickets|participantes)',
  lift: '(?:(?:passenger |platform |stair |working |wheelchair )?(?:lift|elevator)s?|stairlift|chairlift)',
  able: '(?:wheelchair[- ]?(?:accessible|friendly)|accessible (?:to|for|by) (?:all )?(?:wheelchairs?|wheelchair users|people (?:in|using|who use) wheelchairs)|step[- ]?free|barrier[- ]free|fully accessible|disabled[- ]access|accessible to wheelchair users)',
  floor:
    '(?:(?:first|second|third|fourth|top|upper|1st|2nd|3rd|4th|next|lower|basement) (?:floor|level|storey|story)|upstairs|basement|balcony)',
  group:
    '(?:group|meeting|circle|space|session|event|club|meetup|gathering|class|event|programme|program|workshop|fellowship|choir|retreat|night|evening)s?',
  quiet:
    '(?:(?:quiet|calm|calming|chill|chillout|chill-out|chilled|low[- ]stimulation|low[- ]stimulus|low[- ]sensory|sensory|decompression|regulation|respite|de-stress|wind-down|time-out|timeout|soothing|recovery|rest) (?:room|area|zone|corner|tent|nook|lounge|pod|den|retreat|hub)s?)',
  quietplace:
    '(?:(?:quiet|calm|calming|quieter|safe|separate|peaceful|private|low[- ]stimulation|low[- ]sensory|sensory|chill-out|chillout) ?,? ?(?:quiet |calm |breakout |break-out )?(?:room|area|zone|corner|tent|nook|lounge|space|spot|place|room to go)s?)',
  outside:
    '(?:outside|hallway|hall|corridor|foyer|lobby|garden|courtyard|patio|terrace|porch|bench|benches|yard|deck|vestibule)',
  breather: '(?:break|breather|breath|rest|moment|time out|time-out|pause|quiet moment|minute)',
  speak:
    '(?:speak|talk|share|say anything|say something|say a word|contribute|participate verbally|join the conversation|join in the discussion|open up|chat|discuss|make small talk|make conversation|read aloud|read out)',
  listen:
    '(?:listen|listening|just listening|sit and listen|observe|sit quietly|be quiet|be silent|stay quiet|stay silent|sit back)',
  camera: '(?:(?:your |their |the |web|video )?(?:cameras?|webcams?|videos?|cams?)|video camera)',
  caption:
    '(?:captions?|captioning|captioned|subtitles?|subtitled|subtitling|surtitles?|surtitled|transcripts?|transcription|transcribed)',
  led: '(?:led|run|facilitated|co-facilitated|hosted|co-hosted|moderated|guided|organised|organized|co-led|convened|conducted|chaired|overseen|supervised|taught|delivered|held|offered)',
  answered:
    '(?= ?(?:[:=|?]| -|\\.{3}) ?(?:yes|no|none|y|n|0|zero|unknown|tbc|n/a|partly|partial|not (?:available|provided|yet|sure|known)|unavailable|[✓✔✅☑✗✘❌])(?:[.,;!)]|$))',
  money:
    '(?:[$£€] ?\\d{1,4}(?:[.,]\\d{2})?|\\d{1,4}(?:[.,]\\d{2})? ?(?:dollars|pounds|euros?|usd|gbp|eur|cad|aud|€|quid|pence|p))',
};

function expandWords(phrase: string, depth: number): string {
  if (depth > 4) throw new RangeError(`Word classes name each other in a circle: ${phrase}`);
  return phrase.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const words = WORDS[name];
    if (words === undefined) throw new RangeError(`No word class {${name}} in: ${phrase}`);
    return expandWords(words, depth + 1);
  });
}
