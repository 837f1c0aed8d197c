import type { ListingStatus } from '#libs/domain';

const WORDS: Readonly<Record<string, ListingStatus | 'hidden'>> = {
  live: 'scheduled',
  scheduled: 'scheduled',
  confirmed: 'scheduled',
  published: 'scheduled',
  active: 'scheduled',
  cancelled: 'cancelled',
  canceled: 'cancelled',
  postponed: 'postponed',
  rescheduled: 'rescheduled',
  tentative: 'unconfirmed',
  unconfirmed: 'unconfirmed',
  draft: 'hidden',
  hidden: 'hidden',
  pending: 'hidden',
  deleted: 'hidden',
  trash: 'hidden',
  private: 'hidden',
  rejected: 'hidden',
  unpublished: 'hidden',
};

/**
 * A platform's own word for how an event stands; `hidden` where it was not meant to be seen. No word, or one that nobody knows,
 * is an event that takes place.
 */
export function statusWord(word: string | null): ListingStatus | 'hidden' {
  const known = word?.trim().toLowerCase() ?? '';
  return Object.hasOwn(WORDS, known) ? (WORDS[known] ?? 'scheduled') : 'scheduled';
}
