import type { Cost, ListingStatus, Occurrence, Recurrence, Venue, When } from '#libs/domain';
import { mergeStatus } from './merge-status.js';
import { AUTHORITIES, type Voice } from './voice.js';

/** A value, and the id of the listing that it is taken from. */
export type From<T> = { readonly value: T; readonly from: string };

/** When a gathering takes place, as one source says it: its parts belong together and are never mixed. */
export type MergedTime = {
  readonly start: When | null;
  readonly end: When | null;
  readonly recurrence: Recurrence | null;
  readonly occurrences: readonly Occurrence[];
};

/** A gathering field by field. Null where no source says anything. */
export type MergedFields = {
  readonly title: From<string>;
  readonly description: From<string> | null;
  readonly venue: From<Venue> | null;
  readonly time: From<MergedTime> | null;
  readonly price: From<Cost> | null;
  readonly bookingUrl: From<string> | null;
  readonly status: From<ListingStatus>;
};

/**
 * One gathering from the listings that are one: each field from the listing with most authority that says it, of equal ones from the one
 * with the smaller id; which comes first in the list makes no difference. Null of no listing.
 */
export function mergeFields(voices: readonly Voice[]): MergedFields | null {
  const inOrder = [...voices].sort(byAuthority);
  const [first] = inOrder;
  if (first === undefined) return null;
  const said = <T>(of: (voice: Voice) => T | null): From<T> | null => {
    for (const voice of inOrder) {
      const value = of(voice);
      if (value !== null) return { value, from: voice.id };
    }
    return null;
  };
  return {
    title: said(({ listing }) => listing.title || null) ?? { value: first.listing.title, from: first.id },
    description: said(({ listing }) => listing.description || null),
    venue: said(({ listing }) => listing.venue),
    time: said(timeOf),
    price: said(({ listing: { cost } }) => (cost.kind === 'unknown' || cost.assumed ? null : cost)) ?? said(anyCost),
    bookingUrl: said(({ listing }) => listing.registration.url),
    status: mergeStatus(inOrder) ?? { value: first.listing.status, from: first.id },
  };
}

function timeOf({ listing: { start, end, recurrence, occurrences } }: Voice): MergedTime | null {
  return occurrences.length === 0 && start === null ? null : { start, end, recurrence, occurrences };
}

/** What was assumed is better than nothing. */
function anyCost({ listing: { cost } }: Voice): Cost | null {
  return cost.kind === 'unknown' ? null : cost;
}

function byAuthority(one: Voice, other: Voice): number {
  const rank = AUTHORITIES.indexOf(one.authority) - AUTHORITIES.indexOf(other.authority);
  return rank !== 0 ? rank : one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
