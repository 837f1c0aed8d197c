import type { Answered } from '#libs/domain';
import { isSameSite } from '#libs/fetch';
import type { LoadedSnapshot } from '#libs/store';

/** When a stored answer was last said, and whether it came from where it was asked for. */
export function answeredOf({ snapshot, confirmedAt }: Pick<LoadedSnapshot, 'snapshot' | 'confirmedAt'>): Answered {
  const { url, finalUrl } = snapshot;
  return { at: confirmedAt, elsewhere: new URL(url).host !== new URL(finalUrl).host && !isSameSite(url, finalUrl) };
}
