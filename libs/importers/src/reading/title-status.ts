import { trimAny } from '#libs/domain';
import type { ListingStatus } from '#libs/domain';

export type TitleReading = { readonly title: string; readonly status: ListingStatus | null; readonly full: boolean };

const WORDS: readonly (readonly [ListingStatus, string])[] = [
  [
    'cancelled',
    'cancelled|canceled|cancelado|cancelada|annulé|annule|annulée|abgesagt|geannuleerd|canslwyd|wedi ei ganslo',
  ],
  ['postponed', 'postponed|reporté|reportée|verschoben|aplazado|aplazada|gohiriwyd|on hold'],
  ['rescheduled', 'rescheduled|moved to a new date|new date'],
];

// A word in front or behind counts only with a mark that sets it apart, or in capitals: "Cancellation policy workshop" and
// "Cancelled stamps, an exhibition" are titles.
const APART = '\\s*(?:[:!|/–—]|\\s-|-\\s|\\.\\s)[\\s:!*|–—-]*';
const MARKS = WORDS.map(([status, words]) => ({
  status,
  bracketed: new RegExp(
    `[[({*~]{1,3}\\s?(?:event |this event is |class |session )?(?:${words})\\s?!{0,3}\\s?[\\])}*~]{1,3}`,
    'iu',
  ),
  before: new RegExp(
    `^\\W{0,5}(?:event |this event is |this event has been |class |session )?(?:${words})${APART}`,
    'iu',
  ),
  behind: new RegExp(
    `\\s{0,3}(?:\\s-|[:|–—!,])\\s{0,3}(?:event |now |this event is |has been )?(?:${words})\\W{0,4}$`,
    'iu',
  ),
  shouted: new RegExp(`^\\W{0,5}(?:${words.toUpperCase()})\\s+(?=\\S)`, 'u'),
  shoutedBehind: new RegExp(
    `\\s(?:${words.toUpperCase()})(?:\\s(?:TODAY|TONIGHT|THIS WEEK|THIS MONTH|UNTIL FURTHER NOTICE))?\\W{0,4}$`,
    'u',
  ),
  alone: new RegExp(`^\\W{0,5}(?:event )?(?:${words})\\W{0,5}$`, 'iu'),
}));
const FULL =
  /^\W{0,5}(?:sold out|fully booked|full)\s*(?:[:!|–—]|\s-)|[([](?:sold out|fully booked|full)[)\]]|\s[-–—|]\s*(?:sold out|fully booked)\W{0,3}$/iu;

/** What every one of the words above holds: most titles hold none of it, and are looked at no further. */
const ANY =
  /cancel|annul|abgesagt|geannuleerd|canslwyd|ganslo|postpon|report|verschoben|aplazad|gohiriwyd|on hold|reschedul|new date|sold out|full|book/iu;

/** Takes "CANCELLED:", "(Postponed)" and the like off a title and says what they said. Most calendars have no other sign. */
export function readTitle(published: string): TitleReading {
  const title = published.slice(0, 1_000).trim();
  if (!ANY.test(title)) return { title, status: null, full: false };
  const full = FULL.test(title);
  for (const mark of MARKS) {
    if (mark.alone.test(title)) return { title, status: mark.status, full };
    const pattern = [mark.bracketed, mark.before, mark.behind].find((candidate) => candidate.test(title));
    const loud = [mark.shouted, mark.shoutedBehind].find((candidate) => candidate.test(title));
    const shouted = pattern === undefined && title !== title.toUpperCase() ? loud : undefined;
    const rest = pattern ? title.replace(pattern, ' ') : shouted ? title.replace(shouted, '') : null;
    if (rest === null || /\bnot\s{1,3}(?:cancell?ed|postponed)/iu.test(title)) continue;
    const tidy = trimAny(rest, ':!*|–—-').replace(/\s{2,}/gu, ' ');
    return { title: tidy === '' ? title : tidy, status: mark.status, full };
  }
  return { title, status: null, full };
}
