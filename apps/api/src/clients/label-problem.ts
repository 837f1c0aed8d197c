const LONGEST = 40;

/** What is wrong with a label for a client, or null. It is no place for a name, an address or a number to call. */
export function labelProblem(label: string): string | null {
  if (label === '') return 'Enter a label, like “Blue 7”';
  if (label.length > LONGEST) return `Use at most ${LONGEST} characters`;
  if (label.includes('@')) return 'Use a label that is not an email address';
  if (/(?:\d[\s().-]*){7}/.test(label)) return 'Use a label that is not a phone number or a date';
  if (/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(label))
    return 'This looks like a first and a last name. Use a label that only you will understand';
  return null;
}
