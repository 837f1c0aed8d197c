import { z } from 'zod';
import { Mode } from './listing.js';
import { Instant, WEEKDAYS } from './time.js';
import { unmatchable } from './unmatchable.js';

export const Strength = z.enum(['must', 'strong', 'nice', 'avoid', 'never']);
export type Strength = z.infer<typeof Strength>;

export const UnknownPolicy = z.enum(['ask', 'ok', 'exclude']);
export type UnknownPolicy = z.infer<typeof UnknownPolicy>;

export const Range = z.strictObject({ min: z.number().optional(), max: z.number().optional() });

/** One thing a room must, should or must not be. It names an attribute that we know, and values that it can have. */
export const Need = z
  .strictObject({
    attribute: z.string().min(1),
    /** Accepted values; of an `avoid` or `never`, the values that should or must not hold. */
    accept: z.union([z.array(z.union([z.string(), z.number()])), Range]),
    strength: Strength,
    unknown: UnknownPolicy.optional(),
    acceptLimited: z.boolean().optional(),
    /** Needs that share a label are alternatives: one of them is enough. */
    anyOf: z.string().nullable().optional(),
  })
  .superRefine(({ attribute, accept }, context) => {
    const wrong = unmatchable(attribute, accept);
    if (wrong !== null) context.addIssue({ code: 'custom', path: [...wrong.path], message: wrong.message });
  });
export type Need = z.infer<typeof Need>;

export const GOALS = [
  'be-around-people',
  'do-things-together',
  'people-who-get-it',
  'learn-or-make',
  'help-others',
  'faith-or-meaning',
  'be-a-regular',
] as const;
export const Goal = z.enum(GOALS);
export type Goal = z.infer<typeof Goal>;

export const DEMAND_ELEMENTS = [
  'walking-in-alone',
  'saying-my-name',
  'small-talk',
  'eating-with-people',
  'being-watched',
  'staying-to-the-end',
  'touch-or-closeness',
  'strangers',
] as const;
export const DemandElement = z.enum(DEMAND_ELEMENTS);
export type DemandElement = z.infer<typeof DemandElement>;

const clock = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/);

/** A person's needs: about rooms, never about the person. Shape of `needs.json`; every block is optional. */
export const Needs = z.strictObject({
  needs: z.array(Need).optional(),
  goals: z.array(Goal).optional(),
  interests: z.array(z.string()).optional(),
  spaces: z
    .strictObject({
      belong: z.array(z.string()).optional(),
      show: z.array(z.string()).optional(),
      mustAffirm: z.array(z.string()).optional(),
      never: z.array(z.string()).optional(),
    })
    .optional(),
  demand: z
    .strictObject({
      ceiling: z.number().min(0).max(100).optional(),
      stretch: z.number().min(0).max(100).optional(),
      ratings: z.partialRecord(DemandElement, z.number().min(0).max(10)).optional(),
    })
    .optional(),
  home: z
    .strictObject({
      lat: z.number().min(-90).max(90),
      lon: z.number().min(-180).max(180),
      /** Metres: they set out from somewhere within so much of the point. Left out for a point that is meant as it is. */
      radius: z.number().min(0).max(200_000).optional(),
    })
    .nullable()
    .optional(),
  travel: z
    .strictObject({
      mode: z.enum(['walk', 'wheelchair', 'bike', 'transit', 'car', 'lift']).optional(),
      maxMinutes: z.number().positive().nullable().optional(),
      maxKm: z.number().positive().nullable().optional(),
    })
    .optional(),
  when: z
    .array(z.strictObject({ days: z.array(z.enum(WEEKDAYS)), from: clock.optional(), until: clock.optional() }))
    .optional(),
  money: z.strictObject({ max: z.number().min(0).nullable().optional() }).optional(),
  modes: z.array(Mode).optional(),
  age: z.number().min(0).max(120).nullable().optional(),
  window: z
    .strictObject({ from: Instant.optional(), until: Instant.optional() })
    .refine(
      ({ from, until }) => from === undefined || until === undefined || from < until,
      'from must lie before until',
    )
    .optional(),
});
export type Needs = z.infer<typeof Needs>;
