const NUMBERS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten'
    .split(' ')
    .flatMap((word, at) => [[word, at + 1] as const])
    .concat('i ii iii iv v vi vii viii ix x'.split(' ').map((word, at) => [word, at + 1] as const)),
);

/** "Part 2", "week three", "type 1": a word for a part and its number. */
export const PART =
  /\b(?:part|pt|week|session|module|chapter|chapters|lesson|episode|round|volume|vol|unit|block|phase|screen|heat|act|level|grade|stage|type|team|teil|parte|partie)\.? ?#?(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|i{1,3}|iv|vi{0,3}|ix|x)\b/u;

/** Which part of a whole a title says it is ("part 2" and "Part II" are "2"), or null. */
export function partIn(title: string): string | null {
  const word = PART.exec(title.toLowerCase())?.[1];
  if (word === undefined) return null;
  return String(NUMBERS.get(word) ?? Number(word));
}
