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
  let all: Ages | null = null;
  for (const label of labels) {
    const ages = agesIn(label);
    if (ages === null) return null;
    all = all === null ? ages : around(all, ages);
  }
  return all;
}

function around(one: Ages, other: Ages): Ages {
  return {
    min: one.min === null || other.min === null ? null : Math.min(one.min, other.min),
    max: one.max === null || other.max === null ? null : Math.max(one.max, other.max),
  };
}
