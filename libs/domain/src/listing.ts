import { z } from 'zod';
import { Claim } from './claim.js';
import { Problem } from './problem.js';
import { Instant, LocalDate, LocalDateTime, Zone } from './time.js';

export const ListingStatus = z.enum(['scheduled', 'cancelled', 'postponed', 'rescheduled', 'unconfirmed']);
export type ListingStatus = z.infer<typeof ListingStatus>;

export const Mode = z.enum(['in-person', 'online', 'hybrid', 'unknown']);
export type Mode = z.infer<typeof Mode>;

/** A timed moment, or (all-day) a date. An all-day end is exclusive. */
export const When = z.union([
  z.object({ local: LocalDateTime, zone: Zone, instant: Instant }),
  z.object({ date: LocalDate }),
]);
export type When = z.infer<typeof When>;

/** One date of a listing: an RFC 5545 recurrence instance. `end` is null when the source states none. */
export const Occurrence = z.object({
  start: Instant,
  end: Instant.nullable(),
  startLocal: LocalDateTime,
  zone: Zone,
  /** Present for all-day occurrences; `start` is that local midnight. */
  date: LocalDate.optional(),
  status: ListingStatus,
  /** The instant it replaces, when it was moved or edited on its own. */
  recurrenceId: z.string().nullable(),
  /** Its own title where it differs from the series'. */
  title: z.string().nullable(),
});
export type Occurrence = z.infer<typeof Occurrence>;

/**
 * Where on earth. `postcode`, `district` (the first half of a British one) and `locality` are middles of what bears that code or
 * name, `area` of the towns around one; `approximate` is what a source itself calls so.
 */
export const Geo = z.object({
  lat: z.number(),
  lon: z.number(),
  precision: z.enum(['exact', 'street', 'postcode', 'district', 'locality', 'area', 'approximate']),
  /** Looked up by its address: the source gave none. */
  from: z.literal('gazetteer').optional(),
  /** Metres within which it is likely to lie, where that is known. */
  radius: z.number().optional(),
});
export type Geo = z.infer<typeof Geo>;

export const Address = z.object({
  text: z.string().nullable(),
  street: z.string().nullable(),
  locality: z.string().nullable(),
  region: z.string().nullable(),
  postalCode: z.string().nullable(),
  country: z.string().nullable(),
});
export type Address = z.infer<typeof Address>;

export const Venue = z.object({
  name: z.string().nullable(),
  room: z.string().nullable(),
  address: Address,
  geo: Geo.nullable(),
});
export type Venue = z.infer<typeof Venue>;

export const Cost = z.object({
  kind: z.enum(['free', 'donation', 'sliding', 'fixed', 'unknown']),
  min: z.number().nullable(),
  max: z.number().nullable(),
  currency: z.string().nullable(),
  assumed: z.boolean(),
});
export type Cost = z.infer<typeof Cost>;

export const Recurrence = z.object({ rrule: z.string(), rdates: z.array(z.string()), exdates: z.array(z.string()) });
export type Recurrence = z.infer<typeof Recurrence>;

/** What one source says about one event; a series is one listing. Shape of the `extract` command's `listings`. */
export const Listing = z.object({
  key: z.string(),
  title: z.string(),
  description: z.string(),
  url: z.string().nullable(),
  image: z.string().nullable(),
  language: z.string().nullable(),
  status: ListingStatus,
  allDay: z.boolean(),
  start: When.nullable(),
  end: When.nullable(),
  recurrence: Recurrence.nullable(),
  occurrences: z.array(Occurrence),
  mode: Mode,
  onlineUrl: z.string().nullable(),
  venue: Venue.nullable(),
  organizer: z.object({ name: z.string().nullable(), url: z.string().nullable() }),
  categories: z.array(z.string()),
  audience: z.object({
    labels: z.array(z.string()),
    minAge: z.number().nullable(),
    maxAge: z.number().nullable(),
    enforced: z.boolean().nullable(),
  }),
  cost: Cost,
  registration: z.object({
    required: z.boolean().nullable(),
    url: z.string().nullable(),
    full: z.boolean().nullable(),
    opens: Instant.nullable(),
    closes: Instant.nullable(),
  }),
  claims: z.array(Claim),
});
export type Listing = z.infer<typeof Listing>;

/** Which platform made the bytes, how sure, and what showed it. */
export const Detection = z.object({
  platform: z.string(),
  confidence: z.number(),
  evidence: z.array(z.string()),
});
export type Detection = z.infer<typeof Detection>;

/** The document that `extract` prints: one response, read. */
export const Reading = z.object({
  importer: z.string(),
  detected: Detection,
  /** False when truncated, capped, paged or cut by a limit: then absence means nothing. */
  complete: z.boolean(),
  next: z.string().nullable(),
  listings: z.array(Listing),
  problems: z.array(Problem),
});
export type Reading = z.infer<typeof Reading>;
