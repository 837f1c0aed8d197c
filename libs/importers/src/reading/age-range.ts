import { remembered } from './remembered.js';

const FILLERS = new Set(['', 'age', 'ages', 'age:', 'ages:', 'year', 'years', 'yrs', 'old', 'olds']);

/** Whole years; null where one side is open. */
export type Ages = { readonly min: number | null; readonly max: number | null };

/** Reads `18+`, `5-12`, `7-`, `-12`, `Ages 5 to 12`, `18 and over`, `under 5`; null for words such as `All ages`. */
export const readAgeRange = remembered((raw: string): Ages | null => {
  const words = raw
    .slice(0, 60)
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => !FILLERS.has(word));
  const text = words.join(' ');
  const both = /^(\d{1,3})\s*(?:-|–|to)\s*(\d{1,3})$/u.exec(text);
  if (both !== null) {
    const [min, max] = [Number(both[1]), Number(both[2])];
    return min <= max ? { min, max } : null;
  }
  const from = /^(\d{1,3})\s*(?:\+|-|–|and (?:over|up|older|above)|or over|plus)$/u.exec(text);
  if (from !== null) return { min: Number(from[1]), max: null };
  const until = /^(?:-|–|up to |under )\s*(\d{1,3})$/u.exec(text);
  if (until === null) return null;
  return { min: null, max: Number(until[1]) - (text.startsWith('under') ? 1 : 0) };
});
