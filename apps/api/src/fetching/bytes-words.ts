import { numberWords } from '../site/number-words.js';

/** What a telephone makes of one picture. */
const PHOTO = 3_000_000;

const UNITS = [
  [1_000_000_000, 'GB'],
  [1_000_000, 'MB'],
  [1_000, 'kB'],
] as const;

/** `840 bytes`, `1.5 kB`, `48 MB`; from two photos on with a measure that people know: `48 MB, about as much as 16 photos`. */
export function bytesWords(bytes: number): string {
  const [size, unit] = UNITS.find(([least]) => bytes >= least) ?? [1, 'bytes'];
  const amount = bytes / size;
  const shown = size > 1 && amount < 10 ? amount.toFixed(1).replace('.0', '') : numberWords(amount);
  const words = `${shown} ${unit}`;
  return bytes < 2 * PHOTO ? words : `${words}, about as much as ${numberWords(bytes / PHOTO)} photos`;
}
