import { z } from 'zod';
import { Cost, ListingStatus, Mode, Venue } from './listing.js';

/** What a person may correct of a gathering, each on its own: it stays so whatever sources say later, until it is taken back. */
export const GatheringEdits = z
  .object({
    title: z.string().trim().min(1).max(200),
    description: z.string().max(20_000),
    status: ListingStatus,
    mode: Mode,
    venue: Venue,
    cost: Cost,
    url: z.url({ protocol: /^https?$/ }).nullable(),
    onlineUrl: z.url({ protocol: /^https?$/ }).nullable(),
  })
  .partial();
export type GatheringEdits = Readonly<z.infer<typeof GatheringEdits>>;
export type EditedField = keyof GatheringEdits;
