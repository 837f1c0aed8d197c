import type { Submission } from '#libs/store';
import type { ModerationItem } from './moderation-item.js';

/** A site that wishes to be left alone, as something to decide. */
export function itemOfOptOut({ id, url, submittedAt, reason }: Submission): ModerationItem {
  return {
    id,
    kind: 'opt-out',
    title: url === null ? 'A site' : new URL(url).host,
    host: null,
    since: submittedAt,
    why: [
      'Someone asks us to stop reading this site. If it is theirs, we do as they ask.',
      ...(reason === null ? [] : [`Put off: ${reason}`]),
    ],
    risk: 'usual',
  };
}
