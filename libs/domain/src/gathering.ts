import { z } from 'zod';
import { Claim } from './claim.js';
import { ListingStatus, Mode } from './listing.js';
import { HostKind } from './source.js';
import { Instant, isZone, LocalDate } from './time.js';

/** One date of a gathering as `match` reads it. */
export const GatheringOccurrence = z
  .object({
    start: Instant,
    end: Instant.nullable().optional(),
    zone: z.string().refine(isZone, 'must be an IANA zone such as Europe/London'),
    /** Present for all-day dates; `start` is then that local midnight. */
    date: LocalDate.optional(),
    status: ListingStatus.optional(),
  })
  .refine(({ start, end }) => end === null || end === undefined || end >= start, {
    path: ['end'],
    message: 'must not lie before the start',
  });
export type GatheringOccurrence = z.infer<typeof GatheringOccurrence>;

export const Cadence = z.enum(['weekly', 'biweekly', 'monthly', 'other']);
export type Cadence = z.infer<typeof Cadence>;

/** Our merged record of one event or series that people can attend, in the shape that `match` takes: one JSON line each. */
export const Gathering = z.object({
  id: z.string(),
  series: z.string().nullable().optional(),
  title: z.string(),
  description: z.string().optional(),
  language: z.string().nullable().optional(),
  status: ListingStatus.optional(),
  occurrences: z.array(GatheringOccurrence),
  recurring: Cadence.nullable().optional(),
  mode: Mode.optional(),
  venue: z
    .object({
      name: z.string().nullable().optional(),
      /** `radius`: metres within which it is likely to lie, where the point is only the middle of a town or a postal code. */
      geo: z
        .object({ lat: z.number(), lon: z.number(), radius: z.number().min(0).optional() })
        .nullable()
        .optional(),
      address: z.string().nullable().optional(),
    })
    .nullable()
    .optional(),
  host: z
    .object({
      name: z.string().nullable().optional(),
      kind: HostKind.nullable().optional(),
      liveSeries: z.number().optional(),
    })
    .nullable()
    .optional(),
  cost: z
    .object({
      kind: z.enum(['free', 'donation', 'sliding', 'fixed', 'unknown']),
      min: z.number().nullable().optional(),
      max: z.number().nullable().optional(),
      currency: z.string().nullable().optional(),
      assumed: z.boolean().optional(),
    })
    .nullable()
    .optional(),
  categories: z.array(z.string()).optional(),
  url: z.string().nullable().optional(),
  lastConfirmed: Instant.nullable().optional(),
  /** Absent: nothing was annotated yet, so annotate it. Empty: nothing is known. */
  claims: z.array(Claim).optional(),
});
export type Gathering = z.infer<typeof Gathering>;
