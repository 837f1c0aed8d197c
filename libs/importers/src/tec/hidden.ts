import { flagIn, textIn } from '../reading/json-value.js';

/** Whether a row is not for the public: a post that is not published, or one that its owner keeps out of lists. */
export function isHidden(row: unknown): boolean {
  const status = textIn(row, 'status');
  return flagIn(row, 'hide_from_listings') === true || (status !== null && status !== 'publish');
}
