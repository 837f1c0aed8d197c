import type { Gathering } from '#libs/domain';
import { costWords } from './cost.js';
import { factOf } from './fact-of.js';

/** What a gathering costs in words: its own field first, else what its text says. Null when neither does. */
export function statedCost({ cost, claims = [] }: Pick<Gathering, 'cost' | 'claims'>): string | null {
  return costWords(cost) ?? factOf('access.cost', claims).words;
}
