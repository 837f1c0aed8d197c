import type { Claim } from '#libs/domain';
import { codeClaim } from '../reading/code-claim.js';
import { remembered } from '../reading/remembered.js';
import { ACCESS_WORDS } from './access-words.js';
import { plainHeading } from './fields.js';
import type { RowRecord } from './record.js';
import { isNo, isYes } from './ticks.js';

/** What the columns of a row claim; heading and cell are the evidence. */
export function claimsOf(record: RowRecord): readonly Claim[] {
  const claims: Claim[] = [];
  for (const { heading, answer } of record.access) {
    const claim = accessClaim(`${plainIn(heading)}=${answer}`);
    if (claim !== null) claims.push(claim);
  }
  const size = sizeClaim(record.text('capacity') ?? '');
  if (size !== null) claims.push(size);
  return claims;
}

const plainIn = remembered(plainHeading);

/** Yes and no come back in every row; no heading holds a "=". */
const accessClaim = remembered((code) => {
  const at = code.indexOf('=');
  const attribute = ACCESS_WORDS.get(code.slice(0, at));
  const answer = code.slice(at + 1);
  const value = isYes(answer) ? 'yes' : isNo(answer) ? 'no' : null;
  if (attribute === undefined || value === null) return null;
  return codeClaim({ attribute, value, code, scope: 'venue', confidence: 0.85, ...EVIDENCE });
});

const sizeClaim = remembered((capacity) => {
  const max = /^\d{1,4}$/u.test(capacity) ? Number(capacity) : 0;
  if (max === 0) return null;
  const [attribute, value, code] = ['social.group-size', { max }, `capacity=${max}`];
  return codeClaim({ attribute, value, code, scope: 'series', confidence: 0.8, ...EVIDENCE });
});

const EVIDENCE = { vocabulary: 'csv', sourceClass: 'organiser_field' } as const;
