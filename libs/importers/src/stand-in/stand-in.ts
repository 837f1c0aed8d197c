/** What sites send in place of what was asked for, under status 200 and with an innocent face. */
export type StandIn =
  | 'sign-in'
  | 'consent'
  | 'challenge'
  | 'refused'
  | 'parked'
  | 'switched-off'
  | 'not-found'
  | 'maintenance'
  | 'network'
  | 'broken'
  | 'shell';

/** Each as the beginning of a sentence about a source. */
export const STAND_IN_WORDS: Readonly<Record<StandIn, string>> = {
  'sign-in': 'A page to sign in',
  consent: 'A page that asks to agree to cookies',
  challenge: 'A check whether a person is reading',
  refused: 'A page that says we may not read it',
  parked: 'An advertisement for its domain',
  'switched-off': 'A page that says the site is switched off',
  'not-found': 'A page that says there is nothing at this address',
  maintenance: 'A page that says the site is being worked on',
  network: 'The sign-in page of a network, not of the site,',
  broken: 'A page that says the site has broken down',
  shell: 'A page without words, which only a browser fills,',
};
