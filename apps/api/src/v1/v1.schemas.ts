import { z } from 'zod';
import { Claim, GatheringOccurrence, HostKind, SEARCH_FILTERS } from '#libs/domain';

/** A gathering as other programs get it: what is known, each with its evidence; what is not known is null or absent. */
export const PublicGathering = z
  .object({
    id: z.string(),
    series: z.string().nullable(),
    title: z.string(),
    description: z.string(),
    language: z.string().nullable(),
    status: z.string(),
    recurring: z.string().nullable(),
    mode: z.string(),
    occurrences: z.array(GatheringOccurrence),
    venue: z
      .object({
        name: z.string().nullable(),
        address: z.string().nullable(),
        /** `radius` in metres, where the point is only the middle of a town or a postal code. */
        geo: z.object({ lat: z.number(), lon: z.number(), radius: z.number().optional() }).nullable(),
      })
      .nullable(),
    host: z.object({ name: z.string().nullable(), kind: HostKind.nullable() }),
    cost: z
      .object({
        kind: z.string(),
        min: z.number().nullable(),
        max: z.number().nullable(),
        currency: z.string().nullable(),
      })
      .describe('What the field of its source says. A price that only its text names is among the claims.'),
    url: z.string().nullable(),
    lastConfirmed: z.string().nullable(),
    claims: z.array(Claim),
  })
  .meta({ id: 'Gathering' });
export type PublicGathering = z.infer<typeof PublicGathering>;

export const GatheringAnswer = z.object({ data: PublicGathering }).meta({ id: 'GatheringAnswer' });
export type GatheringAnswer = z.infer<typeof GatheringAnswer>;

export const GatheringsAnswer = z
  .object({
    data: z.array(PublicGathering),
    meta: z.object({ total: z.number(), page: z.number(), pages: z.number(), answeredBy: z.string() }),
  })
  .meta({ id: 'GatheringsAnswer' });
export type GatheringsAnswer = z.infer<typeof GatheringsAnswer>;

/** A form sends what was left empty as well: it was not given, and is no zero. */
function orEmpty<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (value === '' ? undefined : value), schema);
}

export const GatheringsQuery = z
  .object({
    q: z.string().max(200).default('').describe('Words to search for'),
    from: orEmpty(z.iso.datetime().optional()).describe('Only gatherings with a date from here on; now when left out'),
    until: orEmpty(z.iso.datetime().optional()).describe('… and before here; four weeks later when left out'),
    lat: orEmpty(z.coerce.number().min(-90).max(90).optional()).describe('Middle of a circle, with lon and km'),
    lon: orEmpty(z.coerce.number().min(-180).max(180).optional()).describe('Needed where lat is given'),
    km: orEmpty(z.coerce.number().positive().max(200).default(10)).describe('How far from the middle'),
    kind: orEmpty(HostKind.optional()).describe('Kind of host'),
    filter: z
      .preprocess(
        (value) => (typeof value === 'string' ? [value].filter(Boolean) : value),
        z.array(z.enum(SEARCH_FILTERS)),
      )
      .default([])
      .describe('Only what is known to be so; may be given several times'),
    page: orEmpty(z.coerce.number().int().min(1).max(500).default(1)),
  })
  .check(({ value: { lat, lon }, issues }) => {
    if ((lat === undefined) === (lon === undefined)) return;
    const missing = lat === undefined ? 'lat' : 'lon';
    const message = 'Give lat and lon together, or neither of them.';
    issues.push({ code: 'custom', input: undefined, path: [missing], message });
  });
export type GatheringsQuery = z.infer<typeof GatheringsQuery>;

export const AttributesAnswer = z
  .object({
    data: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        type: z.string(),
        kind: z.string(),
        ask: z.string(),
        max: z.number().optional(),
        anchors: z.array(z.string()).readonly().optional(),
        values: z.array(z.string()).readonly().optional(),
      }),
    ),
  })
  .meta({ id: 'AttributesAnswer' });
export type AttributesAnswer = z.infer<typeof AttributesAnswer>;

export const SourcesAnswer = z
  .object({
    data: z.array(
      z.object({
        name: z.string(),
        importer: z.string(),
        listings: z.number(),
        lastConfirmed: z.string().nullable(),
        nextFetch: z.string(),
      }),
    ),
  })
  .meta({ id: 'SourcesAnswer' });
export type SourcesAnswer = z.infer<typeof SourcesAnswer>;
