const LONGEST = 40;

/** `refused`: it can never be a label. `likeName`: it may be somebody's name, and only the therapist can say that it is not. */
export type LabelProblem = { readonly kind: 'refused' | 'likeName'; readonly message: string };

/** What is wrong with a label for a client, or null. It is no place for a name, an address or a number to call. */
export function labelProblem(label: string): LabelProblem | null {
  if (label === '') return refused('Enter a label, like “Blue 7”');
  if (label.length > LONGEST) return refused(`Use at most ${LONGEST} characters`);
  if (label.includes('@')) return refused('Use a label that is not an email address');
  if (/(?:\d[\s().-]*){7}/.test(label)) return refused('Use a label that is not a phone number or a date');
  if (!looksLikeName(label)) return null;
  return {
    kind: 'likeName',
    message: 'This looks like a first and a last name. Use another label, or say below that it is not a name',
  };
}

/** Labels such as “Blue Heron” are what we ask for. First names that are colours too (Violet, Amber) are not among these. */
const COLOURS = new Set(
  'black blue brown cyan gold golden gray green grey orange pink purple red silver turquoise white yellow'.split(' '),
);

/** Two to four words of letters alone, in whatever case: “jane smith”, “Mary-Ann O'Neil”, “Jane A. Smith”, “Smith, Jane”. */
function looksLikeName(label: string): boolean {
  const words = label
    .normalize('NFC')
    .split(/[\s,]+/u)
    .filter((word) => word !== '');
  if (words.length < 2 || words.length > 4 || COLOURS.has((words[0] ?? '').toLowerCase())) return false;
  return words.every((word) => /^[\p{L}\p{M}]+(?:['’.-][\p{L}\p{M}]+)*\.?$/u.test(word));
}

function refused(message: string): LabelProblem {
  return { kind: 'refused', message };
}
