import type { Cost } from '#libs/domain';
import { numberIn, objectIn, textIn } from '../reading/json-value.js';

/** Prices of an event that sells tickets. That guests only answer an invitation (RSVP) says nothing of what it costs. */
export function costOf(event: unknown): Cost | null {
  const registration = objectIn(event, 'registration');
  const ticketing = objectIn(registration, 'ticketing');
  if (!['2', 'TICKETS', 'TICKETING'].includes(textIn(registration, 'type') ?? '')) return null;
  const lowest = objectIn(ticketing, 'lowestTicketPrice');
  // Older pages write the amounts alone.
  const min = numberIn(lowest, 'amount') ?? numberIn(ticketing, 'lowestPrice');
  const highest = numberIn(objectIn(ticketing, 'highestTicketPrice'), 'amount') ?? numberIn(ticketing, 'highestPrice');
  const max = highest ?? min;
  if (min === null || max === null) return null;
  const code = textIn(lowest, 'currency') ?? textIn(ticketing, 'currency');
  if (max === 0) return { kind: 'free', min: 0, max: 0, currency: null, assumed: false };
  const currency = code !== null && /^[A-Z]{3}$/u.test(code) ? code : null;
  return { kind: 'fixed', min, max, currency, assumed: false };
}
