import { standsWithPerson } from './near-person.js';

/** Local parts of addresses that belong to a place or a task, not to a person. */
const ROLES = new Set(
  (
    'info information hello hi contact contactus enquiries enquiry inquiries inquiry office reception admin administrator ' +
    'library libraries librarian reference circulation branch events event programs programmes programming bookings booking ' +
    'book tickets boxoffice register registration rsvp signup community team staff mail email post support help helpline ' +
    'volunteer volunteers volunteering welcome members membership secretary chair treasurer committee church parish pastor ' +
    'vicar rector minister pastoral welfare youth children kids family families adult adults teens seniors access ' +
    'accessibility ada press media marketing comms communications news newsletter centre center hall venue cafe shop club ' +
    'group society choir garden gardens museum gallery theatre theater arts craft crafts knitting bookclub outreach ' +
    'education learning classes courses training workshops feedback webmaster noreply no reply donotreply general customer ' +
    'service services coordinator organiser organizer organisers organizers director manager safeguarding intake referral ' +
    'referrals peersupport'
  ).split(' '),
);
const ROLE_ENDING =
  /(?:library|libraries|church|events|info|office|centre|center|museum|club|bookings|group|society)$/u;
const EMAIL = /(?:mailto:)?\b([\w.+%'-]{1,64})@(?:[a-z\d-]{1,63}\.){1,6}[a-z]{2,24}\b/giu;
const PHONE = /(?:\+|\(|\b)\d(?:[\s().-]{0,3}\d){6,14}\b/gu;

/**
 * Takes individuals' contacts out of a text: e-mail addresses whose local part is no role, and phone numbers that stand
 * with a person's name. What belongs to a place (`info@…`, "Library: 555 0100") stays. Linear in the text.
 */
export function withoutPersonalContacts(text: string): string {
  const mailless = text.includes('@') ? text.replace(EMAIL, keepRole) : text;
  return mailless.replace(PHONE, (number: string, at: number) => {
    if (isDate(number)) return number;
    const before =
      mailless
        .slice(Math.max(0, at - 70), at)
        .split('\n')
        .at(-1) ?? '';
    const after = mailless.slice(at + number.length, at + number.length + 40).split('\n')[0] ?? '';
    return standsWithPerson(before, after, number) ? '[phone removed]' : number;
  });
}

function keepRole(whole: string, local: string): string {
  return isRole(local.toLowerCase()) ? whole : '[e-mail removed]';
}

/** `info`, `elm.library`, `events-team`, `springfieldlibrary`: a role, alone or with a place's name. */
function isRole(local: string): boolean {
  const parts = local.split(/[._+-]/u);
  return parts.some((part) => ROLES.has(part.replace(/\d{1,4}$/u, ''))) || ROLE_ENDING.test(local);
}

/** Years and dates written with blanks or dashes look like numbers to ring. */
function isDate(number: string): boolean {
  const text = number.trim();
  return /^(?:19|20)\d\d[-.\s]\d{1,2}[-.\s]\d{1,2}$/u.test(text) || /^(?:19|20)\d\d\s?-\s?(?:19|20)\d\d$/u.test(text);
}
