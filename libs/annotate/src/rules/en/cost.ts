import { cues, type Parts, type RuleFamily } from '../rule.js';

const money =
  '(?:us ?)?(?:[$£€] ?\\d{1,5}(?:,\\d{3})?(?:\\.\\d{2})?(?![.,]?\\d| ?(?:k|m|million|bn|thousand|off|discount)(?![a-z]))|\\d{1,4}(?:\\.\\d{2})? ?(?:dollars|pounds|euros?|usd|gbp|eur|cad|aud|€|quid|pence|p)(?! ?(?:coin|piece|off|discount)))';
// "$5-$40", "£3 to £9", "$5-40".
const span = `(?:${money}|\\d{1,4}) ?(?:-|to|and|or) ?${money}|${money} ?(?:-|to|and) ?\\d{1,4}(?:\\.\\d{2})?`;
const gathering =
  '(?:event|social|session|class|classes|workshop|group|groups|drop-?in|talk|walk|concert|activity|activities|programme|program|course|gathering|meetup|meeting|service|support|yoga|performance|show|screening|tour|lesson|lessons|taster|club|evening|morning|afternoon|lecture|recital|course|series|event for all|circle|fun|sessions|events|workshops)';
const whose =
  '(?:(?:over|under)[- ]?(?:{count}|fives|18|16|12|60|65)s?|children|kids|students|seniors|carers|companions|unwaged|concessions|first|anyone on|those on|people on|residents|ticket|card ?holders|babies|infants|veterans|holders|nus|families on|\\d{1,2})';

const fixed = (_: Parts, matched: string) => priced('fixed', matched);
const donation = (_: Parts, matched: string) => priced('donation', matched);

export const COST: RuleFamily = {
  attribute: 'access.cost',
  language: 'en',
  triggers:
    '[$£€]|free|cost|charge|fee|donat|pay|paid|price|pounds|dollars|euros?|usd|gbp|eur\\b|quid|pence|\\dp\\b|sliding|scholarship|deposit|membership|turned away|afford|collection|included with|gratis',
  titles: true,
  wrongSubject:
    '(?:parking (?:is|costs|charge|charges|fee|fees)|car park (?:is|costs|charges)|bus fare|train fare|taxi|books? costs?|kit costs?|raffle|prizes?|win |worth|raised|raise (?:over |more )?[$£€]|grant|budget|salary|reward|savings?)',
  rules: [
    // "Free" that is no price.
    ...cues([
      '(?:gluten|scent|smoke|hands|child|sugar|dairy|nut|alcohol|drug|fragrance|stress|caffeine|fat|lactose|allergen|barrier|step|harassment|judge?ment|pressure|guilt|risk|trouble|pain|worry|car|traffic|phone|screen|interest|royalty|tax|duty|lead|latex|plastic|waste|meat|chemical|perfume|booze|substance|hassle|distraction|gender|clutter|debt|mask) free',
      "(?:feel|be|feeling|felt|are|you're|is anyone|set|break|breaks|breaking|run|roam|wild and|cut|buy one get one|debt|if you(?:'re| are)|when you(?:'re| are)|should be) free(?= (?:to|from|of|on|for (?!all|everyone|anyone)|that|this|at|and))(?! (?:of charge|to (?:attend|join|enter|use|take part|participate|all|everyone|the public)|for (?:all|everyone|anyone)))",
      "(?:you|they|we|people|members|everyone|everybody|anyone|visitors|parents|participants|guests|children|readers|all)(?:'re| are| is|'ll be| will be)? (?:always |completely |entirely |absolutely |perfectly |of course |also )?free to (?!(?:attend|enter|all|everyone|the public)(?![a-z]))[a-z]+(?: (?:and|or|in|out|along|about))?(?: [a-z]+)?",
      'free to (?:come and go|come or go|go and come|come in and out|come back|come as|come late|leave|stay|roam|wander|move|speak|share|choose|ask|say|be yourself|bring|use (?:the (?:chat|quiet)|your|whichever|whatever)|join in (?:or|when|if|as))(?: [a-z]+)?',
      "(?:tickets?|entry|admission|places|entrance|it|sessions?|classes|event)?(?: is| are|:)? ?free,?(?:\\.{2,4}| -|:|!)? ?\\(?(?:but )?(?:only )?(?:for|to|with|if you(?:'re| are)) (?:an? |all |our |existing |paid-up |current |club |library )?(?:under[- ]?\\d{1,2}s?|students|residents|children|kids|seniors|pensioners|carers)(?: only)?",
      'feel free',
      'free (?:parking|wi-?fi|wifi|childcare|creche|refreshments|tea|coffee|lunch|food|snacks|drinks?|biscuits|breakfast|supper|pizza|cake|shuttle|transport|bus|street parking|on-?street parking|samples?|gifts?|goodies|copy|copies|books?|download|newsletter|quote|advice leaflet|condoms|testing kits|pet|kittens|lateral)',
      'free (?:writing|speech|expression|palestine|tibet|trade|will|play|time|hand|fall|software|verse|jazz|dance|dancing|association|range|radicals?|spirits?|spirited|thinkers?|thinking|thought|market|form|motion|movement|press|world|love|church|churches|style|weights|running|diving|diver|agents?|improvisation|lance|throw|kick|kicks|flow|flowing|standing|state|from|of (?!charge)|days?|hours?|slots?|evenings? on|school|schools|solo|climbing|trial|rein|visits?|online library|at last)(?: [a-z]+)?',
      'set free',
      'free yourself',
      'free the',
      'free your',
      'freely',
      'free (?:with|when you buy) (?:a |any |every )?(?:drink|coffee|meal|purchase|food|pint)s?',
      `free (?:for|to|entry for|admission for) ${whose}`,
      '{count} free (?:visits|sessions|classes|places|spaces|tickets)',
      '(?:first|initial|trial|taster) (?:session|visit|class|time|week|lesson|meeting|one|month|taster|timers?)s?(?: is| are|:)? (?:always )?free',
      '(?:carers?|companions?|children|kids|under[- ]?[a-z0-9]+|students|members|seniors|essential companions?|personal assistants?|pas?)(?: \\d{1,2})? (?:go |get in |are |come |attend |enter )?(?:for )?free',
      '(?:free|no) cost of living',
      'cost of living(?: crisis)?',
      'free (?:or|and) (?:low|reduced|cheap|discounted)[- ]?(?:cost|price)?',
      `(?:or )?free if you(?:'re| are) (?:short|unwaged|on|struggling|unable|skint)`,
      'books? (?:are|is) free',
      '(?<!(?:entry|admission|entrance|tickets|everything|places) and )(?:refreshments|teas?|coffee|lunch|food|snacks|drinks?|biscuits|breakfast|supper|pizza|cakes?|parking|childcare|creche|wi-?fi|transport|shuttle)(?: (?:is|are) (?:always |also |all )?| )free(?= ?(?:[.,;:!)]|$|but|and|though|-))',
      '(?:raise|raised|raising|win|worth|save|saving|spend|grant of|prize of|prizes of|budget of|donated|up to|budget is|value of|valued at|vouchers? for|gift card for|reward of|earn|earns?) ..2 {money}',
      `${money} (?:voucher|gift|prize|grant|budget|raised|million|worth|off|discount|reward|note|coin|for the roof|for charity)`,
      'free (?:me|us|them)',
      'there is free',
      'pays? (?:attention|respects?|tribute|homage|it forward|heed|close attention)',
      'paid (?:for by|staff|leave|work|carers?|parking|members of)',
      'unpaid(?: carers?)?',
      'in charge(?: of)?',
      'charge(?:r|rs|ing)? (?:your|points?|phones)',
      'fee simple',
      'no[- ]fee ..1 (?:legal|solicitor)',
      'donat(?:e|ing|ions? of) (?:blood|organs?|clothes|food|clothing|plasma|books|furniture|items|your|old|unwanted|bikes|hair|toys|coats)',
      '(?:food|clothing|blood|organ|book|toy|coat) donations?',
      'donations of (?:food|clothes|books|items)',
      'deposit (?:your|the|cheques)',
      'safe deposit',
      'deposit box',
      'price of fame',
      'free (?:local )?library card',
      'members? of staff',
      '(?:late|no-?show|cancellation|library|overdue|booking) fees?(?: apply| waived)?',
      'no (?:late|booking|cancellation|overdue) fees?',
      `concessions?(?: are| is| price|:)? ${money}`,
      `${money} (?:\\(?concessions?\\)?|conc|concs|for concessions|unwaged|students|for (?:students|members|children|seniors|carers|under))`,
      `(?:students|members|children|seniors|unwaged|low[- ]waged|carers|under \\d{1,2}s|over \\d{1,2}s)(?: pay)?:? ${money}`,
    ]),
    // "No one turned away" and "pay what you can": any purse.
    ...cues(
      [
        `(?:suggested|recommended|voluntary|optional|requested) (?:donation|contribution|offering|fee|price|amount)s?(?: is| of|:| -)?(?: about| around| just| only)?(?: ?${span}| ?${money})?(?: ?per (?:person|head|session|class|family))?(?:[;,]? ..1 (?:no one|nobody|none|no-one) (?:is |will be |ever )?turned away(?: for lack of funds)?)?`,
        `${money}(?: ?(?:-|to) ?${money})? ?\\(?(?:suggested|recommended|voluntary|optional|donation|contribution)(?: donation| contribution| offering| appreciated| welcome| requested)?\\)?(?:[;,]? ..1 (?:no one|nobody|none|no-one) (?:is |will be |ever )?turned away(?: for lack of funds)?)?`,
        `donations?(?: of| from| -|:)? ..2 ${money}(?: ?(?:-|to) ?${money})?`,
        `contributions?(?: of| from)? (?:around |about )?${money}`,
        '(?:by|for a|via|a small|with a|on a|any|small|all|optional|voluntary|entry by|admission by) donations?(?: basis| only| welcome)?',
        'donations? (?:are |is |gratefully |very )?(?:always |gratefully |very |greatly |much )?(?:welcome|welcomed|appreciated|accepted|requested|invited|encouraged|only|based|basis|at the door|on the door|taken|received)',
        'donation[- ]based',
        'donations?(?=[.,;!]|$)',
        'retiring collection',
        `pay (?:what|as|whatever) ?(?:much as )?(?:you|u) (?:can|like|want|wish|feel|choose|please|will|are able|think|decide|can afford)(?: afford)?(?:[,;]? \\(?suggested (?:donation |price )?(?:of )?${money})?`,
        'pay[- ]what[- ]you[- ](?:can|want|wish|like|feel|decide)',
        `pay[- ]as[- ]you[- ](?:feel|wish|can|like)(?:[,;]? \\(?suggested (?:donation |price )?(?:of )?${money})?`,
        'give what you can',
        `${money},? or (?:what(?:ever)?|as much as) you can (?:afford|manage|spare|pay|give)`,
        `${money},? or free if you(?:'re| are) ..3 (?:short|unwaged|skint|struggling|unable to pay|can't afford it)`,
        '(?:no one|nobody|no-one|none) (?:is |will be |are |ever )?(?:ever )?(?:turned away|refused|excluded)(?! (?:for|if|because|unless|when|at) (?!lack))(?: for lack of (?:funds|money)| due to lack of funds)?',
        'pass the hat',
        'honesty box',
        'chip in what you can',
      ],
      {
        value: donation,
        kind: 'fact',
        unless: '(?:not turned away|without a booking|full|late ?comers|clothes|food bank|blood)',
      },
    ),
    ...cues(
      [
        `(?:sliding|pay|flexible|tiered)[- ]scale(?: fee| price| fees| pricing| payment| tickets| donation)?s?(?: of|:| from| is| available)?(?: ?${span}| ?${money})?(?:[;,]? ..1 (?:no one|nobody|none|no-one) (?:is |will be |ever )?turned away(?: for lack of funds)?)?`,
        `(?:${span}|${money}) ?,?\\(?sliding[- ]scale\\)?`,
        `pay what you can(?: between| from|,|:)? (?:${span})`,
        '(?:tiered|income-based|solidarity) pricing',
        'solidarity (?:tickets|prices?)',
      ],
      { value: (_, matched) => priced('sliding', matched), kind: 'fact' },
    ),
    ...cues(
      [
        `(?:refundable|returnable) ..2 deposit(?: of)?(?: ${money})?(?: ..5 (?:place|spot|seat|booking))?`,
        `deposit(?: of)? ..2 (?:${money}|holds|secures|required|is required|needed|refunded|returned)(?: on attendance)?`,
        `${money} ..1 (?:refundable )?deposit`,
      ],
      {
        value: (_, matched) => priced('deposit', matched),
        negated: { kind: 'free' },
        kind: 'fact',
        unless: 'no deposit',
      },
    ),
    ...cues(
      [
        '(?:included|free|covered|comes) (?:with|in|as part of) (?:your |a |the |our |[a-z]+ )?(?:[a-z]+ )?(?:membership|subscription|card|season ticket|pass)',
        '(?:included|free),?(?:\\.{2,4}| -|:)? ?\\(?(?:but )?(?:only )?(?:for|to) (?:all |our |existing |paid-up |club |library )?(?:members(?! of the public)|cardholders|card holders|subscribers)',
        "free,? ?\\(?(?:if you(?:'re| are) (?:already )?a member|members only)",
        `(?:annual|yearly|monthly|club|membership) (?:fee|subscription|subs|membership)s?(?: is| of|:| are| costs)? (?:is )?${money}`,
        `membership (?:is |costs |fee |fees |of |:)?(?:is )?${money}`,
        `${money} for (?:an? )?(?:yearly |annual |monthly |lifetime )?membership`,
        `members(?: pay)? ${money} (?:a|per) (?:year|annum|month|quarter)`,
        `${money} (?:a|per) (?:year|annum)(?: membership)?`,
        `${money} (?:annual |yearly |monthly )?membership`,
        'membership fees? (?:applies|apply|required)',
        'no charge (?:for|to) members',
      ],
      { value: (_, matched) => priced('membership', matched), kind: 'fact' },
    ),
    ...cues(
      [
        'free(?: to (?:attend|join|enter|take part|participate|come|use|visit|watch|everyone|all|anyone|the public)| for (?:all|everyone|anyone|everybody)| of charge| entry| admission| entrance| attendance| registration| to register| (?:drop|come)[- ]in)',
        'free and (?:open|everyone|all|welcoming|confidential|no|public|drop|anonymous|accessible|relaxed|friendly|fun)',
        `free(?! (?:palestine|tibet|ukraine|speech|expression|writing|jazz|dance|play|time|verse|software|will|form|style|trial|parking|taster|wi-?fi|with|for|to|from|of|if|the|your|lunch|tea|coffee|and easy|childcare))(?:,? [a-z-]+){0,3},? ${gathering}`,
        "(?:is|are|now|all|always|completely|totally|absolutely|entirely|100%|it's|remains|stays|usually|places are|tickets are|entry|admission|entrance|attendance|registration|attend|join|come along|take part|and|cost|price|fee|tickets) ?(?:is |are |:)? ?(?:always |completely |totally |absolutely |entirely |and always )?free(?! (?:to|from|of|with|on|will|speech|for (?!all|everyone|anyone)|and clear|[a-z]+ing)(?! charge))",
        '(?:reserve|book|get|claim|your) (?:a |your )?free (?:place|ticket|spot|seat|space)s?',
        'free (?:tickets?|places?)(?: available| required| via| on| from)?',
        '^free(?=[.,;!:)/]| -|$)',
        '(?<=[,;(/|] |- |: |[(/|])free(?=[.,;!)/|]| -|$)',
        '^free,? (?:with|no|but|donations?|refreshments|all|just|book|open|materials|tea|lunch|parking|bring|wheelchair|every|everyone|family|walk-in|community|public)(?! (?:your|museum|admission|membership|a drink|any|purchase|entry to|card))',
        'visitors (?:are |go |get in |come )?free',
        'for free(?=[.,;!)]|$)',
        'free for (?:you )?to (?:attend|join|come)',
      ],
      {
        value: { kind: 'free' },
        unless:
          'free with (?:museum|gallery|garden|zoo|park|general|paid|regular|standard) ?(?:admission|entry)?|free with (?:your|a|any|the)|(?:many|some|most|several|few|one|two) of (?:our|the|these|them)|free access to|was free',
      },
    ),
    ...cues(
      [
        'no (?:cost|charge|fees?|entry fee|entrance fee|admission fee|admission charge|admission|entry charge|cover charge|cover)(?: to (?:attend|join|you|participants|come|take part|anyone|enter)| for (?:this|attending|the|entry|participants)| at all)?',
        'at no (?:cost|charge|extra cost)',
        'without charge',
        'costs? nothing',
        'nothing to pay',
        "(?:doesn't|does not|won't|will not) cost (?:anything|a penny|you anything)",
        "(?:you )?(?:don't|do not) (?:have to|need to) pay(?: anything)?",
        'gratis',
        'no payment (?:needed|required|necessary)',
        'zero cost',
      ],
      { value: { kind: 'free' }, kind: 'fact' },
    ),
    ...cues(
      [
        `free with (?:paid |your |any )?(?:[a-z]+ )?(?:admission|entry|entrance)(?: ticket)?(?: \\(?(?:of )?${money}\\)?)?`,
        `(?:included|covered) (?:with|in) (?:the )?(?:price of )?(?:[a-z]+ )?(?:admission|entry)(?: \\(?${money}\\)?)?`,
        "(?:is not|isn't|not|are not|aren't) (?:a )?free(?: (?:event|of charge|class|workshop))?(?! to)",
        'pay for what you (?:eat|drink|order|use)',
        `there is a (?:small |modest |nominal )?(?:charge|fee|cost)(?: of ${money})?`,
        '(?:small|modest|nominal|entry|entrance|admission|course|class|session|registration) (?:charge|fee|cost) (?:applies|is payable|payable|required|to cover|per)',
      ],
      { value: fixed, kind: 'fact' },
    ),
    ...cues(
      [
        `first (?:session|visit|class|time|week|lesson|meeting|one|month|taster)(?: is|:)? free,? (?:then|after(?: that|wards)?|thereafter|and|subsequent (?:sessions|visits|classes)(?: are)?)(?: just| only)? ${money}`,
        `(?:cost|costs|costing|price|prices|priced|fee|fees|charge|charges|ticket|tickets|entry|admission|entrance|contribution|subs|per session|per class|per person|registration|is|are|only|just|pay|for|at|from|table fee|course fee|drop-in|drop in|each|then|price is|cost is|door) ?(?:is |are |of |: ?|- |at |from |just |only |the |in advance |on the door |at the door |start at |start from )?(?:about |around |only |just )?(?:${money})`,
        `(?:${money}) ?(?:,? ?(?:per|a|each|on the door|at the door|on arrival|in advance|entry|entrance|admission|fee|charge|table fee|course|materials|including|includes|inc|incl|for the (?:course|term|day|session|series|workshop|class|evening)|cash|ticket|tickets|drop-in|drop in|online|plus|payable|to (?:attend|join|enter|cover)|contribution|for members and|covers|registration|door|minimum|per person|pp|adults?|full price|standard|general)(?! (?:week|month) (?:in|on|from))(?: (?:head|person|family|session|class|week|couple|go|ticket|time|pair|table|household|materials|fee))?)`,
        `^(?:${money})(?=[.,;!)/]| -|$| and| with| \\()`,
        `(?<=[,;(/|] |- |: |[(/|])(?:${money})(?=[.,;!)/|]| -| \\/|$| \\()`,
        `^(?:${span})`,
        `(?:non-?members|visitors|others|guests|public|general|adults?|full price|standard|waged|everyone else)(?: pay)?:? ${money}`,
        `${money} (?:for )?(?:others|non-?members|visitors|guests|everyone else|adults|everyone)`,
        `(?:tickets|cost|price|fee|costs|from)(?: are|:| is)? (?:${span})`,
      ],
      {
        value: fixed,
        kind: 'fact',
        unless: '(?:raise|raised|grant|budget|prizes?|win|worth|salary|fund(?:raising|raiser) (?:target|goal))',
      },
    ),
    ...cues(
      [
        `${money} (?:for|towards|toward) (?:the |your )?(?:tea|coffee|tea and coffee|teas|refreshments|kettle|biscuits|lunch|food|drinks|cake|clay|materials|room|hall)`,
      ],
      { value: fixed, kind: 'fact', implied: true },
    ),
  ],
  questions: [
    {
      asks: '(?:is|are) (?:it|this|the (?:group|session|event|class|sessions|events|meeting|walk)|they|everything|you) (?:really |always )?free',
      answer: { cue: '(?:yes|always|completely|totally|absolutely)(?:,? ..3 )?', value: { kind: 'free' } },
    },
    {
      asks: '(?:is there (?:a|any)|are there any|do you|does it|do i|will i|do we|what does it|how much) ..3 (?:charge|fee|fees|cost|costs|pay|have to pay)',
      answer: {
        cue: '(?:no|nothing|nope|free|never|not at all)(?: .{0,40})?',
        value: (_, matched) => (/[$£€]/.test(matched) ? null : { kind: 'free' }),
      },
    },
    {
      asks: '(?:how much|what ..3 (?:cost|price|charge|fee)|is there a (?:charge|fee|cost)|do i have to pay)',
      answer: { cue: `(?:${money})`, value: fixed },
    },
    {
      asks: '(?:how much|what ..3 (?:cost|price|charge|fee))',
      answer: { cue: '(?:free|nothing)', value: { kind: 'free' } },
    },
  ],
};

const AMOUNT =
  /(?<before>us ?\$|[$£€])? ?(?<number>\d{1,5}(?:,\d{3})?(?:\.\d{2})?) ?(?<after>usd|gbp|eur(?:os?)?|cad|aud|pounds|quid|dollars|pence|p(?![a-z])|€)?/g;
/** A dollar sign is the sign of many dollars; only the others name a currency. */
const CURRENCY: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '€': 'EUR',
  us$: 'USD',
  usd: 'USD',
  gbp: 'GBP',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  pounds: 'GBP',
  quid: 'GBP',
  cad: 'CAD',
  aud: 'AUD',
  p: 'GBP',
  pence: 'GBP',
};

/** The first amount of the matched words that has a sign or a unit; the lowest end of a range, which is what one has to have. */
function priced(kind: string, matched: string): Record<string, string | number> {
  for (const { groups } of matched.matchAll(AMOUNT)) {
    const unit = (groups?.['before'] ?? groups?.['after'] ?? '').replace(' ', '');
    // In "$5-40" and "5-£9" one sign stands for both ends.
    if (unit === '' && !/[$£€]/.test(matched)) continue;
    const number = Number((groups?.['number'] ?? '').replace(',', ''));
    if (number === 0) return { kind: 'free' };
    const pence = unit === 'p' || unit === 'pence';
    const currency = currencyOf(unit === '' ? (/[£€]/.exec(matched)?.[0] ?? '') : unit);
    return { kind, amount: pence ? number / 100 : number, ...(currency === undefined ? {} : { currency }) };
  }
  return { kind };
}

const currencyOf = (unit: string): string | undefined => CURRENCY[unit];
