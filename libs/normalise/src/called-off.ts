import { DAY_MS, epochMs, type Instant, type Listing, type ListingStatus, type Occurrence } from '#libs/domain';

/** What a text says of the event itself: that it is off, and when where it says so. */
export type Announcement = {
  readonly status: Extract<ListingStatus, 'cancelled' | 'postponed'>;
  /** Days that it names; `day` is null for a whole month. */
  readonly days: readonly { readonly day: number | null; readonly month: number }[];
  /** It speaks of today, tomorrow or this week. */
  readonly soon?: true;
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
  `\\b(?:this|the|our|today['’]s|tonight['’]s|tomorrow['’]s|both|all)(?<which>(?: [\\p{L}\\d'’&-]{1,20}){0,5}?) (?:${THING})(?: (?:on|of|for|scheduled for|planned for) [\\p{L}\\d ,'’]{1,40}?)?,? ` +
    `(?:(?<done>(?:has|have)(?: now| sadly| unfortunately| regrettably)? been|had to be|has had to be)|(?:is|are)(?: now| sadly| unfortunately)?) ${OFF}\\b`,
  'iu',
);
/** "We have had to cancel this event", "We are cancelling tonight's meeting". */
const DONE =
  /\bwe (?:have|['’]ve|have had to|had to|are|['’]re)(?: (?:sadly|unfortunately|regrettably|decided to|now))? (?<off>cancel(?:l?ed|l?ing)?|postpon(?:ed|ing|e))(?: \p{L}{1,12}){0,2}? (?:this|tonight['’]s|today['’]s|the|our)\b/iu;
/** A line that says nothing else: "CANCELLED", "** Event cancelled due to snow **". */
const LINE = new RegExp(
  `^[^\\p{L}\\d]{0,6}(?:(?:please note|note|update|notice|important|sorry|now)[\\s:,!–—-]{1,3})?(?:(?:this|the) )?(?:(?:${THING}) )?(?:(?:is|has been|now) )?${OFF}` +
    `(?:[\\s,*–—:-]{1,4}(?:due to|because of|owing to|until|as|by|for|this week|today|tonight|(?:we are |we['’]re )?(?:so |very )?sorry|apologies|–|-)\\b[^.?]{0,80})?[^\\p{L}\\d?]{0,6}$`,
  'iu',
);
/** What makes it a rule, a case, a thing of the past, or something other than the event. */
const NOT_NOW = new RegExp(
  '\\b(?:if|unless|in case|in the event|should|whenever|when|may|might|could|would|can|will be|would be|must|not|never|policy|policies|' +
    'previously|originally|last (?:year|month|season|week)|in (?:19|20)\\d\\d|refunds?|refunded|fee|fees|bookings?|tickets?|reservations?|' +
    'places?|subscriptions?|memberships?|registrations?|orders?|at least|hours|notice|insufficient|minimum|anyone|who)\\b',
  'iu',
);
/** What makes a rule of it when it stands behind an announcement; there, tickets may be refunded and bookings moved. */
const RULE =
  /\b(?:if|unless|in case|whenever|when|should|at least|policy|(?:up to|less than|within) \d|every|(?:in|during|on|for)(?: (?:bad|extreme|severe|heavy|wet|icy|poor|hot|public|bank|national|federal|school|all|most|the|half|term|summer|winter))*[ -](?:holidays?|half[- ]?terms?|weather|rain|snow|ice|heat|storms?|winds?))\b/iu;
const BACK = /\b(?:but|now) (?:is |are )?(?:back|rescheduled|going ahead|reinstated|on again)\b/iu;
/** Something beside the event is off, and the event is not. */
const GOES_ON =
  /\b(?:as usual|as planned|as normal|go(?:es|ing)? ahead|instead|still (?:on|open|meets?|meeting|runs?|running|takes?|welcome)|meets? indoors|online only)\b/iu;
/** "The bus to the event", "the outdoor part of this event": not the event itself. */
const OF_IT = /\b(?:of|for|to|at|from|after|before|with|during|by|near|about)\s*$/iu;
const OTHER_THAN_IT = /\b(?:of|for|to|at|from|after|before|with|during)\b/iu;

/** Of a series this is one date, not all of them. */
const SOON = /\b(?:today|tonight|tomorrow|this (?:week|morning|afternoon|evening|time)(?! of))\b/iu;
const SOON_MS = 7 * DAY_MS;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}';
const DAY_FIRST = new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b`, 'giu');
const WHOLE_MONTH = new RegExp(`\\b(?:in|for|during|throughout|all of) ${MONTH}\\b(?! \\d)`, 'giu');
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

/** The listing, read at `now`, with what its own text calls off: all of it, or the dates that the text names. */
export function heedAnnouncement(listing: Listing, now: Instant): Listing {
  if (listing.status !== 'scheduled') return listing;
  const said = announcedIn(listing.description);
  if (said === null) return listing;
  const off = (date: Occurrence): boolean => {
    if (said.days.length > 0) return said.days.some((one) => isOn(date, one));
    const ahead = epochMs(date.start) - epochMs(now);
    return said.soon !== true || listing.occurrences.length === 1 || (ahead > -DAY_MS && ahead < SOON_MS);
  };
  const occurrences = listing.occurrences.map((one) =>
    one.status === 'scheduled' && off(one) ? { ...one, status: said.status } : one,
  );
  const all = occurrences.length > 0 && occurrences.every(({ status }) => status === said.status);
  return { ...listing, occurrences, status: isWhole(said) || all ? said.status : listing.status };
}

function isWhole({ days, soon }: Announcement): boolean {
  return days.length === 0 && soon !== true;
}

function isOn({ startLocal }: Occurrence, { day, month }: Announcement['days'][number]): boolean {
  return Number(startLocal.slice(5, 7)) === month && (day === null || Number(startLocal.slice(8, 10)) === day);
}

function announcement(sentence: string): Announcement | null {
  if (sentence.length > 300 || !ANY.test(sentence) || BACK.test(sentence)) return null;
  const found = LINE.exec(sentence) ?? SAID.exec(sentence) ?? DONE.exec(sentence);
  if (found === null) return null;
  const after = sentence.slice(found.index + found[0].length);
  if (isOfAnother(sentence.slice(0, found.index), found) || isRule(sentence, found, after)) return null;
  const days = daysIn(sentence);
  if (days.length === 0 && GOES_ON.test(after)) return null;
  const status = /^(?:postpon|put)/iu.test(found.groups?.['later'] ?? found.groups?.['off'] ?? '') ? 'postponed' : 'cancelled';
  return { status, days, ...(SOON.test(sentence) ? { soon: true } : {}) };
}

/** Something that belongs to the event: its bus, a part of it. */
function isOfAnother(before: string, { groups }: RegExpExecArray): boolean {
  return OF_IT.test(before) || OTHER_THAN_IT.test(groups?.['which'] ?? '');
}

/** What has been called off has been so, whatever becomes of the tickets; "is called off" may be a rule. A line of its own is none. */
function isRule(sentence: string, { 0: said, index, groups }: RegExpExecArray, after: string): boolean {
  const isLine = said.length === sentence.length;
  const isDone = groups?.['done'] !== undefined;
  const told = isDone ? `${sentence.slice(0, index)} ${groups?.['which'] ?? ''}` : sentence;
  return (!isLine && NOT_NOW.test(withoutDays(told))) || RULE.test(isLine ? sentence : after);
}

/** May is a month, and what may be. */
function withoutDays(sentence: string): string {
  return [DAY_FIRST, MONTH_FIRST, WHOLE_MONTH].reduce((rest, day) => rest.replace(day, ' '), sentence);
}

function daysIn(sentence: string): Announcement['days'] {
  const found = [...sentence.matchAll(DAY_FIRST), ...sentence.matchAll(MONTH_FIRST)];
  const months = found.length > 0 ? [] : [...sentence.matchAll(WHOLE_MONTH)];
  return [...found, ...months].map(({ groups }) => ({
    day: groups?.['day'] === undefined ? null : Number(groups['day']),
    month: MONTHS.indexOf((groups?.['month'] ?? '').toLowerCase()) + 1,
  }));
}
