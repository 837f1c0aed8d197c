import type { Listing, ListingStatus, Occurrence } from '#libs/domain';

/** What a text says of the event itself: that it is off, and on which days of which months where it names them. */
export type Announcement = {
  readonly status: Extract<ListingStatus, 'cancelled' | 'postponed'>;
  readonly days: readonly { readonly day: number; readonly month: number }[];
};

/** An announcement stands where it is read: near the beginning or at the end, not in the small print of a long page. */
const READ = 3_000;
/** What every announcement holds; most texts hold none of it. */
const ANY = /cancel|postpon|put off|called off/iu;

const THING =
  'events?|sessions?|meetings?|class(?:es)?|groups?|workshops?|gatherings?|programmes?|programs?|courses?|talks?|walks?|story ?times?|' +
  'services?|concerts?|clubs?|activit(?:y|ies)|lessons?|rehearsals?|dates?|evenings?|mornings?|performances?|screenings?|lunch(?:es)?';
const OFF = '(?:(?<off>cancell?ed|called off)|(?<later>postponed|put off))';
/** "This event has been cancelled", "Tonight's session is postponed", "Unfortunately the 3 June walk had to be called off". */
const SAID = new RegExp(
  `\\b(?:this|the|our|today['’]s|tonight['’]s|tomorrow['’]s|both|all)(?: [\\p{L}\\d'’&-]{1,20}){0,5}? (?:${THING})(?: (?:on|of|for) [\\p{L}\\d ,'’]{1,40}?)?,? ` +
    `(?:has been|have been|is|are|is now|are now|had to be|has had to be|has sadly been|is sadly|is unfortunately|has unfortunately been) ${OFF}\\b`,
  'iu',
);
/** "We have had to cancel this event", "We are cancelling tonight's meeting". */
const DONE =
  /\bwe (?:have|['’]ve|have had to|had to|are|['’]re)(?: (?:sadly|unfortunately|regrettably|decided to|now))? (?<off>cancel(?:l?ed|l?ing)?|postpon(?:ed|ing|e))(?: \p{L}{1,12}){0,2}? (?:this|tonight['’]s|today['’]s|the|our)\b/iu;
/** A line that says nothing else: "CANCELLED", "** Event cancelled due to snow **". */
const LINE = new RegExp(
  `^[^\\p{L}\\d]{0,6}(?:(?:please note|note|update|notice|important|sorry|now)[\\s:,!–—-]{1,3})?(?:(?:this|the) )?(?:(?:${THING}) )?(?:(?:is|has been|now) )?${OFF}` +
    `(?:[\\s,–—:-]{1,3}(?:due to|because of|owing to|until|as|by|for|–|-)\\b[^.]{0,80})?[^\\p{L}\\d]{0,6}$`,
  'iu',
);
/** What makes it a rule, a case, a thing of the past, or something other than the event. */
const NOT_NOW = new RegExp(
  '\\b(?:if|unless|in case|in the event|should|whenever|when|may|might|could|would|can|will be|would be|must|not|never|policy|policies|' +
    'previously|originally|last (?:year|month|season|week)|in (?:19|20)\\d\\d|refunds?|refunded|fee|fees|bookings?|tickets?|reservations?|' +
    'places?|subscriptions?|memberships?|registrations?|orders?|at least|hours|notice|insufficient|minimum|anyone|who)\\b',
  'iu',
);
const BACK = /\b(?:but|now) (?:is |are )?(?:back|rescheduled|going ahead|reinstated|on again)\b/iu;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}';
const DAY_FIRST = new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b`, 'giu');
const MONTH_FIRST = new RegExp(`\\b${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b`, 'giu');

/**
 * What a description announces of its event in so many words; null when nothing. Rules about cancelling, what happened in other years and
 * bookings that may be cancelled are no announcement: on doubt an event takes place, and its status and title have the word.
 */
export function announcedIn(text: string): Announcement | null {
  if (!ANY.test(text)) return null;
  const read = text.length <= READ * 2 ? text : `${text.slice(0, READ)}\n${text.slice(-READ)}`;
  for (const line of read.split(/\n+/u)) {
    for (const sentence of line.split(/(?<=[.!?])\s+/u)) {
      const found = announcement(sentence.trim());
      if (found !== null) return found;
    }
  }
  return null;
}

/** The listing with what its own text calls off: all of it, or the dates that the text names. */
export function heedAnnouncement(listing: Listing): Listing {
  if (listing.status !== 'scheduled') return listing;
  const said = announcedIn(listing.description);
  if (said === null) return listing;
  const off = ({ startLocal }: Occurrence): boolean =>
    said.days.length === 0 ||
    said.days.some(
      ({ day, month }) => Number(startLocal.slice(8, 10)) === day && Number(startLocal.slice(5, 7)) === month,
    );
  const occurrences = listing.occurrences.map((one) =>
    one.status === 'scheduled' && off(one) ? { ...one, status: said.status } : one,
  );
  const all = occurrences.length > 0 && occurrences.every(({ status }) => status === said.status);
  return { ...listing, occurrences, status: said.days.length === 0 || all ? said.status : listing.status };
}

function announcement(sentence: string): Announcement | null {
  if (sentence.length > 300 || !ANY.test(sentence) || BACK.test(sentence)) return null;
  const found = LINE.exec(sentence) ?? SAID.exec(sentence) ?? DONE.exec(sentence);
  if (found === null) return null;
  const around = sentence.replace(found[0], LINE.test(sentence) ? '' : found[0]);
  if (NOT_NOW.test(around)) return null;
  const word = found.groups?.['off'] ?? found.groups?.['later'] ?? '';
  return { status: /^(?:postpon|put)/iu.test(word) ? 'postponed' : 'cancelled', days: daysIn(sentence) };
}

function daysIn(sentence: string): Announcement['days'] {
  const found = [...sentence.matchAll(DAY_FIRST), ...sentence.matchAll(MONTH_FIRST)];
  return found.map(({ groups }) => ({
    day: Number(groups?.['day']),
    month: MONTHS.indexOf((groups?.['month'] ?? '').toLowerCase()) + 1,
  }));
}
