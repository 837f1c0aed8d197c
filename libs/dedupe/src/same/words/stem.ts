const SHORTEST = 4;

/** A word without the endings that titles vary in: "walks" and "walking" are "walk". Words of fewer letters stay. */
export function stemOf(word: string): string {
  if (word.length < SHORTEST || /\d/u.test(word)) return word;
  const one = singular(word);
  if (one.length >= 6 && one.endsWith('ing')) return american(undoubled(one.slice(0, -3)));
  return american(one.length > SHORTEST && one.endsWith('e') ? one.slice(0, -1) : one);
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x)es$/u.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !/(?:ss|us|is)$/u.test(word) ? word.slice(0, -1) : word;
}

/** "knitt" is "knit"; "sell" stays. */
function undoubled(word: string): string {
  const last = word.at(-1) ?? '';
  return word.length > 3 && last === word.at(-2) && !'lsz'.includes(last) ? word.slice(0, -1) : word;
}

/** "colour" is "color"; "hour" stays. */
function american(word: string): string {
  return word.length > SHORTEST && word.endsWith('our') ? `${word.slice(0, -3)}or` : word;
}
