import { attributeOf, type Claim } from '#libs/domain';
import type { RawClaim } from './claims-in-text.js';

/**
 * One value for what is a yes or a no: "No, there are two steps" is no, and the steps say why; "not step-free, but we have a
 * portable ramp" is `limited`. Only what one sentence says, a question and its answer, or two neighbours that explain each
 * other; what contradicts itself further apart stays.
 */
export function oneAnswer(claims: readonly RawClaim[]): readonly RawClaim[] {
  const limits = claims.filter(({ claim }) => claim.value === 'limited' && isTri(claim));
  if (limits.length === 0) return claims;
  const gone = new Set<RawClaim>();
  for (const limit of limits) {
    for (const other of claims) {
      if (other.claim.attribute !== limit.claim.attribute || gone.has(limit) || !isPlain(other.claim)) continue;
      const apart = Math.abs(endOf(other) - endOf(limit));
      if (apart > 1) continue;
      if (other.claim.value === 'yes' && apart === 0) gone.add(other);
      if (other.claim.value === 'no') gone.add(isRemedy(limit.claim) ? other : limit);
    }
  }
  return claims.filter((claim) => !gone.has(claim));
}

/** An answer ends where the sentence after its question does. */
const endOf = ({ sentence, asked }: RawClaim): number => sentence + (asked ? 1 : 0);

const isTri = ({ attribute }: Claim): boolean => attributeOf(attribute)?.type === 'tri';
/** What is so for some days only does not speak against the rest. */
const isPlain = ({ state, valid }: Claim): boolean => state === 'stated' && valid.from === null && valid.until === null;

const REMEDY =
  /(?:portable|temporary|removable|mobile|folding|fold-?out) ramps?|ramps? (?:is |are )?(?:available|at|by|to|round|provided|on request|can be|for)|(?:have|with|is|has|bring|use|offer|and|but|got) (?:a |an |the |our )?(?:small |short |steep )?(?:ramp|stair ?lift)|(?:side|rear|back|other|alternative|separate|garden|kitchen|accessible) (?:door|entrance|gate|way)|(?:with|can) (?:help|assist|carry)/i;
const NO_REMEDY =
  /(?:no|not|without|n't have|removed|broken|nor)(?: [a-z]{1,12}){0,3} (?:ramp|stair ?lift)|ramp[a-z ]{0,20}(?:removed|broken)/i;

/** Elsewhere than at a door, a limit is what is offered instead. */
function isRemedy({ attribute, quote }: Claim): boolean {
  if (attribute !== 'access.step-free') return true;
  return REMEDY.test(quote ?? '') && !NO_REMEDY.test(quote ?? '');
}
