import { epochMs, type Absences, type Absent, type Instant, type MissingListing, type OwnPage } from '#libs/domain';
import { stateAfter } from './retirement.js';

/** So many pages of a source are asked in so long, and none of them twice. */
const MOST_ASKED = 5;
const REST_MS = 6 * 3_600_000;
/** There is no such page, or not any more (RFC 9110 §15.5.5, §15.5.11). Nothing else is believed: a page to sign in, a home page, an error. */
const NO_PAGE: ReadonlySet<number> = new Set([404, 410]);

/** Which page to ask next; or, when no more is to be asked, which listings are gone. */
export type AbsenceStep =
  | { readonly kind: 'ask'; readonly page: OwnPage }
  | { readonly kind: 'told'; readonly gone: readonly MissingListing[] };

/**
 * What the pages of single events say of those that a whole answer did not name (safety notes B2.3): one whose own page is no more is gone
 * at once, any other waits for the answers to come. Where the page of an event that is named is no more either, the source's links
 * lead nowhere, and say nothing. One page at a time: ask it, keep what it answered, and ask here again.
 */
export function absenceStep({ absent, witness, lately }: Absences, now: Instant): AbsenceStep {
  const due = absent.find((one) => !isTold(one) && !isResting(one, now));
  const asked = lately.filter((askedAt) => isResting({ askedAt }, now)).length;
  if (due !== undefined && asked < MOST_ASKED) return { kind: 'ask', page: due };
  const gone = absent.filter((one) => isTold(one) && isNoPage(one));
  const stale = witness !== null && !isResting(witness, now);
  if (gone.length > 0 && stale) return { kind: 'ask', page: witness };
  return { kind: 'told', gone: witness !== null && isNoPage(witness) ? [] : gone.map(withdrawn) };
}

/** It was asked since it was missed. */
function isTold({ askedAt, missedAt }: Absent): boolean {
  return askedAt !== null && epochMs(askedAt) >= epochMs(missedAt);
}

function isResting({ askedAt }: Pick<OwnPage, 'askedAt'>, now: Instant): boolean {
  return askedAt !== null && epochMs(now) - epochMs(askedAt) < REST_MS;
}

function isNoPage({ status }: OwnPage): boolean {
  return status !== null && NO_PAGE.has(status);
}

function withdrawn({ listingId, missing, missingSince, missedAt, state }: Absent): MissingListing {
  return { listingId, missing, missingSince, missedAt, state: stateAfter(state, 'gone'), retiredBy: 'own-page' };
}
