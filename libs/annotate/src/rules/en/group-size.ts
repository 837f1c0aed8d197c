import { countOf } from './numbers.js';
import { cues, type Parts, type RuleFamily } from '../rule.js';

const n = '(?<n>{count})';
const m = '(?<m>{count})';
// "5 minutes", "£10", "8 weeks", "6 pm", "10 years" are no people.
const notPeople =
  "(?! ?(?:-|hours?|hrs?|minutes?|mins?|weeks?|days?|months?|years?|yrs?|miles?|km|kilomet|pm|am|:|%|percent|steps?|sessions?|pages?|items?|books?|pounds?|dollars?|euros?|o'clock|am|per cent|dogs?|questions|tickets per|per household|per person|per family|entries))";

const max = ({ n: most }: Parts) => sized({ max: countOf(most) });
const below = ({ n: most }: Parts) => sized({ max: less(countOf(most)) });
const min = ({ n: least }: Parts) => sized({ min: countOf(least) });
const approx = ({ n: about }: Parts) => sized({ approx: countOf(about) });
const range = ({ n: least, m: most }: Parts) => {
  const [low, high] = [countOf(least), countOf(most)];
  return low !== null && high !== null && low < high ? { min: low, max: high } : null;
};
const atTable = ({ n: most }: Parts) => sized({ perTable: countOf(most) });

export const GROUP_SIZE: RuleFamily = {
  attribute: 'social.group-size',
  language: 'en',
  triggers:
    '\\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozen|hundred|limit on|one-to-one|one-on-one|one to one|one on one|1:1|unlimited|no cap',
  titles: true,
  wrongSubject:
    '(?:per household|per family|years? old|aged? \\d|ages \\d|followers|mailing list|subscribers|worldwide|countries|since \\d{4}|waiting list of|in the uk|across the (?:country|state|city)|in our history|over the years)',
  rules: [
    ...cues([
      '(?:12|twelve)[- ]?steps?',
      `(?:teams?|pairs?) of (?:up to )?${n}(?:(?:-| to | or )${m})?(?: {people})?`,
      `(?:{count}) (?:places|spaces|spots|seats|tickets) (?:left|remaining|still)`,
      `(?:wheelchair|parking) spaces`,
      'sold (?:over )?{count}',
      `{count} (?:million|thousand|percent)`,
      `(?:break(?:ing)? ?out|split|divide|break) ..5 (?:groups|threes|pairs) ..1 of {count}(?:(?:-| to | or ){count})?(?: {people})?`,
      '(?:ages?|aged|for ages) {count}(?:(?:-| to | and )(?:{count}|up|over|under))?(?: {people})?',
      'team of {count}(?: {people})?',
      '(?:joined|formed|founded|started) by ..2 {count} {people}',
      'one in (?:{count}) {people}',
      '(?:{count}) in (?:{count}) (?:people|adults|women|men)',
      'first {count} (?:people|guests|visitors|participants) ..4 (?:free|receive|get|gift)',
    ]),
    ...cues(
      [
        `(?:limited|capped|restricted|cap|limit|limits?|caps?|capping|keep it|kept) (?:it |groups? |numbers |places |attendance |enrolment |registration |each group |the group |sessions |group size |class size |size )?(?:is |are )?(?:to|at|of|is) (?:just |only |a maximum of |a max of |max |around |about )?${n}${notPeople}(?: (?:new )?{people})?`,
        `(?:up to|no more than|at most|never more than|not more than|a maximum of|maximum of|maximum|max of|max\\.?|a max of|limit of|limit:) ${n} (?:new |adult )?{people}`,
        `(?:max|maximum)(?: group| class| room)? ?(?:size|numbers?|attendance|attendees|participants|capacity|occupancy|people)?(?: is| of|:)? ${n}${notPeople}`,
        `(?:group|class|party|room) (?:size|limit|capacity|numbers?)(?: is| of|:)? ?(?:up to |limited to |capped at |max |maximum |of )?${n}${notPeople}`,
        `(?:capacity|occupancy)(?: is| of|:)? ?(?:of |is |limited to |about )?${n}${notPeople}`,
        `(?:only|just) ${n} (?:places|spaces|spots|seats|participants|people|members)(?: available| per session| in each| at a time| in total)?`,
        `(?:room|space|places?|spots?|seats?) for (?:only |just |up to |about )?${n} ?(?:{people})?${notPeople}`,
        `(?:groups?|classes|circles|sessions|meetings) of (?:up to|no more than|at most|under|maximum|max) ${n}(?: {people})?`,
        `${n} (?:people|participants|places|attendees|spaces|members|adults)? ?(?:max|maximum|at most|tops)`,
        `(?:holds|seats|fits|accommodates) (?:up to |only |just )?${n} ?(?:{people})?${notPeople}`,
        `up to ${n} (?:of us|in (?:a|the|each) (?:group|room|session))`,
        `up to ${n} per (?:session|group|class|table)`,
        `\\(${n} (?:seats|places|capacity|people|participants|max|maximum)\\)`,
        `${n}[- ]person (?:limit|maximum|cap|max)`,
        `never more than ${n}${notPeople}`,
        `(?:keep|keeps|kept|hold|holding|restrict|limit) (?:the |our |each |this )?(?:group|groups|numbers|it|sessions|class|classes|circle) (?:small,? )?(?:to|under|below|at) (?:about |around |just |only )?${n}${notPeople}(?: {people})?`,
        `${n} (?:places|spaces|spots)(?=[.,;!)]|$| available)`,
      ],
      { value: max, kind: 'fact' },
    ),
    ...cues([`(?:fewer|less) than ${n} ?{people}`, `under ${n} {people}`], { value: below, kind: 'fact' }),
    ...cues(
      [
        `${n}(?: ?- ?| to | or | and )${m} (?:regular |other |new |or so )?{people}`,
        `(?:groups? of|group size(?: is| of|:)?|usually|typically|normally|generally|average of|numbers vary from|we are|we're|anywhere from) (?:about |around |between |from |us |anything from )?${n}(?: ?- ?| to | or | and )${m}${notPeople}(?: {people})?`,
        `(?:between|from|expect|about|around) ${n}(?: ?- ?| to | or | and )${m} (?:or so )?{people}`,
        `(?:kept )?(?:small|intimate),? ?(?:groups?)? ?\\(${n}(?: ?- ?| to | or )${m}(?: {people})?(?: max| maximum)?\\)`,
      ],
      {
        value: range,
        kind: 'fact',
        unless:
          "(?:from|between) {count} ?(?:am|pm|o'clock)? ?(?:-|to|until|and) ?{count} ?(?:am|pm|o'clock|hours?|minutes?|years?)",
      },
    ),
    ...cues(
      [
        `(?:around|about|approximately|roughly|some|approx\\.?|average of|averages?|nearly|almost|circa|we are|we're|there are|there's|have|usually|typically|normally|generally|an average of|tend to be) (?:usually |about |around |roughly |typically |normally |generally |a group of |only |just |some )?(?:about |around |roughly )?${n} (?:regular |friendly |or so |active |core )?{people}`,
        `${n} (?:or so )?(?:regulars|regular members|of us)`,
        `${n} (?:people|members|adults|women|men|participants)(?: usually| typically| normally| regularly| generally)? (?:come|attend|turn up|show up|join|come along|each week|each time|a week|per session|on average|most weeks|at each)`,
        `(?:group|circle) of (?:about |around |roughly |just |only )?${n} ?{people}?`,
        `(?:attendance|numbers?|turnout|group size) (?:is |are )?(?:usually |typically |normally |around |about |averages? ?)(?:around |about |roughly )?${n}${notPeople}`,
        `(?:usually|typically|normally|generally) (?:about |around |roughly )${n}${notPeople}`,
        `${n} or so (?:{people}|most|each|every|come|attend|turn up|usually)`,
        `the same ${n} {people}`,
        `(?:we're|we are) (?:a )?(?:small |cosy |cozy )?(?:group|bunch|circle|band) of (?:about |around |roughly )?${n}`,
      ],
      { value: approx, kind: 'fact' },
    ),
    ...cues(
      [
        `(?:over|more than|at least|upwards of|in excess of|well over) ${n} (?:{people}(?: (?:usually |regularly )?(?:come|attend|turn up|join|show up))?|attend|come|turn up|join)`,
        `${n}\\+ (?:{people}|attend|come)`,
        `${n} or more (?:{people})`,
        `(?:minimum|min)\\.?(?: of|:)? ${n} (?:{people})`,
        'hundreds of {people}',
      ],
      { value: (parts) => (parts['n'] === undefined ? { min: 200 } : min(parts)), kind: 'fact' },
    ),
    ...cues(
      [
        `(?:no more than|up to|maximum of|max|at most|about|around|only|just) ${n} (?:people |of us |players )?(?:at a|per|to a|at each|around a|round a) table`,
        `tables? (?:of|seat|seats|for) (?:up to |about |around )?${n}`,
        `${n} (?:people )?(?:to a|per|at each|at a) table`,
      ],
      { value: atTable, kind: 'fact' },
    ),
    ...cues(
      [
        'no (?:limit|cap|maximum) (?:on|to) (?:the )?(?:numbers?|attendance|group size|attendees|participants|places|how many)',
        'unlimited (?:numbers?|attendance|places|participants|spaces|spots|attendees)',
        'numbers are (?:not limited|unlimited)',
        'no (?:attendance|group size) (?:limit|cap)',
      ],
      { value: {}, kind: 'fact' },
    ),
    ...cues(
      [
        'one[- ](?:to|on)[- ]one(?: with| support| sessions?| chats?| meetings?| basis| conversations?| mentoring| help)',
        '1[:-]1(?: with| support| sessions?| chats?| meetings?| basis)',
        '1[- ](?:to|on)[- ]1(?: with| support| sessions?| chats?)?',
        'just you and (?:a|one|your) [a-z]+',
        'one-to-one',
        'one-on-one',
      ],
      {
        value: { max: 2 },
        kind: 'fact',
        unless: '(?:also available|as well as|in addition|separately|and group|afterwards|after the)',
      },
    ),
  ],
  questions: [
    {
      asks: 'how (?:many (?:people|of you|others|members|usually|attend|come)|big (?:is|are)|large (?:is|are))',
      answer: { cue: `(?:between |from |usually |about |around )?${n}(?: ?- ?| to | or | and )${m}`, value: range },
    },
    {
      asks: 'how (?:many (?:people|of you|others|members|usually|attend|come)|big (?:is|are)|large (?:is|are))',
      answer: {
        cue: `(?:up to|no more than|at most|maximum|max|never more than|limited to|capped at|cap it at|cap at|limit it to|keep it to)(?: of)? ${n}`,
        value: max,
      },
    },
    {
      asks: 'how (?:many (?:people|of you|others|members|usually|attend|come)|big (?:is|are)|large (?:is|are))',
      answer: { cue: `${n}(?! (?:weeks|years|months|hours|minutes))`, value: approx },
    },
  ],
};

function sized(value: {
  readonly min?: number | null;
  readonly max?: number | null;
  readonly approx?: number | null;
  readonly perTable?: number | null;
}): Record<string, number> | null {
  const entries = Object.entries(value).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

const less = (count: number | null): number | null => (count === null ? null : count - 1);
