const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How often one visitor's address may do something: `limit` times in each `ttl` milliseconds. */
export const LIMITS = {
  /** Anything at all. */
  any: { limit: 600, ttl: MINUTE },
  /** Having a calendar read that was just named: each one makes us ask a stranger's server. */
  look: { limit: 10, ttl: HOUR },
  /** Sending an event or a calendar for a person to look at. */
  submission: { limit: 20, ttl: DAY },
  report: { limit: 10, ttl: HOUR },
  /** Opening a shared list: a link cannot be guessed, and nobody should try. */
  gate: { limit: 30, ttl: MINUTE },
} as const;

export type LimitName = Exclude<keyof typeof LIMITS, 'any'>;
