import { FetchRobots, FetchStatus } from './fetch-errors.js';

const SENTENCES = {
  form: 'Please give a web address that begins with https:// and has no password or port in it.',
  unreachable: 'We could not reach this address. Please check that it opens in a private window of your browser.',
  missing: 'There is nothing at this address any more. Please look for the calendar’s new address.',
  locked: 'This address is not open to everyone. Please share the calendar publicly, or use its public address.',
  robots: 'This site asks programs like ours not to read this page. A calendar link (iCal) of the same site may work.',
  large: 'There is more at this address than we can read. A link to one calendar, or to coming dates only, may work.',
  busy: 'This site is busy at the moment. We will try again later.',
  unreadable:
    'Something answered, but we could not read it. Please check that the link leads to a calendar or a page of events.',
} as const;

/**
 * What a person who gave an address is told when it could not be fetched: one of eight fixed sentences. A refused address
 * and one where nobody answers get the same one, so that nobody can use us to learn what runs inside a network.
 */
export function fetchFailureSentence(failure: unknown): string {
  if (failure instanceof FetchStatus) return byStatus(failure.httpStatus);
  if (failure instanceof FetchRobots && isAbsence(failure.cause)) return SENTENCES.unreachable;
  const code = typeof failure === 'object' && failure !== null && 'code' in failure ? failure.code : null;
  return SENTENCES[(typeof code === 'string' && BY_CODE[code]) || 'unreadable'];
}

/** Where nobody answered for the robots.txt either, the site did not ask for anything. */
function isAbsence(cause: unknown): boolean {
  return cause !== undefined && fetchFailureSentence(cause) === SENTENCES.unreachable;
}

const BY_CODE: Readonly<Record<string, keyof typeof SENTENCES | undefined>> = {
  'fetch.scheme': 'form',
  'fetch.port': 'form',
  'fetch.refused-address': 'unreachable',
  'fetch.unreachable': 'unreachable',
  'fetch.timeout': 'unreachable',
  'fetch.certificate': 'unreachable',
  'fetch.robots': 'robots',
  'fetch.too-large': 'large',
  'fetch.inflated': 'large',
  'fetch.rate-limited': 'busy',
  'fetch.host-busy': 'busy',
};

function byStatus(status: number): string {
  if (status === 404 || status === 410) return SENTENCES.missing;
  if (status === 401 || status === 403) return SENTENCES.locked;
  return status >= 500 ? SENTENCES.busy : SENTENCES.unreadable;
}
