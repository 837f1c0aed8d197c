/** Headings that mean one thing about the place, when the cell is a plain yes or no. "Accessible" alone may mean anything. */
export const ACCESS_WORDS: ReadonlyMap<string, string> = new Map([
  ['step free', 'access.step-free'],
  ['step free access', 'access.step-free'],
  ['wheelchair access', 'access.step-free'],
  ['wheelchair accessible', 'access.step-free'],
  ['accessible toilet', 'access.toilet'],
  ['accessible toilets', 'access.toilet'],
  ['accessible restroom', 'access.toilet'],
  ['hearing loop', 'access.hearing-loop'],
  ['induction loop', 'access.hearing-loop'],
  ['quiet room', 'sensory.quiet-space'],
  ['quiet space', 'sensory.quiet-space'],
]);
