/** A part of the machine that a test needs and that is not here: what it is, and how to get it. */
export type Missing = { readonly missing: string };

/**
 * For `describe`: the tests are skipped with one line that says what to install. With `CI=true` a skip is a failure, so there the
 * tests run and fail by themselves.
 */
export function skipWithout(part: Missing | object): boolean {
  if (!('missing' in part)) return false;
  // `npm test` says it once for all files.
  if (process.env['TEST_RUNNER'] === undefined) process.stderr.write(`${part.missing}\n`);
  if (process.env['CI'] === 'true') throw new Error(part.missing);
  return true;
}
