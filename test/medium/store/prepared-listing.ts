import {
  hashOf,
  type Claim,
  type ImportOutcome,
  type Listing,
  type PreparedListing,
} from '../../../libs/domain/src/index.js';

/** A weekly quiet reading hour, valid in every field; a test names only what matters to it. */
export function aListing(parts: Partial<Listing> = {}): Listing {
  return {
    key: 'reading-hour',
    title: 'Silent reading hour',
    description: 'Bring a book. Hushed, nobody has to talk.',
    url: 'https://library.example/reading',
    image: null,
    language: 'en',
    status: 'scheduled',
    allDay: false,
    start: { local: '2026-12-01T18:30:00', zone: 'America/New_York', instant: '2026-12-01T23:30:00Z' },
    end: null,
    recurrence: { rrule: 'FREQ=WEEKLY;BYDAY=TU', rdates: [], exdates: [] },
    occurrences: [onDate('2026-12-01'), onDate('2026-12-08'), onDate('2026-12-15')],
    mode: 'in-person',
    onlineUrl: null,
    venue: aVenue(39.8, -89.64),
    organizer: { name: null, url: null },
    categories: ['Adults'],
    audience: { labels: [], minAge: null, maxAge: null, enforced: null },
    cost: { kind: 'free', min: null, max: null, currency: null, assumed: false },
    registration: { required: null, url: null, full: null, opens: null, closes: null },
    claims: [],
    ...parts,
  };
}

export function aVenue(lat: number | null, lon: number | null): NonNullable<Listing['venue']> {
  return {
    name: 'Elm Branch Library',
    room: null,
    address: {
      text: '12 Elm St, Springfield',
      street: null,
      locality: null,
      region: null,
      postalCode: null,
      country: null,
    },
    geo: lat === null || lon === null ? null : { lat, lon, precision: 'exact' },
  };
}

/** An hour from half past six in the evening in New York, in winter. */
export function onDate(date: string): Listing['occurrences'][number] {
  return {
    start: `${date}T23:30:00Z`,
    end: null,
    startLocal: `${date}T18:30:00`,
    zone: 'America/New_York',
    status: 'scheduled',
    recurrenceId: null,
    title: null,
  };
}

export function aClaim(attribute: string, value: Claim['value'], parts: Partial<Claim> = {}): Claim {
  return {
    attribute,
    value,
    state: 'stated',
    confidence: 0.9,
    sourceClass: 'sentence',
    quote: 'Hushed',
    span: [14, 20],
    code: null,
    noticeDays: null,
    valid: { from: null, until: null },
    scope: 'series',
    ...parts,
  };
}

export function prepared(listing: Listing, claims: readonly Claim[] = []): PreparedListing {
  return {
    listing,
    claims: [...claims],
    hash: hashOf([listing, claims]),
    fingerprint: hashOf([listing.title, listing.occurrences[0]?.start ?? null]),
    series: hashOf(listing.title),
    run: null,
    recurring: listing.recurrence === null ? null : 'weekly',
  };
}

/** What `resolve` would say of listings that are all new, or all `unchanged` and `missing` as given. */
export function outcome(
  listings: readonly PreparedListing[],
  parts: Partial<Pick<ImportOutcome, 'unchanged' | 'missing' | 'problems'>> & {
    complete?: boolean;
    everyListing?: boolean;
    gatheringId?: string;
  } = {},
): ImportOutcome {
  return {
    upsert: listings.map((one) => ({
      prepared: one,
      listingId: null,
      gatheringId: parts.gatheringId ?? null,
      together: one.run,
    })),
    unchanged: parts.unchanged ?? [],
    missing: parts.missing ?? [],
    rekeyed: [],
    identity: 'key',
    doubt: null,
    problems: parts.problems ?? [],
    report: {
      listings: listings.length,
      occurrences: 0,
      claims: 0,
      added: listings.length,
      changed: 0,
      unchanged: 0,
      missing: 0,
      complete: parts.complete ?? true,
      everyListing: parts.everyListing ?? parts.complete ?? true,
      problems: {},
    },
  };
}
