import { PorchlightError } from '#libs/domain';

/**
 * SQLSTATE classes of a server that is away, full, or of two who met (PostgreSQL, appendix A): connection, transaction rollback,
 * insufficient resources, object not in the right state, operator intervention, system error.
 */
const PASSING_STATES = /^(?:08|25|40|53|55|57|58)/u;

/** What the driver says of connections without a code of its own. */
const PASSING_WORDS = /\b(?:connect|connection|terminated|timeout|pool|released|closed|shutting down|socket)\b/iu;

/**
 * Whether a failure is one of the world that goes by itself (a server away, a connection cut, two transactions that met), so that the same
 * work may well succeed later. Anything else would fail again.
 */
export function isPassing(failure: unknown): boolean {
  if (failure instanceof PorchlightError) return failure.retry !== 'never';
  if (!(failure instanceof Error)) return false;
  const code = 'code' in failure ? failure.code : undefined;
  if (typeof code === 'string') {
    // Five characters with a digit are the database's; the rest are the system's, such as ECONNRESET.
    return /^(?=.*\d)[0-9A-Z]{5}$/u.test(code) ? PASSING_STATES.test(code) : /^E[A-Z]{3,}$/u.test(code);
  }
  if (failure instanceof TypeError || failure instanceof RangeError) return false;
  return PASSING_WORDS.test(failure.message);
}
