/** What is said of an address that answered, but with nothing that we can list. */
export const UNREADABLE =
  'Something answered, but we could not read it. Please check that the link leads to a calendar or a page of events.';
export const LARGE =
  'There is more at this address than we can read. A link to one calendar, or to coming dates only, may work.';
export const NO_EVENTS_ON_PAGE =
  'We can read this page, but found no events on it that a program can tell apart. A calendar link (iCal) of the same site may work.';
export const KNOWN_ALREADY = 'We read this calendar already. There is nothing more that you need to do.';
export const WAITS_ALREADY = 'This calendar was sent to us already. A person will look at it soon.';
export const MANY_SECRETS = 'This link has secrets in it that we cannot keep safe. Please look for another link to it.';

/** What is said of a file. */
export const FILE_UNREADABLE =
  'We could not read this file. Please send a calendar (.ics), a table (.csv) or a web page that you saved.';
export const FILE_LARGE = 'There is more in this file than we can read. Please send coming dates only.';
export const FILE_TOO_BIG = 'This file is larger than 5 MB. Please send coming dates only.';
export const FILE_EMPTY = 'This file is empty. Please choose another one.';
export const FILE_MISSING = 'Choose a file first';
/** An hour is over, or we were given a new key. */
export const TOO_LATE = 'We keep what you send for an hour, and that is over. Please start again here.';
