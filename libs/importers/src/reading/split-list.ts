/** The parts of a list in one text, by commas, semicolons or bars. */
export function splitList(text: string): readonly string[] {
  return text
    .split(/[,;|]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
