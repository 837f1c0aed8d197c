import { evidenceOn } from '../claims/evidence.js';
import type { Facts } from '../verdict/facts.js';

/** Whether a person's age is outside what the door enforces. A suggested range is a label, never a gate. */
export function enforcedAge(facts: Facts, age: number | null): 'outside' | 'inside' | 'unknown' {
  if (age === null) return 'unknown';
  for (const { value, confidence } of evidenceOn(facts.claims, 'access.age', facts.date).claims) {
    if (typeof value !== 'object' || value === null || value['enforced'] !== true || confidence < 0.6) continue;
    if (typeof value['min'] === 'number' && age < value['min']) return 'outside';
    if (typeof value['max'] === 'number' && age > value['max']) return 'outside';
  }
  return 'inside';
}
