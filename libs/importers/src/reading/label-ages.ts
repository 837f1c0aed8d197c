import { type Ages, readAgeRange } from './age-range.js';
import { remembered } from './remembered.js';

const IN_LABEL = /\bages?:?\s{0,3}(\d[^()]{0,20})|\(([^()]{1,20})\)/i;

const agesIn = remembered((label): Ages | null => {
  const text = label.slice(0, 100);
  const whole = readAgeRange(text);
  if (whole !== null) return whole;
  const part = IN_LABEL.exec(text);
  return part === null ? null : readAgeRange(part[1] ?? part[2] ?? '');
});

/**
 * The ages that audience labels name in figures ("Children Ages 0-5", "Teens (13-17)"), all of them together. Null when one of
 * the labels names none: then nobody knows where the range ends. Months and school grades are no ages.
 */
export function labelAges(labels: readonly string[]): Ages | null {
  const each = labels.map(agesIn);
  if (each.length === 0 || each.some((ages) => ages === null)) return null;
  const known = each.filter((ages) => ages !== null);
  const [mins, maxs] = [known.map(({ min }) => min), known.map(({ max }) => max)];
  return {
    min: mins.includes(null) ? null : Math.min(...mins.map(Number)),
    max: maxs.includes(null) ? null : Math.max(...maxs.map(Number)),
  };
}
