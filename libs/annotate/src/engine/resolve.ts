import { attributeOf, type Claim } from '#libs/domain';
import type { RawClaim } from './claims-in-text.js';
import { oneAnswer } from './one-answer.js';

/** A title names; it does not state. */
const NAME_ONLY = 0.35;
/** From here two claims are strong enough to contradict each other. */
const CONTRADICTS = 0.6;
/** What a name alone may never set. */
const NOT_BY_NAME = /^(?:sensory\.noise|social\.alcohol)$/;

/**
 * Compares the claims of the body and the title: permission overrides expectation, one claim per attribute and value (the
 * best evidence), sentences that contradict each other are both kept as `conflict`, and the title adds only what the body
 * leaves open. The result does not depend on the order of independent paragraphs except in its order.
 */
export function resolveClaims(body: readonly RawClaim[], title: readonly RawClaim[]): Claim[] {
  const stated = withConflicts(best(transInclusion(permitted(oneAnswer(body))).map(({ claim }) => claim)));
  const named = best(
    transInclusion(title)
      .map(({ claim }) => claim)
      .filter((claim) => mayBeNamed(claim) && !stated.some((other) => settles(other, claim)))
      .map((claim) => ({
        ...claim,
        confidence: Math.min(claim.confidence, NAME_ONLY),
        sourceClass: 'name_only' as const,
        in: 'title' as const,
      })),
  );
  return [...stated, ...named];
}

/** "Everyone checks in. You can always pass.": the permission is what a shy person needs to know, and it wins. */
function permitted(claims: readonly RawClaim[]): readonly RawClaim[] {
  const free = new Set(claims.filter(({ permits }) => permits).map(({ claim }) => claim.attribute));
  return claims.filter(({ claim, permits }) => {
    if (permits || !free.has(claim.attribute)) return true;
    return typeof claim.value !== 'number' || claim.value < 2;
  });
}

/** A gendered group is `unclear` about trans people only where nothing in the text says otherwise. */
function transInclusion(claims: readonly RawClaim[]): readonly RawClaim[] {
  const clear = claims.some(({ claim }) => claim.attribute === 'identity.trans-inclusion' && claim.value !== 'unclear');
  return clear ? claims.filter(({ claim }) => claim.value !== 'unclear') : claims;
}

function best(claims: readonly Claim[]): Claim[] {
  const kept = new Map<string, Claim>();
  for (const claim of claims) {
    const key = JSON.stringify([
      claim.attribute,
      claim.value,
      claim.state,
      claim.availability,
      claim.valid,
      claim.noticeDays,
    ]);
    const other = kept.get(key);
    if (other === undefined || isBetter(claim, other)) kept.set(key, claim);
  }
  const chosen = new Set(kept.values());
  return claims.filter((claim) => chosen.has(claim));
}

/** By what it says only, never by where it stands. */
function isBetter(claim: Claim, other: Claim): boolean {
  if (claim.confidence !== other.confidence) return claim.confidence > other.confidence;
  const [a, b] = [claim.quote ?? '', other.quote ?? ''];
  return a.length === b.length ? a < b : a.length < b.length;
}

function withConflicts(claims: readonly Claim[]): readonly Claim[] {
  const comparable = claims.filter(({ value }) => value === 'yes' || value === 'no' || typeof value === 'number');
  return claims.map((claim) =>
    comparable.includes(claim) && comparable.some((other) => contradicts(claim, other))
      ? { ...claim, state: 'conflict' as const }
      : claim,
  );
}

function contradicts(a: Claim, b: Claim): boolean {
  if (a.attribute !== b.attribute || a.scope !== b.scope) return false;
  if (a.state !== 'stated' || b.state !== 'stated') return false;
  if (Math.min(a.confidence, b.confidence) < CONTRADICTS || isDated(a) || isDated(b)) return false;
  if (attributeOf(a.attribute)?.type === 'tri')
    return (a.value === 'yes' && b.value === 'no') || (a.value === 'no' && b.value === 'yes');
  return typeof a.value === 'number' && typeof b.value === 'number' && Math.abs(a.value - b.value) > 1;
}

const isDated = (claim: Claim): boolean => claim.valid.from !== null || claim.valid.until !== null;

function mayBeNamed({ attribute, value }: Claim): boolean {
  return !NOT_BY_NAME.test(attribute) && !(typeof value === 'string' && value.startsWith('affirming_of:'));
}

function settles(stated: Claim, named: Claim): boolean {
  if (stated.attribute !== named.attribute) return false;
  const [a, b] = [stated.value, named.value];
  if (attributeOf(named.attribute)?.type !== 'relation' || typeof a !== 'string' || typeof b !== 'string') return true;
  return a.slice(a.indexOf(':')) === b.slice(b.indexOf(':')) || a === b;
}
