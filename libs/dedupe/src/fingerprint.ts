import { epochMs, hashOf, plainKey, type Listing, type When } from '#libs/domain';

/**
 * The second way to recognise a listing: normalised title, first start (or its rule when it has no date), length and venue.
 * Two listings with equal fingerprints are one event even if their keys differ (safety notes: some calendars give every
 * event a new UID on each export).
 */
export function fingerprintOf(listing: Listing): string {
  return hashOf([
    plainKey(listing.title),
    startOf(listing.start) ?? listing.recurrence?.rrule ?? '',
    minutesOf(listing),
    plainKey(listing.venue?.name ?? listing.venue?.address.text ?? listing.onlineUrl ?? ''),
  ]);
}

/** Same title at the same place: the dates of one series, even when a feed lists each date on its own. */
export function seriesOf(listing: Listing, host: string): string {
  return hashOf([plainKey(listing.title), plainKey(listing.venue?.name ?? ''), plainKey(host)]);
}

/**
 * The run of dates that a single listed date belongs to: same title, place, host and time of day. A feed that lists each
 * Tuesday on its own means one gathering on Tuesdays. Null for a listing that has a rule, and for one without a time.
 */
export function runOf(listing: Listing, host: string): string | null {
  const { start } = listing;
  if (listing.recurrence !== null || start === null) return null;
  const time = 'date' in start ? 'all day' : `${start.local.slice(11)} ${start.zone}`;
  return hashOf([seriesOf(listing, host), plainKey(listing.venue?.room ?? ''), listing.mode, time]);
}

function startOf(when: When | null): string | null {
  if (when === null) return null;
  return 'date' in when ? when.date : when.instant;
}

function minutesOf(listing: Listing): number | null {
  const { start, end } = listing;
  if (start === null || end === null || 'date' in start || 'date' in end) return null;
  return (epochMs(end.instant) - epochMs(start.instant)) / 60_000;
}
