import { trimAny } from '#libs/domain';
import type { ListingStatus } from '#libs/domain';
import { withoutMark } from './status-mark.js';

export type TitleReading = { readonly title: string; readonly status: ListingStatus | null; readonly full: boolean };

const WORDS: readonly (readonly [ListingStatus, string])[] = [
  [
    'cancelled',
    'cancelled|canceled|cancelado|cancelada|annulé|annule|annulée|annullato|annullata|abgesagt|geannuleerd|canslwyd|wedi ei ganslo',
  ],
  [
    'postponed',
    'postponed|reporté|reportée|rinviato|rinviata|rimandato|rimandata|verschoben|aplazado|aplazada|gohiriwyd|on hold',
  ],
  ['rescheduled', 'rescheduled|moved to a new date|new date'],
];
const MARKS = WORDS.map(([status, words]) => ({
  status,
  word: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu'),
}));

const FULL =
  /^\W{0,5}(?:sold out|fully booked|full)\s*(?:[:!|–—]|\s-)|[([](?:sold out|fully booked|full)[)\]]|\s[-–—|]\s*(?:sold out|fully booked)\W{0,3}$/i;

/** What every one of the words above holds: most titles hold none of it, and are looked at no further. */
const ANY_MARK =
  /cancel|annul|rinviat|rimandat|abgesagt|geannuleerd|canslwyd|ganslo|postpon|report|verschoben|aplazad|gohiriwyd|on hold|reschedul|new date/iu;
const BLANKS = /\s{2,}/gu;
const LETTER = /[\p{L}\p{N}]/u;
const ANY_FULL = /sold out|full/i;

/** Takes "CANCELLED:", "(Postponed)" and the like off a title and says what they said. Most calendars have no other sign. */
export function readTitle(published: string): TitleReading {
  const title = published.slice(0, 1_000).trim();
  const full = ANY_FULL.test(title) && FULL.test(title);
  if (!ANY_MARK.test(title)) return { title, status: null, full };
  for (const { status, word } of MARKS) {
    if (title.search(word) === -1) continue;
    for (const found of title.matchAll(word)) {
      const mark = {
        before: title.slice(0, found.index),
        word: found[0],
        after: title.slice(found.index + found[0].length),
      };
      const rest = withoutMark(mark);
      if (rest === null) continue;
      const tidy = trimAny(rest, ':!*|–—-').replace(BLANKS, ' ');
      return { title: LETTER.test(tidy) ? tidy : title, status, full };
    }
  }
  return { title, status: null, full };
}
