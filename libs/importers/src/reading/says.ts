import type { ClaimValue } from '#libs/domain';

/** What a code says of a meeting: an attribute, its value, and how far it can be relied on. */
export type Says = { readonly attribute: string; readonly value: ClaimValue; readonly confidence: number };

export function says(attribute: string, value: ClaimValue, confidence = 0.85): Says {
  return { attribute, value, confidence };
}

export function centredOn(community: string): readonly Says[] {
  return [says('identity.relation', `centered_on:${community}`)];
}
