import { putCookie } from '../web/cookies.js';
import type { Reply, Visit } from '../web/visit.js';

const HALF_AN_HOUR = 1_800;

/** Every use keeps the page open for another half hour: long enough to read in peace, short enough for a shared phone. */
export function keepOpen(reply: Reply, { shareToken, secure }: Visit): void {
  if (shareToken !== null) putCookie(reply, 'share', shareToken, { secure, maxAgeSeconds: HALF_AN_HOUR });
}
