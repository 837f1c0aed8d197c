import { z } from 'zod';
import type { ClientId, Instant, LocalDate, Needs } from '#libs/domain';
import type { ShortlistItem } from './shortlist-item.mapper.js';

/** How much a calendar entry says: a neutral word, the title, or only that the time is taken. */
export const FeedMode = z.enum(['discreet', 'plain', 'busy']);
export type FeedMode = z.infer<typeof FeedMode>;

/** One device's calendar subscription. */
export type Feed = {
  readonly id: string;
  readonly device: string;
  readonly mode: FeedMode;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly revokedAt: Instant | null;
  /** The day of its last fetch, to know that it works; nothing finer is kept. */
  readonly lastFetchedOn: LocalDate | null;
};

/** A link to the client's page. */
export type Share = {
  readonly id: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly revokedAt: Instant | null;
};

export type OpenedShare = {
  readonly state: 'open';
  readonly shareId: string;
  readonly expiresAt: Instant;
  readonly clientId: ClientId;
  /** For what may be shown at all; no page prints them. */
  readonly needs: Needs | null;
  readonly items: readonly ShortlistItem[];
};

/** A revoked calendar answers empty for 30 days, so that the phone empties it. */
export type OpenedFeed =
  | {
      readonly state: 'open';
      readonly feedId: string;
      readonly clientId: ClientId;
      readonly mode: FeedMode;
      /** Secret of this feed's entry ids: they are stable here and say nothing elsewhere. */
      readonly uidSecret: string;
      readonly needs: Needs | null;
      readonly items: readonly ShortlistItem[];
    }
  | { readonly state: 'revoked' };
