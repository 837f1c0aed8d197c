import { cues, type Parts, type RuleFamily } from '../rule.js';

const number = (name: string): string =>
  `(?<${name}>\\d{1,2}|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty-one|thirty|forty|fifty|fifty-five|sixty|sixty-five|seventy|five|six|seven|eight|nine|ten|three|four)`;
const a = number('a');
const b = number('b');
const dash = '(?: ?- ?| to | through | and | until )';
const years = '(?:[- ]?(?:years?|yrs?)(?:[- ]?olds?| of age)?)?';
const up = '(?: ?\\+|[- ]?plus| (?:years )?(?:and|or|\\/) ?(?:over|up|above|older|upwards)| upwards)';
const people =
  '(?:adults?|people|women|men|those|anyone|everyone|folks?|youth|teens?|young people|young adults|teenagers|children|kids|girls|boys|students|readers|players|learners|participants|members|residents|seniors|attendees|singles)';

const min = ({ a: least }: Parts) => aged({ min: yearsIn(least) });
const max = ({ a: most }: Parts) => aged({ max: yearsIn(most) });
const below = ({ a: limit }: Parts) => aged({ max: less(yearsIn(limit)) });
const range = ({ a: low, b: high }: Parts) => {
  const [from, to] = [yearsIn(low), yearsIn(high)];
  return from !== null && to !== null && from < to ? { min: from, max: to } : null;
};
type Ages = Record<string, number | boolean>;
const strictly = (value: (parts: Parts) => Ages | null) => (parts: Parts) => marked(value(parts), true);
const suggested = (value: (parts: Parts) => Ages | null) => (parts: Parts) => marked(value(parts), false);

// The same shapes of words, each time for a plain limit, one at the door, and one that is only advice.
const ranges = [
  `(?:ages?|aged|for ages|ages:|age range:?|age group:?)(?: from| between| of| is)? ${a}${years}${dash}${b}${years}`,
  `(?:between the ages of|the ages of|ages of) ${a}${dash}${b}${years}(?: of age)?`,
  `between ${a}${dash}${b} (?:years|years old|years of age)(?: old| of age)?`,
  `${a} ?- ?${b}[- ]?(?:years?|yrs?)[- ]?olds?`,
  `${a}(?: ?- ?| to )${b} (?:years?|yrs?)(?: of age| old)`,
  `${a} to ${b}[- ]year[- ]olds?`,
  `(?:young people|young adults|teens|teenagers|children|kids|youth|girls|boys|adults|women|men|singles)(?: aged| ages?)? \\(?${a}(?: ?- ?| to )${b}\\)?`,
  `${a}(?: ?- ?| to )${b}s`,
];
const floors = [
  `(?:ages?|aged|for ages|age:?|people of|anyone)(?: of)? ${a}${years}${up}`,
  `${a}${years}${up}(?! ?(?:people|members|hours|minutes|miles|years|weeks|days|steps|countries|books|games|stalls|attendees|%|percent|participants|places|spaces|of us))`,
  `over[- ]?(?:the age of )?${a}[' ]?s`,
  `(?:${people}|aged?|all ages|are|be) over (?:the age of )?${a}(?! (?:years|people|members|hours|minutes|weeks|days|miles|%|percent|pounds|of))`,
  `over the age of ${a}`,
  `at least ${a} years? (?:old|of age)`,
  `minimum age(?: is| of|:)? ${a}`,
  `(?:from )?(?:age|aged) ${a} upwards`,
  `from (?:the )?age of ${a}`,
];
const ceilings = [
  `under[- ]?(?:the age of )?${a}[' ]?s`,
  `(?:${people}|aged?|all|for) under (?:the age of )?${a}(?! (?:pounds|people|minutes|miles|hours|%|weeks|days))`,
  'under[- ]fives',
];
const only = '(?:,? ?(?:only|strictly|please,? no one (?:under|younger)))';

export const AGE: RuleFamily = {
  attribute: 'access.age',
  language: 'en',
  triggers: 'age|over|under|\\d\\+|\\d ?\\+|and up|plus|adult|year|older|young|\\ds\\b|teen|grown-?ups only|above',
  titles: true,
  wrongSubject:
    '(?:years of experience|anniversary|founded|established|since \\d{4}|running for|been going|accompan|supervis|grade \\d|carbon|wine|whisky|cheese)',
  rules: [
    ...cues([
      `(?:children|kids|under[- ]?|those|anyone|young people|people|youth|teens|minors|participants)(?:aged |under |below |s )?(?: ?under | ?aged | ?below )?(?:the age of )?(?:\\d{1,2}|eight|ten|twelve|fourteen|sixteen|eighteen)[' ]?s? ..3 (?:must|should|need|needs|have to|to) (?:be |attend |come )?(?:with|accompanied|supervised|bring|have)`,
      `(?:free|half[- ]?price|discount(?:ed|s)?|reduced|concessions?|[$£€]\\d{1,3}(?:\\.\\d{2})?) (?:for |to )?(?:all )?(?:children |kids |adults |people |those |anyone )?(?:aged |over[- ]|under[- ]|ages )?(?:the age of )?[- ]?(?:\\d{1,2}|five|twelve|sixteen|eighteen|sixty)(?: and (?:over|under|up))?[' ]?s?`,
      `(?:over|under)[- ]?\\d{1,2}[' ]?s?:? (?:go |get in |are |is |pay |come |attend )?(?:free|half|[$£€]|discount)`,
      'for ages(?! \\d)',
      '(?:middle|dark|bronze|iron|stone|golden|space|digital|jazz|victorian|ice|new) ages?',
      'over (?:{count}) (?:years|people|members|hours|weeks|countries|miles|million|of|different|stalls|voices|events|groups|books)',
      'under {count} (?:minutes|people|pounds|miles|hours)',
      '\\d{1,2}\\+? (?:years|months) (?:of|ago|experience|running)',
      '(?:over|under|up to) \\d{1,2} months',
      '\\d{1,2}\\+ ?(?:holes|hours|people|miles|members|stalls|attend|countries)',
      '(?:grades?|years?|levels?|steps?|chapters?|unit|rooms?|tables?|page|week) \\d{1,2} (?:and|or) (?:up|above|over|older)',
      'ages? ago',
      'coming of age',
      'come of age',
      'all[- ]ages (?:music|film)',
      'age (?:uk|concern|well|friendly|positive)',
      'ag(?:e)?ing (?:well|parents)',
      '\\d{1,2}-year-old (?:church|building|tradition|oak|house|library|pub)',
      '(?:over|under) ..1 (?:s heat|seas)',
      'overs? (?:of cricket|each)',
      '(?:\\d{1,2} ?- ?\\d{1,2} year) (?:plan|project)',
      `(?:our|my|his|her|the) ${'(?:\\d{1,2})'}-year-old`,
    ]),
    ...cues(
      ranges
        .flatMap((cue) => [
          `${cue}${only}`,
          `(?:only|strictly|must be|restricted to|limited to) (?:for |open to |to )?(?:${people} )?(?:aged |ages )?${cue}`,
          `must be ${a}${dash}${b}`,
          `(?:only|strictly) (?:for |open to )?(?:${people} )?(?:aged |ages )${a}${dash}${b}`,
        ])
        .filter(unique),
      { value: strictly(range), kind: 'fact' },
    ),
    ...cues(
      floors
        .flatMap((cue) => [
          `${cue}(?: (?:years|${people}|of age))?${only}`,
          `(?:only|strictly|must be|restricted to|limited to|you need to be|have to be|everyone must be|attendees must be|this is an?) (?:for |open to |to )?(?:(?:${people}) )?(?:aged |at least )?${cue}`,
        ])
        .filter(unique),
      { value: strictly(min), kind: 'fact' },
    ),
    ...cues(
      [
        `(?:must|have to|need to|should) be (?:at least |aged |over |over the age of |a minimum of |an adult )?${a}(?:${up})?(?: years(?: of age| old)?)?(?! (?:people|minutes|hours|weeks))`,
        `no (?:one |admittance |entry |admission |persons? |children |minors? )?(?:to anyone |for anyone |for |to )?(?:under|below|younger than)[- ]?(?:the age of )?${a}[' ]?s?`,
        `under[- ]?${a}[' ]?s? ..2 (?:not|cannot|can't) ..2 (?:allowed|admitted|attend|permitted|come|join|enter)`,
        `not (?:open |available )(?:for|to) (?:children |anyone |people |those )?under[- ]?${a}[' ]?s?`,
        `${a}\\+ (?:id|event|venue|show)(?: required)?`,
        `(?:minimum age|age limit|age restriction)(?: is| of|:)? ${a}`,
        `not (?:open |meant |intended )?(?:for|to) (?:${people} |children )?(?:aged )?(?:under|below|younger than)[- ]?(?:the age of )?${a}[' ]?s?`,
      ],
      { value: strictly(min), kind: 'fact' },
    ),
    ...cues(
      [
        `not (?:open |meant |intended )?(?:for|to) (?:${people} )?(?:aged )?(?:over|above|older than)[- ]?(?:the age of )?${a}[' ]?s?`,
        `no (?:one |entry for |admission for )?(?:${people} )?(?:over|above|older than)[- ]?(?:the age of )?${a}[' ]?s?`,
        `over[- ]?${a}[' ]?s? (?:are |will be |may |is )?(?:not|cannot|can't) (?:be )?(?:allowed|admitted|attend|permitted|come|join|enter|eligible|welcome)`,
      ],
      { value: strictly(max), kind: 'fact' },
    ),
    ...cues(ceilings.flatMap((cue) => [`${cue}${only}`, `(?:only|strictly) (?:for |open to )?${cue}`]).filter(unique), {
      value: strictly((parts) => (parts['a'] === undefined ? { max: 4 } : below(parts))),
      kind: 'fact',
    }),
    ...[
      [
        '(?:recommended|suggested|suitable|best|aimed at|targeted at|ideal|designed|intended|geared|pitched|advised|most suitable|perfect|good)(?: age| ages)?(?: for| at| to| is|:)? (?:ages |people |children |those |adults |kids |young people )?',
      ],
    ].flatMap(([advice]) => [
      ...cues(
        [...ranges, `${a}${dash}${b}${years}`].map((cue) => `${advice ?? ''}(?:aged |ages? )?${cue}`),
        { value: suggested(range), kind: 'fact' as const },
      ),
      ...cues(
        [...floors, `${a}${up}`].map((cue) => `${advice ?? ''}(?:aged |ages? )?${cue}`),
        { value: suggested(min), kind: 'fact' as const },
      ),
    ]),
    ...cues([`${ranges[0] ?? ''},? \\(?(?:recommended|suggested|advised|ideal)`], {
      value: suggested(range),
      kind: 'fact',
    }),
    ...cues(
      [
        `not (?:suitable|recommended|ideal) for (?:children |anyone |people |those )?under[- ]?${a}[' ]?s?`,
        `${a}\\+ (?:recommended|suggested|advised)`,
        `ages? ${a}${up} (?:recommended|suggested|advised)`,
      ],
      {
        value: suggested(min),
        kind: 'fact',
      },
    ),
    ...cues(
      [`not (?:suitable|recommended|ideal) for (?:${people} )?(?:aged )?(?:over|above|older than)[- ]?${a}[' ]?s?`],
      {
        value: suggested(max),
        kind: 'fact',
      },
    ),
    ...cues(ranges, {
      value: range,
      kind: 'fact',
      unless: '\\d ?(?:am|pm)(?: ?-| to)|(?:sessions|meetings) (?:of|last)',
    }),
    ...cues(floors, { value: min, kind: 'fact' }),
    ...cues(ceilings, { value: (parts) => (parts['a'] === undefined ? { max: 4 } : below(parts)), kind: 'fact' }),
    ...cues(
      [
        `(?:up to|to|maximum|max) age ${a}`,
        `up to (?:the age of )?${a} years? old`,
        `(?:aged|ages) (?:up to )?${a} (?:and|or) (?:under|younger|below)`,
        `${a} and under`,
        `aged up to ${a}`,
      ],
      { value: max, kind: 'fact' },
    ),
    ...cues(
      [
        'adults? only',
        'adults-only',
        'strictly adults',
        'only (?:for |open to )?adults',
        'grown-?ups only',
        'no (?:children|kids|minors)(?: please| allowed)?',
      ],
      {
        value: { min: 18, enforced: true },
        kind: 'fact',
        unless: 'no (?:children|kids)[^.]{0,20}(?:required|needed|of (?:your|my))',
      },
    ),
    ...cues(
      [
        'for adults(?! and (?:children|kids|families|teens|young))',
        'all adults (?:are )?welcome',
        'adults (?:of any age|of all ages)',
      ],
      { value: { min: 18 }, kind: 'fact', implied: true, unless: '\\d{1,2}|(?:over|under) [a-z]+(?:teen|ty|ties)?' },
    ),
    ...cues(
      [
        'all ages(?: are)?(?: very| all)? ?(?:welcome)?',
        'any age(?: is)?(?: welcome)?',
        'open to all ages',
        'no age (?:limit|restriction|restrictions)',
      ],
      { value: { min: 0 }, kind: 'fact', unless: '(?:all|any) ages? (?:over|above|from|between)|adults (?:of|from) ' },
    ),
  ],
  questions: [
    {
      asks: '(?:is there an? age limit|what age|how old|any age limit|what ages)',
      answer: { cue: `${a}${years}${dash}${b}${years}`, value: range },
    },
    {
      asks: '(?:is there an? age limit|what age|how old|any age limit|what ages)',
      answer: { cue: `(?:over |at least |from )?${a}(?:${up})?`, value: min },
    },
  ],
};

const WORDS: Readonly<Record<string, number>> = {
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  'twenty-one': 21,
  thirty: 30,
  forty: 40,
  fifty: 50,
  'fifty-five': 55,
  sixty: 60,
  'sixty-five': 65,
  seventy: 70,
};

function yearsIn(text: string | undefined): number | null {
  if (text === undefined) return null;
  const found = WORDS[text] ?? Number(text);
  return Number.isInteger(found) && found > 0 ? found : null;
}

const less = (age: number | null): number | null => (age === null ? null : age - 1);

function aged(value: { readonly min?: number | null; readonly max?: number | null }): Ages | null {
  const entries = Object.entries(value).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

const marked = (value: Ages | null, enforced: boolean): Ages | null => (value === null ? null : { ...value, enforced });

function unique(cue: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(cue) === index;
}
