import { paths } from '../site/paths.js';
import type { ListWeeks } from './list-weeks.js';

/** Where the list stands on its own page. */
export const YOUR_LIST = 'your-list';

/** Where a suggestion stands on the page. */
export function cardId(gatheringId: string): string {
  return `gathering-${gatheringId}`;
}

/** The list page as it was: as many weeks ahead, at the same place. */
export function listAddress(
  client: string,
  { weeks, removed = false, at }: { readonly weeks: ListWeeks; readonly removed?: boolean; readonly at?: string },
): string {
  const query = `${weeks === 4 ? '' : `&weeks=${String(weeks)}`}${removed ? '&removed=1' : ''}`.replace('&', '?');
  return `${paths.list(client)}${query}${at === undefined ? '' : `#${at}`}`;
}
