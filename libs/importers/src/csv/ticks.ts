/** A tick in a column. */
export function isYes(text: string | null): boolean {
  return text !== null && text.length < 5 && /^(?:y|yes|true|1|x|✓|✔)$/iu.test(text);
}

/** A column that is answered with no. */
export function isNo(text: string | null): boolean {
  return text !== null && text.length < 6 && /^(?:n|no|false|0|✗|✘)$/iu.test(text);
}
