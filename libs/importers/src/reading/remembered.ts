const MOST = 1_000;
const LONGEST = 200;

/**
 * A reading of short texts that depends on nothing else, done once for each text: lists name the same few places, labels and codes
 * on thousands of rows. Holds so many answers and no more, and none of long texts.
 */
export function remembered<Answer extends NonNullable<unknown> | null>(read: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, answer);
    return answer;
  };
}
