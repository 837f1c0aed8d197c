/** Given names common where our sources are. With one of them a number is a person's, also without a verb in front. */
const GIVEN_NAMES = new Set(
  (
    'adam ahmed alan alex alexandra ali alice alison amanda amy andrea andrew andy angela ann anna anne annie anthony barbara ' +
    'ben beth betty bill bob brenda brian bridget bruce carl carla carol caroline catherine charles charlotte cheryl chloe ' +
    'chris christina christine christopher claire clare colin craig cynthia dan daniel dave david dawn deb debbie deborah ' +
    'debra denise dennis diana diane donald donna dorothy doug edward eileen elaine elizabeth ellen emily emma eric erin ' +
    'eva evelyn fatima fiona frances frank fred gary geoff george gill gillian glenn graham grace greg hannah harry heather ' +
    'helen henry holly howard ian irene jack jackie jacob jacqueline james jan jane janet janice jason jean jeff jen jennifer ' +
    'jenny jerry jessica jill jim jo joan joanna joanne joe john jonathan joseph joyce judith judy julia julie june karen ' +
    'kate katherine kathleen kathy katie keith kelly ken kevin kim larry laura lauren leslie liam linda lisa liz lorraine ' +
    'louise lucy luke lynn malcolm marcus margaret maria marie marilyn mark martha martin mary matt matthew maureen maria ' +
    'megan melissa michael michelle mike mohammed monica muhammad nancy natalie natasha neil nicholas nicola nigel nicole olivia ' +
    'oliver owen pam pamela pat patricia patrick paul paula pauline peggy peter phil philip priya rachel ray rebecca rhys ' +
    'richard rita rob robert robin roger rosa rose rosemary ruth ryan sally sam samantha sandra sara sarah scott sean sharon ' +
    'sheila shirley simon sofia sophie stella stephanie stephen steve steven stuart sue susan suzanne sylvia tara ted teresa ' +
    'theresa tim tina tom tony tracey tracy trevor valerie vera vicky victoria vincent virginia walter wendy will william yvonne'
  ).split(' '),
);
const VERBS = new Set(
  'contact call ring phone text whatsapp for to with email message by leader facilitator coordinator host organiser organizer'.split(
    ' ',
  ),
);
const TITLES = new Set(
  'mr mrs ms miss mx dr rev revd reverend fr father sister cllr councillor pastor imam rabbi'.split(' '),
);
const JOINING = new Set(
  'on at tel telephone phone mobile mob cell m t text whatsapp or and call ring number no via'.split(' '),
);
const NOT_NAMES = new Set(
  (
    'contact call ring phone text tel telephone mobile mob cell fax email e-mail whatsapp zoom meeting passcode id pin dial ' +
    'please book booking bookings tickets ticket register registration info information enquiries rsvp helpline hotline ' +
    'lifeline line general the our for or and questions cost free donation monday tuesday wednesday thursday friday ' +
    'saturday sunday january february march april may june july august september october november december more details ' +
    'samaritans crisis emergency cancel venue address location time date event isbn ref number no you us them'
  ).split(' '),
);
const PLACES = new Set(
  (
    'library libraries church centre center hall office reception branch desk museum council club group society association ' +
    'service services department team line school college university park house street road avenue circulation reference ' +
    'café cafe trust foundation room floor gallery theatre theater network project charity parish chapel temple mosque ' +
    'synagogue clinic hospital surgery pharmacy leisure county city town borough hub community'
  ).split(' '),
);

/** Not after a shortened word. */
const SENTENCE_END = /[;!?]|(?<!\b(?:tel|mob|no|rev|revd|dr|fr|mr|mrs|ms|ext|st))\.\s/iu;

type Word = { readonly text: string; readonly lower: string; readonly capital: boolean };

/** Whether the words right before or after a phone number name a person. `before` and `after` are parts of one line. */
export function standsWithPerson(before: string, after: string, number: string): boolean {
  const clause = before.split(SENTENCE_END).at(-1) ?? '';
  const words = wordsOf(clause);
  if (words.some((_, index) => namesPerson(words, index, isBritishMobile(number)))) return true;
  // "0161 496 0000 (Jane)", "555 0100, ask for Jane Doe"
  const lead = /^\s?[-–(,:]?\s?(?:ask for |for |speak to )?/iu.exec(after)?.[0] ?? '';
  const next = wordsOf(after.slice(lead.length).split(/[.;)\n]/u, 1)[0] ?? '').slice(0, 3);
  return (
    lead.trim() !== '' && next.some((_, index) => index === 0 && namesPerson(next, index, false) && isGiven(next[0]))
  );
}

function namesPerson(words: readonly Word[], index: number, mobile: boolean): boolean {
  const word = words[index];
  if (!word || !isName(word)) return false;
  const [previous, next] = [words[index - 1], words[index + 1]];
  if (words.slice(index + 1, index + 3).some((other) => PLACES.has(other.lower))) return false;
  if (previous && (VERBS.has(previous.lower) || TITLES.has(previous.lower))) return true;
  const rest = words.slice(index + 1).filter((other) => !JOINING.has(other.lower));
  if (isGiven(word) && rest.length <= 2) return true;
  const full = next !== undefined && isName(next) && words.slice(index + 2).every((other) => JOINING.has(other.lower));
  return full || (mobile && rest.length === 0);
}

function isName(word: Word): boolean {
  return word.capital && !NOT_NAMES.has(word.lower) && !PLACES.has(word.lower) && !TITLES.has(word.lower);
}

function isGiven(word: Word | undefined): boolean {
  return word !== undefined && word.capital && GIVEN_NAMES.has(word.lower);
}

function isBritishMobile(number: string): boolean {
  return /^(?:\+?44\s?\(?0?\)?\s?7|07)/u.test(number.trim());
}

function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(/\p{L}[\p{L}'’-]{0,30}/gu), ([word]) => ({
    text: word,
    lower: word.toLowerCase(),
    capital: /^\p{Lu}\p{L}/u.test(word) && word !== word.toUpperCase(),
  }));
}
