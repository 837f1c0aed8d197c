import type { ListingStatus } from '#libs/domain';

/** Words for what was not meant to be seen. */
const HIDDEN = new Set(['draft', 'hidden', 'pending', 'deleted', 'trash', 'private', 'rejected', 'unpublished']);

/**
 * A platform's own word for how an event stands; `hidden` where it was not meant to be seen. No word, or one that nobody knows,
 * is an event that takes place.
 */
export function statusWord(word: string | null): ListingStatus | 'hidden' {
  return HIDDEN.has(word?.trim().toLowerCase() ?? '') ? 'hidden' : (statusInWords(word) ?? 'scheduled');
}

/** How an event stands by a field of words, such as "Cancelled", alone or in a sentence; null when they say nothing of it. */
export function statusInWords(text: string | null): ListingStatus | null {
  if (text === null) return null;
  if (/\bcancel?led\b/i.test(text) && !/\bnot cancel?led\b/i.test(text)) return 'cancelled';
  if (/\bpostponed\b/i.test(text)) return 'postponed';
  if (/\brescheduled\b/i.test(text)) return 'rescheduled';
  return /\b(?:tentative|unconfirmed|to be confirmed|provisional)\b/i.test(text) ? 'unconfirmed' : null;
}

/** Whether a status field says that there is no place left. */
export function isFullInWords(text: string | null): boolean {
  return text !== null && /\b(?:sold out|fully booked|full|wait(?:ing)? ?list)\b/i.test(text);
}
