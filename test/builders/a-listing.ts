import { fromLocal, toInstant, type Listing } from '#libs/domain';

/** A valid listing in a few words: `aListing().titled('Silent reading').at('2026-12-01T18:30:00').build()`. */
export function aListing(): ListingBuilder {
  return new ListingBuilder({
    key: 'reading@library.example',
    title: 'Silent reading hour',
    description: 'Bring a book. We read together.',
    url: null,
    image: null,
    language: null,
    status: 'scheduled',
    allDay: false,
    start: null,
    end: null,
    recurrence: null,
    occurrences: [],
    mode: 'in-person',
    onlineUrl: null,
    venue: null,
    organizer: { name: null, url: null },
    categories: [],
    audience: { labels: [], minAge: null, maxAge: null, enforced: null },
    cost: { kind: 'unknown', min: null, max: null, currency: null, assumed: false },
    registration: { required: null, url: null, full: null, opens: null, closes: null },
    claims: [],
  }).at('2026-12-01T18:30:00');
}

class ListingBuilder {
  constructor(private readonly listing: Listing) {}

  keyed(key: string): ListingBuilder {
    return this.with({ key });
  }

  titled(title: string): ListingBuilder {
    return this.with({ title });
  }

  saying(description: string): ListingBuilder {
    return this.with({ description });
  }

  at(local: string, zone = 'Europe/London'): ListingBuilder {
    const instant = toInstant(fromLocal(local, zone).ms);
    const occurrence = { start: instant, end: null, startLocal: local, zone, status: 'scheduled' as const };
    return this.with({
      start: { local, zone, instant },
      occurrences: [{ ...occurrence, recurrenceId: null, title: null }],
    });
  }

  /** Without any date. */
  never(): ListingBuilder {
    return this.with({ start: null, occurrences: [] });
  }

  calledOff(): ListingBuilder {
    return this.with({ status: 'cancelled' });
  }

  weekly(rrule = 'FREQ=WEEKLY'): ListingBuilder {
    return this.with({ recurrence: { rrule, rdates: [], exdates: [] } });
  }

  atVenue(name: string): ListingBuilder {
    const address = { text: null, street: null, locality: null, region: null, postalCode: null, country: null };
    return this.with({ venue: { name, room: null, address, geo: null } });
  }

  build(): Listing {
    return this.listing;
  }

  private with(part: Partial<Listing>): ListingBuilder {
    return new ListingBuilder({ ...this.listing, ...part });
  }
}
