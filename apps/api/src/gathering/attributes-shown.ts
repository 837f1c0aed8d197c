/** What a gathering's page lists under each heading, known or not. */
export const LIKE_SHOWN = [
  'sensory.noise',
  'sensory.light-level',
  'sensory.crowding',
  'sensory.scent',
  'sensory.quiet-space',
  'social.group-size',
  'social.talk-demand',
  'social.introductions',
  'social.structure',
  'social.come-and-go',
  'social.eating',
  'social.alcohol',
  'safety.recording',
] as const;

export const ACCESS_SHOWN = [
  'access.step-free',
  'access.toilet',
  'access.seating',
  'access.hearing-loop',
  'access.captions',
  'access.masks',
  'access.request-contact',
] as const;

export const WELCOME_SHOWN = ['identity.relation', 'access.age', 'identity.faith-content'] as const;

/** How we know whether a group is sound; blanks stay blanks. */
export const QUALITY_SHOWN = [
  'group.led-by',
  'group.eligibility',
  'group.intake',
  'group.crosstalk',
  'group.confidential',
  'group.crisis-policy',
] as const;

/** Worth asking first when not known, most telling first. */
export const ASK_FIRST = [
  'social.come-and-go',
  'social.talk-demand',
  'sensory.noise',
  'social.group-size',
  'access.step-free',
  'sensory.quiet-space',
] as const;
