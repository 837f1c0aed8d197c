import type { Gathering } from '#libs/domain';
import { evidenceOn } from '../claims/evidence.js';
import type { Facts } from '../verdict/facts.js';

/** A practical limit: kept, broken, or a question. */
export type Answer = 'yes' | 'no' | 'ask';

const ANY_PURSE: ReadonlySet<string> = new Set(['free', 'donation', 'sliding']);

/** Whether somebody who can spend `max` can come. Donation and sliding scale fit any purse; an unstated price is a question. */
export function affordable(max: number | null, cost: Gathering['cost'], facts: Facts): Answer {
  if (max === null) return 'yes';
  if (cost === null || cost === undefined || cost.kind === 'unknown' || cost.assumed === true)
    return byClaim(max, facts);
  if (ANY_PURSE.has(cost.kind)) return 'yes';
  return byPrice(max, cost.min ?? cost.max ?? null, cost.max ?? cost.min ?? null);
}

function byClaim(max: number, facts: Facts): Answer {
  const { claims, conflict } = evidenceOn(facts.claims, 'access.cost', facts.date);
  const answers = new Set<Answer>();
  for (const { value, confidence } of claims) {
    if (typeof value !== 'object' || value === null || confidence < 0.6) continue;
    const amount = typeof value['amount'] === 'number' ? value['amount'] : null;
    if (ANY_PURSE.has(String(value['kind']))) answers.add('yes');
    else if (value['kind'] === 'fixed') answers.add(byPrice(max, amount, amount));
  }
  const [only] = answers;
  return conflict || answers.size !== 1 || only === undefined ? 'ask' : only;
}

/** A range of prices that straddles the limit is a question: which of them would be mine? */
function byPrice(max: number, low: number | null, high: number | null): Answer {
  if (low === null || high === null) return 'ask';
  if (high <= max) return 'yes';
  return low > max ? 'no' : 'ask';
}
