import type { Claim } from '#libs/domain';

type ObjectValue = Exclude<Claim['value'], string | number | null>;

/** A value of many parts in plain words: a number of people, an age, a price, a contact. */
export function sayRange(value: ObjectValue): string {
  if (value['contact'] !== undefined) return value['contact'] === 'none' ? 'nobody named' : 'somebody to ask';
  if (value['kind'] !== undefined) {
    const amount = value['amount'];
    return amount === undefined ? String(value['kind']) : `${value['currency'] ?? ''} ${amount}`.trim();
  }
  const { approx, min, max } = value;
  const each = value['perTable'] === true ? ' at each table' : '';
  if (approx !== undefined) return `about ${approx}${each}`;
  if (min !== undefined && max !== undefined) return `${min} to ${max}${each}`;
  if (max !== undefined) return `up to ${max}${each}`;
  return min === undefined ? 'not stated' : `${min} or more${each}`;
}
