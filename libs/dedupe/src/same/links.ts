import type { Evidence } from './evidence.js';

/** Whether both lead to one page, are booked on one, or meet under one link. */
export function isOnePage({ samePage, sameBooking, sameLink }: Evidence): boolean {
  return samePage || sameBooking || sameLink;
}

/** As {@link isOnePage}, or both have one text. */
export function isCopied(evidence: Evidence): boolean {
  return isOnePage(evidence) || evidence.sameText;
}

/** As {@link isCopied}, or one host. */
export function isLinked(evidence: Evidence): boolean {
  return isCopied(evidence) || evidence.sameHost;
}
