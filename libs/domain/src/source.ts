import { z } from 'zod';
import { SourceId } from './ids.js';
import { Venue } from './listing.js';
import { Instant, Zone } from './time.js';

export const HostKind = z.enum(['library', 'club', 'faith', 'support-group', 'other']);
export type HostKind = z.infer<typeof HostKind>;

export const SourceState = z.enum(['proposed', 'active', 'paused', 'gone']);
export type SourceState = z.infer<typeof SourceState>;

/** A place we import from: a row. */
export const Source = z.object({
  id: SourceId,
  name: z.string(),
  importer: z.string(),
  url: z.string(),
  /** The source's own IANA zone, used where the bytes name none. */
  zone: Zone,
  language: z.string().nullable(),
  hostName: z.string().nullable(),
  hostKind: HostKind,
  /** Used for events that name no place of their own; null when the source has none. */
  defaultVenue: Venue.nullable(),
  /** What only this importer understands: a recipe of selectors, a programme name. */
  options: z.record(z.string(), z.unknown()),
  state: SourceState,
  /** A moderator allowed plain http for this source. */
  allowHttp: z.boolean(),
  nextFetchAt: Instant,
});
export type Source = z.infer<typeof Source>;
