import { z } from 'zod';
import { ClientId, GatheringId, type Instant } from '#libs/domain';
import { toText } from '../database/batches.js';
import { open, seal, type Key } from '../keyring/sealed-text.js';
import type { ShortlistItemEntity } from './shortlist-item.entity.js';

export const Feedback = z.enum(['interested', 'maybe', 'not-for-me', 'went']);
export type Feedback = z.infer<typeof Feedback>;

/** One date of one gathering, chosen for a client. */
export type ShortlistItem = {
  readonly id: string;
  readonly clientId: ClientId;
  readonly gatheringId: GatheringId;
  readonly start: Instant;
  /** From 0, without gaps. */
  readonly position: number;
  readonly note: string | null;
  /** RFC 5545 SEQUENCE of its calendar entry: rises when what the calendar says of it changes. */
  readonly sequence: number;
  /** When that was; notes and answers are no part of it. */
  readonly changedAt: Instant;
  /** What the client said of it. */
  readonly feedback: Feedback | null;
  readonly updatedAt: Instant;
};

type Sealed = Pick<ShortlistItemEntity, 'id' | 'practiceId'>;

export function toDomain(row: ShortlistItemEntity, key: Key): ShortlistItem {
  return {
    id: row.id,
    clientId: ClientId.parse(row.clientId),
    gatheringId: GatheringId.parse(row.gatheringId),
    start: row.startAt,
    position: row.position,
    note: row.note === null ? null : opened(row, key, 'note', row.note),
    sequence: row.sequence,
    changedAt: row.changedAt,
    feedback: row.feedback === null ? null : Feedback.parse(opened(row, key, 'feedback', row.feedback)),
    updatedAt: row.updatedAt,
  };
}

/** The sealed text of one column of an item. */
export function sealItem(row: Sealed, key: Key, column: 'note' | 'feedback', text: string): string {
  return seal(key, { table: 'shortlist_item', column, row: row.id, practice: row.practiceId }, toText(text));
}

function opened(row: Sealed, key: Key, column: string, value: string): string {
  return open(key, { table: 'shortlist_item', column, row: row.id, practice: row.practiceId }, value).toString('utf8');
}
