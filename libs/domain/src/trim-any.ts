/** Takes any of the characters (and white space) off both ends. Linear, where a regular expression for the end is not. */
export function trimAny(text: string, characters: string): string {
  let [from, to] = [0, text.length];
  while (from < to && isOne(text, from, characters)) from += 1;
  while (to > from && isOne(text, to - 1, characters)) to -= 1;
  return text.slice(from, to);
}

function isOne(text: string, at: number, characters: string): boolean {
  const character = text[at] ?? '';
  return characters.includes(character) || character.trim() === '';
}
