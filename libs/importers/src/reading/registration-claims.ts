import type { Claim } from '#libs/domain';
import { codeClaim } from './code-claim.js';

/** What a platform's own fields say of signing up. `code` names the fields with their values. */
export type RegistrationSaid = {
  readonly required: boolean | null;
  readonly full: boolean | null;
  readonly waitlist?: boolean | null;
  readonly vocabulary: string;
  readonly code: string;
};

const NONE: readonly Claim[] = [];

/** Claims of `social.registration`; a date that is full says nothing of the others of its series. */
export function registrationClaims(said: RegistrationSaid): readonly Claim[] {
  if (said.required !== true && said.full !== true) return NONE;
  const claim = (value: string, scope: Claim['scope']): Claim =>
    codeClaim({
      attribute: 'social.registration',
      value,
      vocabulary: said.vocabulary,
      code: said.code,
      scope,
      confidence: 0.9,
      sourceClass: 'organiser_field',
    });
  return [
    ...(said.required === true ? [claim('required', 'series')] : []),
    ...(said.full === true ? [claim('full', 'occurrence')] : []),
    ...(said.full === true && said.waitlist === true ? [claim('waitlist', 'occurrence')] : []),
  ];
}
