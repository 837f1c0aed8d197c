import type { ListingStatus } from '#libs/domain';

/** A status field holds a word such as "Cancelled", alone or in a sentence. */
export function statusInWords(text: string | null): ListingStatus | null {
  if (text === null) return null;
  if (/\bcancel?led\b/iu.test(text) && !/\bnot cancel?led\b/iu.test(text)) return 'cancelled';
  if (/\bpostponed\b/iu.test(text)) return 'postponed';
  if (/\brescheduled\b/iu.test(text)) return 'rescheduled';
  return /\b(?:tentative|to be confirmed|provisional)\b/iu.test(text) ? 'unconfirmed' : null;
}

/** Whether a status field says that there is no place left. */
export function isFullInWords(text: string | null): boolean {
  return text !== null && /\b(?:sold out|fully booked|full|wait(?:ing)? ?list)\b/iu.test(text);
}
