import type { Claim } from '#libs/domain';
import { byStrength } from './finding.js';

/** The most certain of some claims, the same one in whatever order they come. */
export function strongest(claims: readonly Claim[]): Claim | null {
  if (claims.length < 2) return claims[0] ?? null;
  return [...claims].sort(byStrength)[0] ?? null;
}
