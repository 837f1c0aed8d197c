const WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
  twenty: 20,
  'twenty-five': 25,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  'a dozen': 12,
  'half a dozen': 6,
  'a hundred': 100,
  'one hundred': 100,
  'two hundred': 200,
};

/** A count written in digits or words; null when it is neither. */
export function countOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const number = WORDS[text] ?? Number(text.replace(',', ''));
  return Number.isFinite(number) && number > 0 ? number : null;
}
