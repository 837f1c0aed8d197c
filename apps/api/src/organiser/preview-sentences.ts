/** What is said of an address that answered, but with nothing that we can list. */
export const UNREADABLE =
  'Something answered, but we could not read it. Please check that the link leads to a calendar or a page of events.';
export const LARGE =
  'There is more at this address than we can read. A link to one calendar, or to coming dates only, may work.';
export const NO_EVENTS_ON_PAGE =
  'We can read this page, but found no events on it that a program can tell apart. A calendar link (iCal) of the same site may work.';
export const KNOWN_ALREADY = 'We read this calendar already. There is nothing more that you need to do.';
export const WAITS_ALREADY = 'This calendar was sent to us already. A person will look at it soon.';
