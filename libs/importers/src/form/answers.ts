import { z } from 'zod';

const Line = z.string().trim().max(500);
const Text = z.string().trim().max(5_000);

/** What an organiser told us about one event, as our own form writes it down. Everything but the first five may be missing. */
export const Answers = z.object({
  title: Line.min(1),
  summary: Text.min(1),
  day: z.string().regex(/^\d{4}-\d\d-\d\d$/u),
  start: z.string().regex(/^\d\d:\d\d$/u),
  organisation: Line.min(1),
  end: z
    .string()
    .regex(/^(?:\d\d:\d\d)?$/u)
    .optional(),
  nextDay: z.literal('on').optional(),
  repeats: z.enum(['no', 'weekly', 'biweekly', 'monthly']).optional(),
  until: z
    .string()
    .regex(/^(?:\d{4}-\d\d-\d\d)?$/u)
    .optional(),
  mode: z.enum(['in-person', 'online', 'hybrid']).optional(),
  venueName: Line.optional(),
  address: Text.optional(),
  onlineUrl: Line.optional(),
  private: z.literal('on').optional(),
  website: Line.optional(),
  cost: z.enum(['free', 'donation', 'fixed', 'unsure']).optional(),
  amount: Line.optional(),
  booking: z.string().optional(),
  noise: z.string().optional(),
  light: z.string().optional(),
  people: z.string().optional(),
  structure: z.string().optional(),
  speaking: z.string().optional(),
  quietPlace: z.string().optional(),
  leaveEarly: z.string().optional(),
  stepFree: z.string().optional(),
  toilet: z.string().optional(),
  seating: z.string().optional(),
  hearing: z.string().optional(),
  smells: Line.optional(),
  transport: Line.optional(),
  firstTimer: Line.optional(),
  ages: Line.optional(),
  audience: Line.optional(),
  welcome: Text.optional(),
});
export type Answers = z.infer<typeof Answers>;

/** The document that our form sends in. */
export const FormDocument = z.object({
  porchlight: z.literal('event-form/1'),
  reference: z.string().min(1),
  answers: Answers,
});
