import { z } from 'zod';
import { LocalDate } from './time.js';

export const ClaimState = z.enum(['stated', 'unknown_stated', 'conflict', 'expired']);
export type ClaimState = z.infer<typeof ClaimState>;

export const SourceClass = z.enum([
  'organiser_answer',
  'organiser_field',
  'sentence',
  'policy_page',
  'venue_db',
  'implied',
  'name_only',
  'category_prior',
  'visitor_report',
  'code',
]);
export type SourceClass = z.infer<typeof SourceClass>;

export const ClaimScope = z.enum(['venue', 'organiser', 'series', 'occurrence']);
export type ClaimScope = z.infer<typeof ClaimScope>;

/** A value of a `num` attribute such as `social.group-size`. */
export const NumberValue = z.object({
  min: z.number().optional(),
  max: z.number().optional(),
  approx: z.number().optional(),
  /** People at one table, where there are several. */
  perTable: z.number().optional(),
});
/** A value of `access.cost`. */
export const CostValue = z.object({ kind: z.string(), amount: z.number().optional(), currency: z.string().optional() });
/** A value of `access.request-contact`. */
export const ContactValue = z.object({
  contact: z.enum(['named', 'generic', 'none']),
  noticeDays: z.number().optional(),
});
/** A value of `access.age`; a range that is only suggested has `enforced` false. */
export const AgeValue = z.object({
  min: z.number().optional(),
  max: z.number().optional(),
  enforced: z.boolean().optional(),
});

/**
 * tri → `yes|no|limited|on_request`; ordN → integer; set → one value per claim; others an object of the attribute's own
 * shape; `identity.relation` → `"<relation>:<community>"`. `null` when the text says that it is not known.
 */
export const ClaimValue = z.union([
  z.string(),
  z.number(),
  z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  z.null(),
]);
export type ClaimValue = z.infer<typeof ClaimValue>;

/** One attribute, one value, its evidence. A claim without a quote or a code does not exist. */
export const Claim = z.object({
  attribute: z.string(),
  value: ClaimValue,
  state: ClaimState,
  confidence: z.number().min(0).max(1),
  sourceClass: SourceClass,
  /** Verbatim text of the evidence, or null when a code is the evidence. */
  quote: z.string().nullable(),
  /** UTF-16 offsets of the quote, half open, into the description (or the title when `in` is `title`). */
  span: z.tuple([z.number().int(), z.number().int()]).nullable(),
  in: z.enum(['text', 'title']).optional(),
  code: z.object({ vocabulary: z.string(), code: z.string() }).nullable(),
  /** Calendar days of notice that an `on_request` needs; null when the text names none. */
  noticeDays: z.number().int().nullable(),
  /** For set values: whether it is there always (`yes`, the default), partly, or only when asked for. */
  availability: z.enum(['yes', 'limited', 'on_request', 'no']).optional(),
  /** Local dates, `from` inclusive, `until` exclusive. */
  valid: z.object({ from: LocalDate.nullable(), until: LocalDate.nullable() }),
  scope: ClaimScope,
});
export type Claim = z.infer<typeof Claim>;
