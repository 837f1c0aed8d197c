/**
 * What stands before and after the words that close a group, where they close somebody else's, a past or an invented one.
 * `never` reads both, with a bar where those words stand.
 */
type Others = { readonly before: RegExp; readonly after?: RegExp; readonly never?: RegExp };

const HERE =
  "(?:this|ours|our|today's|tonight's|this week's)(?: (?:one|session|class|group|event|swim|evening|meeting|night|circle|walk))?(?:'s| is| are)?(?: (?:always|fully|very much|open))?";
const CLAUSE_ENDS = '(?= ?(?:[.;!)]|$))';
/** "Everyone" of a gender is still of that gender: only where nothing follows does it mean both. */
const EVERYONE = `(?:everyone|everybody|anyone)(?:,? (?:of (?:any|all|every) genders?|regardless of gender|whatever (?:their|your) gender|men included)|${CLAUSE_ENDS})`;
const ALL_GENDERS = `${EVERYONE}|all genders|any gender|every gender|men and women|women and men|people of (?:all|any) genders?`;
const MIXED =
  'mixed(?:[- ](?:gender|sex|session|group|class|one|swim|event|evening|night))?(?! (?:ability|abilities|levels?|ages?|media|martial|bag|heritage|race|in|of|with|by)(?![a-z]))(?![a-z-])(?!, (?:all )?(?:abilit|level|age))';
const WORK =
  '(?:book|novel|film|movie|play|story|stories|documentary|article|podcast|memoir|poem|exhibition|drama|comedy)';
const TALK = '(?:talk|lecture|documentary|article|podcast|exhibition|history|story|stories|screening)';

const OTHERS: readonly Others[] = [
  // Unlike the choir, which is women only, …
  {
    before:
      /(?:unlike|in contrast (?:to|with)|compared (?:to|with))(?: (?!(?:we|we're|ours|this|it|it's|here)(?![a-z']))[^\s.;,]{1,20}){0,10}(?:, (?:which|who|that)(?: (?!(?:we|we're|ours|this|it|it's|here)(?![a-z']))[^\s.;,]{1,20}){1,4})? $/,
  },
  // the women-only gym across the road
  {
    before: /(?:^|[^a-z])(?:the|a|an|another|some) (?:[a-z-]{1,14} )?$/,
    after:
      /^(?: [a-z]{1,14}){0,3} (?:(?:next door|across the (?:road|street|hall|corridor)|down the (?:road|street|corridor))(?! (?:to|from)(?![a-z]))|opposite us|before us|after us|upstairs from us|downstairs from us)(?![a-z])/,
    never:
      /(?:we are|we're|this is|it is|it's|ours is|our|welcome to|join|joining|come to|come along to|for) (?:the|an?|some) (?:[a-z-]{1,14} )?\|/,
  },
  {
    before: /(?:members|people|friends|someone|women|men) (?:of|from) (?:the|a|an) $/,
    after: /^[^.;]{0,60} (?:told us|are visiting us|will join us|joined us)(?![a-z])/,
  },
  // after our event, the women only group uses the room
  {
    before:
      /(?:after|before|following) (?:our|this) (?:event|session|class|meeting|group|swim|rehearsal|circle|workshop|walk), (?:the|a) $/,
    after:
      /^(?: [a-z]{1,14}){0,2} (?:uses? the|has the|needs? the|takes? over|arrives?|moves? in)(?! (?:form|names?|details)(?![a-z]))(?![a-z])/,
  },
  // the room is used by a women-only choir before us
  {
    before:
      /(?:room|hall|space|building|studio|pool) is (?:also )?(?:used|shared|booked|rented|hired) (?:by|with) (?:a|an|the|another) $/,
    after: /^(?: [a-z]{1,14}){0,3} (?:before|after|beside|alongside|next to) (?:us|ours|our [a-z]{1,14})(?![a-z])/,
  },
  {
    before:
      /(?:room|hall|space|building|studio|pool) is (?:also (?:used|shared|booked|rented|hired) (?:by|with) (?:an?|the)|(?:used|shared|booked|rented|hired) (?:by|with) another) $/,
  },
  // women only on Tuesdays; this one is mixed
  {
    before: /^/,
    after: new RegExp(
      `^[^.]{0,60}(?:[;,]| -|\\.| but| while) ?(?:but )?${HERE} (?:${MIXED}|(?:open )?(?:to|for) (?:${ALL_GENDERS})|all[- ]genders?)(?![a-z])`,
    ),
  },
  // a book about a women-only commune
  {
    before: new RegExp(
      `(?:^|[^a-z])(?:${WORK}(?: [a-z]{1,14}){0,2} (?:about|set in|set on|based (?:on|in)|exploring|following)|${TALK} (?:about|on|of)) (?:(?:an?|the|one|some) (?:[a-z-]{1,14} )?)?$`,
    ),
    after:
      /^ (?!(?:in|on|at|by|for|with|and|or|please|basis|terms|event|session|night|evening|group|meeting|class|space|circle|setting|environment|this|tonight|today)(?![a-z]))[a-z]{3}|^(?=[.!]|$)/,
  },
  // the group was women only until 2024; once a men only club, we now welcome everyone
  {
    before:
      /(?:^|[^a-z])(?:was|were|had been|once|originally|formerly|initially|(?:began|begun|started|started out|was founded|began life|set up) (?:life )?as|at first)(?: (?:a|an|as|once|originally|strictly|for|just|only|always|initially|purely|briefly)){0,3} $/,
    after: new RegExp(
      `^(?: [a-z]{1,14}){0,2} (?:until|till|up to) (?:(?:[a-z]{3,9} )?(?:19|20)\\d\\d|last|recently)|^[^.]{0,60}?(?:no longer(?: (?:so|the case|women[- ]only|men[- ]only|closed|restricted|exclusive))?(?= ?(?:[.,;!)]|$))|(?:now|today|these days|later|since)(?: (?:is|are|we|it|we're|it's|has|been|also|fully)){0,3} (?:${MIXED}|(?:open(?:ed)?(?: up)? to|welcom(?:es?|ing)|includ(?:es?|ing)|admits?|accepts?|for) (?:men|${ALL_GENDERS}))(?![a-z])|became mixed(?![a-z -])|opened (?:up )?to (?:men|${ALL_GENDERS})(?![a-z]))`,
    ),
    never: /still|moved|was and is|remains?|again|never|(?:not|n't) (?:changed?|now|open|mixed|welcome|include|admit)/,
  },
  // we also run a women-only group on Fridays
  {
    before:
      /(?:also (?:runs?|hosts?|offers?|have|has|holds?|organi[sz]es?)|there(?: is|'s) also) (?:an?|another)(?: separate| weekly| monthly| second)? $/,
    after:
      /^(?!.{0,120}(?:^|[^a-z])(?:this(?! (?:hall|building|room|library))|ours|tonight|today|here|come|join|which is (?:us|what|where)|namely|below|(?:that is|that's) (?:us|what|where))(?![a-z]))/,
  },
];

/**
 * Whether the words at this span close another group than this gathering: next door, long ago, or in a book. In doubt they
 * close this one. Linear: every expression looks at no more than the 120 characters before and after.
 */
export function isOtherGroup(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return OTHERS.some(
    (others) =>
      others.before.test(before) &&
      others.after?.test(after) !== false &&
      others.never?.test(`${before}|${after}`) !== true,
  );
}

const REACH = 120;
