/** Ages from and to, both included. */
export type Ages = { readonly min: number; readonly max: number };

const OLDEST = 130;
const YOUNGEST_OLDER = 40;

/** Words for an age, as those who run gatherings for it mean them; wide, so that only what cannot be one age is two. */
const AGE_WORDS: readonly (readonly [RegExp, Ages])[] = [
  [/\b(?:bab(?:y|ies)|newborns?|lapsit|infants)\b/u, { min: 0, max: 1 }],
  [/\b(?:toddlers?|tots)\b/u, { min: 1, max: 4 }],
  [/\bpre-?school(?:ers?)?\b/u, { min: 2, max: 5 }],
  [/\btweens?\b/u, { min: 8, max: 13 }],
  [/\b(?:teens?|teenagers?|youth|young people)\b/u, { min: 11, max: 17 }],
  [/\b(?:kids|children|childrens|niños|kinder|enfants)\b/u, { min: 0, max: 13 }],
  [/\byoung adults?\b/u, { min: 16, max: 35 }],
  [/\bstudents?\b/u, { min: 11, max: 40 }],
  [/\b(?:seniors?|older (?:people|adults)|pensioners?|retired)\b/u, { min: 50, max: OLDEST }],
];
const ADULTS = /\b(?:adults?|grown-?ups?)\b/u;

/**
 * The ages that a title or a label names, by numbers or by words; null when it names none. "Under 5s", "ages 5-7", "8 to 11 year olds",
 * "50+", "over 60s", "toddlers". Two numbers are ages only where the text says so, since they may be a time or a date.
 */
export function agesIn(text: string): Ages | null {
  const plain = text.toLowerCase().replace(/['’]/gu, '');
  return byNumbers(plain) ?? byWords(plain);
}

function byNumbers(text: string): Ages | null {
  const range =
    /\b(?:ages?|aged|for|years?|yrs)[ :]{1,3}(\d{1,2}) ?(?:-|–|to|bis) ?(\d{1,2})\b/u.exec(text) ??
    /\b(\d{1,2}) ?(?:-|–|to) ?(\d{1,2}) ?(?:s\b|y(?:ea)?rs?\b|year|y\/?o|jahre|años|ans\b)/u.exec(text) ??
    /\((\d{1,2}) ?(?:-|–) ?(\d{1,2})\)/u.exec(text);
  if (range !== null) return between(Number(range[1]), Number(range[2]));
  const under = /\bunder[ -]?(\d{1,2})s?\b|\bu(\d{1,2})s?\b/u.exec(text);
  if (under !== null) return between(0, Number(under[1] ?? under[2]) - 1);
  const over = /\b(?:over|ages?)[ -]?(\d{2})(?:s\b|\+| ?(?:and|&) over)|\bover[ -]?(\d{2})\b|\b(\d{1,2}) ?\+/u.exec(
    text,
  );
  return over === null ? null : between(Number(over[1] ?? over[2] ?? over[3]), OLDEST);
}

function between(min: number, max: number): Ages | null {
  return min <= max ? { min, max } : null;
}

function byWords(text: string): Ages | null {
  const found = AGE_WORDS.find(([word]) => word.test(text));
  if (found !== undefined) return found[1];
  return ADULTS.test(text) ? { min: 18, max: OLDEST } : null;
}

/** Whether nobody is of both ages. One that begins where the other ends ("over 5s", "under 5s") is another. */
export function areApart(one: Ages, other: Ages): boolean {
  return one.max < other.min || other.max < one.min;
}

/** Whether it is every grown-up. */
export function isAnyAdult({ min, max }: Ages): boolean {
  return min >= 16 && min <= 21 && max === OLDEST;
}

/** Whether two sets of ages are near enough to be one, said twice. Wide ones ("over 50s", "seniors") need not be alike to the year. */
export function areAlike(one: Ages, other: Ages): boolean {
  if (one.min >= YOUNGEST_OLDER && other.min >= YOUNGEST_OLDER) return one.min === other.min || one.max !== other.max;
  return Math.abs(one.min - other.min) <= 1 && Math.abs(one.max - other.max) <= 1;
}
