import type { Claim } from '#libs/domain';

type ObjectValue = Exclude<Claim['value'], string | number | null>;

/** A value of many parts in plain words: a number of people, an age, a price, a contact. */
export function sayRange(value: ObjectValue): string {
  if (value['contact'] !== undefined) return value['contact'] === 'none' ? 'nobody named' : 'somebody to ask';
  if (value['kind'] !== undefined) {
    const amount = value['amount'];
    return amount === undefined ? String(value['kind']) : `${value['currency'] ?? ''} ${amount}`.trim();
  }
  const { approx, min, max, perTable } = value;
  if (perTable !== undefined) return `up to ${String(perTable)} at each table`;
  if (approx !== undefined) return `about ${approx}`;
  if (min !== undefined && max !== undefined) return `${min} to ${max}`;
  if (max !== undefined) return `up to ${max}`;
  return min === undefined ? 'not stated' : `${min} or more`;
}
