import type { Claim } from '#libs/domain';
import { codeClaim } from '../reading/code-claim.js';
import { ACCESS_WORDS } from './access-words.js';
import { plainHeading } from './fields.js';
import type { RowRecord } from './record.js';
import { isNo, isYes } from './row-when.js';

/** What the columns of a row claim; heading and cell are the evidence. */
export function claimsOf(record: RowRecord): readonly Claim[] {
  const claims = record.access.flatMap(({ heading, answer }) => {
    const attribute = ACCESS_WORDS.get(plainHeading(heading));
    const value = isYes(answer) ? 'yes' : isNo(answer) ? 'no' : null;
    const code = `${plainHeading(heading)}=${answer}`;
    return attribute === undefined || value === null
      ? []
      : [codeClaim({ ...EVIDENCE, attribute, value, code, scope: 'venue', confidence: 0.85 })];
  });
  const capacity = record.text('capacity');
  const max = capacity !== null && /^\d{1,4}$/u.test(capacity) ? Number(capacity) : 0;
  if (max === 0) return claims;
  const code = `capacity=${max}`;
  return [
    ...claims,
    codeClaim({ ...EVIDENCE, attribute: 'social.group-size', value: { max }, code, scope: 'series', confidence: 0.8 }),
  ];
}

const EVIDENCE = { vocabulary: 'csv', sourceClass: 'organiser_field' } as const;
