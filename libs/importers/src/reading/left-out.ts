import type { LeftOut } from '#libs/domain';

const BUILDINGS = words(
  'library libraries branch branches locations centre center church office offices museum building hall cafe café shop we re ' +
    'campus school parish gallery chapel store pool gym room hub lounge theatre theater',
);
const HOLIDAYS = words(
  'day eve holiday holidays christmas xmas easter thanksgiving juneteenth weekend friday monday year',
);
const REASONS = words(
  'for due on at from until till all early today tomorrow in because easter christmas xmas new thanksgiving memorial labor ' +
    'labour independence juneteenth bank public holiday veterans presidents martin mlk good boxing columbus indigenous patriots ' +
    'snow staff maintenance weather inventory',
);
/** After the name of a building only: "Closed Sunday meeting" is a gathering. */
const DAYS = words(
  'this monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october ' +
    'november december',
);
const SHUT = words('closed closes closing closure');

const BOOKINGS = [
  /^(?:(?:meeting|study|community|conference|main|small|large) )?(?:room|hall) (?:booked|bookings?|hired?|reserved|reservation|rental|unavailable)\b/iu,
  /^private (?:bookings?|event|party|hire|function|rental)\b/iu,
  /\b(?:rooms?|hall)(?: \w{1,10})?\s{0,3}[-–—:]\s{0,3}(?:booked|reserved|unavailable)\W{0,3}$/iu,
  /^(?:booked|reserved|reservation|unavailable|not available|hold|blocked|block booking)\s{0,3}(?:$|[:(–—-])/iu,
];
const BUSY = words('busy free occupied besetzt gebucht occupé occupe ocupado bezet occupato prysur');
const PLACEHOLDER = /^(?:empty slot|#_\w{1,40})$/i;

/** What every one of the words above holds: most titles hold none of it, and are looked at no further. */
const ANY =
  /clos|book|reserv|hire|hold|block|available|private|busy|free|occup|besetzt|gebucht|ocupado|bezet|prysur|slot|#_|rental/iu;

/** Why an event is no gathering to show to anybody, judged from its class and title; null when it is one. */
export function leftOutBecause(title: string, accessClass: string | null): LeftOut | null {
  if (accessClass === 'PRIVATE' || accessClass === 'CONFIDENTIAL') return 'private';
  if (!ANY.test(title)) return null;
  const plain = title
    .slice(0, 200)
    .replace(/^[^\p{L}\p{N}#]{1,10}/u, '')
    .trim();
  if (BUSY.has(plain.toLowerCase())) return 'free-busy';
  if (PLACEHOLDER.test(plain)) return 'placeholder';
  if (isClosure(plain)) return 'closure';
  return BOOKINGS.some((booking) => booking.test(plain)) ? 'room-booking' : null;
}

/**
 * "Library closed for Thanksgiving", "CLOSED", "Memorial Day – Closed": a building that is shut. A closed group, a closed
 * meeting and closed captions are gatherings all the same.
 */
function isClosure(title: string): boolean {
  if (!/clos/i.test(title)) return false;
  const all = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const at = all.findIndex((word) => SHUT.has(word));
  if (at === -1 || at > 8) return false;
  const [before, after] = [all.slice(0, at), all.slice(at + 1)];
  const subject = before.findLast((word) => !['is', 'are', 'will', 'be'].includes(word));
  const reasoned = after[0] === undefined || REASONS.has(after[0]);
  if (subject === undefined) return all[at] !== 'closing' && reasoned;
  if (BUILDINGS.has(subject) && (DAYS.has(after[0] ?? '') || (after[0] === 'to' && after.includes('public'))))
    return true;
  return (BUILDINGS.has(subject) || HOLIDAYS.has(subject)) && reasoned;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

export const LEFT_OUT_MESSAGE: Readonly<Record<LeftOut, string>> = {
  private: 'This event is marked private or confidential, so it was left out.',
  'free-busy': 'This entry only says that somebody is busy, so it was left out.',
  closure: 'This entry says that the place is closed; it is not a gathering, so it was left out.',
  'room-booking': 'This entry is a room booking or private hire, so it was left out.',
  placeholder: 'This entry is an empty slot of the calendar, so it was left out.',
  duplicate: 'The same event stands in the file more than once; one of them was kept.',
  superseded: 'A newer version of this event stands in the same file, so this one was left out.',
  'no-start': 'This event has no start that could be read, so it was left out.',
  'bad-date': 'This event has a date that no calendar has, or one too far away, so it was left out.',
  'bad-duration': 'This event ends before it starts or lasts longer than 31 days, so it was left out.',
  'cut-off': 'The file breaks off inside this event, so it was left out.',
  'too-many-overrides': 'This series has too many changed dates; the rest of them were left out.',
};
