import type { ExtractedEvent } from '#libs/domain';
import { flagIn, objectIn, textIn } from '../reading/json-value.js';
import { httpLink } from '../reading/links.js';

/** `registration.type`: 1 answers to an invitation, 2 tickets, 3 on another site, 4 none. */
const TICKETS = '2';
const ELSEWHERE = '3';
const NONE = '4';
/** `registration.status`: places are gone and names go on a list; sign-up is open. 1 and 2 (closed) say nothing of places. */
const WAITING_LIST = '4';
const OPEN = new Set(['3', '5']);

/** Where one signs up, whether one has to, and whether it is full. */
export function registrationOf(event: unknown, page: string | null): ExtractedEvent['registration'] {
  const registration = objectIn(event, 'registration');
  const [type, status] = [textIn(registration, 'type'), textIn(registration, 'status')];
  const sold = flagIn(objectIn(registration, 'ticketing'), 'soldOut') === true && type === TICKETS;
  const external = textIn(objectIn(registration, 'external'), 'registration');
  return {
    required: type === TICKETS ? true : type === NONE ? false : null,
    url: type === ELSEWHERE ? httpLink(external, null) : type === TICKETS || type === '1' ? page : null,
    full: sold || status === WAITING_LIST ? true : OPEN.has(status ?? '') ? false : null,
  };
}
