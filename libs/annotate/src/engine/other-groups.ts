/** What stands before and after the words that close a group, where they close somebody else's, a past or an invented one. */
type Others = { readonly before: RegExp; readonly after?: RegExp; readonly never?: RegExp };

const HERE =
  "(?:this|ours|our|today's|tonight's|this week's)(?: (?:one|session|class|group|event|swim|evening|meeting|night|circle|walk))?(?:'s| is| are)?(?: (?:always|fully|very much|open))?";
const WORK =
  '(?:book|novel|film|movie|play|story|stories|documentary|article|podcast|memoir|poem|exhibition|screening|talk|lecture|series|drama|comedy|history)';

const OTHERS: readonly Others[] = [
  // Unlike the choir, which is women only, …
  {
    before:
      /(?:unlike|in contrast (?:to|with)|compared (?:to|with)) [^.;,]{0,60}(?:, (?:which|who|that) [^.;,]{0,30})?$/,
  },
  // the women-only gym across the road
  {
    before: /(?:^|[^a-z])(?:the|a|an|another|some) (?:[a-z-]{1,14} )?$/,
    after:
      /^(?: [a-z]{1,14}){0,3} (?:next door|opposite|before us|after us|across the (?:road|street|hall|corridor)|down the (?:road|street|corridor)|upstairs from us|downstairs from us)(?! (?:to|from)(?![a-z]))(?![a-z])/,
  },
  {
    before: /(?:members|people|friends|someone|women|men) (?:of|from) (?:the|a|an) $/,
    after: /^[^.;]{0,60} (?:told|said|recommend|suggest|are visiting|will join|joined us)/,
  },
  // after our event, the women only group uses the room
  {
    before: /(?:after|before|following|once) (?:our|this|the) [a-z]{2,14}(?: [a-z]{2,14}){0,2}, (?:the|a) $/,
    after:
      /^(?: [a-z]{1,14}){0,2} (?:uses?|has|needs?|takes? over|arrives?|moves? in|meets? (?:here|in (?:the|this|our)))(?![a-z])/,
  },
  {
    before:
      /(?:room|hall|space|building|studio|pool) (?:is|with) (?:also )?(?:(?:used|shared|booked|rented|hired) (?:by|with) )?(?:a|an|the|another) $/,
    never: /this (?:room|hall|space|building|studio|pool) is (?:a|an|the) $/,
  },
  // women only on Tuesdays; this one is mixed
  {
    before: /^/,
    after: new RegExp(
      `^[^.]{0,60}(?:[;,]| -|\\.| but| while) ?(?:but )?${HERE} (?:mixed|(?:open )?(?:to|for) (?:everyone|everybody|all(?: genders)?|any gender|men and women|people of (?:all|any) genders?)|all[- ]genders?)(?![a-z])`,
    ),
  },
  // a book about a women-only commune
  {
    before: new RegExp(
      `(?:^|[^a-z])${WORK}(?: [a-z]{1,14}){0,2} (?:about|on|of|set in|set on|based (?:on|in)|exploring|following) (?:(?:an?|the|one|some) (?:[a-z-]{1,14} )?)?$`,
    ),
    after:
      /^ (?!(?:in|on|at|by|for|with|and|or|please|event|session|night|evening|group|meeting|this|tonight)(?![a-z]))[a-z]{3}/,
  },
  {
    before: new RegExp(
      `(?:^|[^a-z])${WORK}(?: [a-z]{1,14}){0,2} (?:about|on|of|set in|set on|based (?:on|in)|exploring|following) an? $`,
    ),
  },
  // the group was women only until 2024
  {
    before:
      /(?:^|[^a-z])(?:was|were|had been|once|originally|formerly|initially|(?:began|begun|started|started out|was founded|began life|set up) (?:life )?as|at first)(?: (?:a|an|as|once|originally|strictly|for|just|only|always|initially|purely|briefly)){0,3} $/,
    never: /still|was and is|and remains?/,
  },
  {
    before:
      /(?:also (?:runs?|hosts?|offers?|have|has|holds?|organi[sz]es?)|there(?: is|'s) also) (?:an?|another)(?: separate| weekly| monthly| second)? $/,
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
      others.before.test(before) && others.after?.test(after) !== false && others.never?.test(before + after) !== true,
  );
}

const REACH = 120;
