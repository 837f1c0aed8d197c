import type { ListingStatus } from '#libs/domain';
import { AUTHORITIES, type Authority, type Voice } from './voice.js';

type Status = { readonly value: ListingStatus; readonly from: string };

/** Those who hold it, or lend it the room, know at first hand that it does not take place. */
const FIRST_HAND: ReadonlySet<Authority> = new Set(['organiser-edit', 'organiser', 'institution']);

/**
 * Whether it takes place, of voices in the order of their authority. A cancellation at first hand is never hidden: nobody must travel to
 * what was called off. Only what the organiser entered by hand can stand against it, and then it is not sure. What a collector alone says
 * to be called off, or put off, is not sure either. Null of no voice.
 */
export function mergeStatus(inOrder: readonly Voice[]): Status | null {
  const [first] = inOrder;
  if (first === undefined) return null;
  const { id, listing, authority } = first;
  if (listing.status === 'cancelled') return { value: 'cancelled', from: id };
  const off = inOrder.find((voice) => voice.listing.status === 'cancelled');
  if (off !== undefined) {
    const contradicted = authority === 'organiser-edit' && ranks(authority, off.authority);
    return { value: FIRST_HAND.has(off.authority) && !contradicted ? 'cancelled' : 'unconfirmed', from: off.id };
  }
  if (listing.status !== 'scheduled') return { value: listing.status, from: id };
  const unsure = inOrder.find((voice) => voice.listing.status !== 'scheduled');
  return unsure === undefined ? { value: 'scheduled', from: id } : { value: 'unconfirmed', from: unsure.id };
}

function ranks(one: Authority, other: Authority): boolean {
  return AUTHORITIES.indexOf(one) < AUTHORITIES.indexOf(other);
}
