import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instantColumn } from '../database/instant-column.js';

@Entity('shortlist_item')
export class ShortlistItemEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'client_id' })
  clientId!: string;

  @Column({ type: 'uuid', name: 'practice_id' })
  practiceId!: string;

  @Column({ type: 'uuid', name: 'owner_id' })
  ownerId!: string;

  @Column({ type: 'uuid', name: 'gathering_id' })
  gatheringId!: string;

  @Column({ ...instantColumn, name: 'start_at' })
  startAt!: string;

  @Column({ type: 'integer' })
  position!: number;

  /** Sealed. */
  @Column({ type: 'text', nullable: true })
  note!: string | null;

  /** Sealed. */
  @Column({ type: 'text', nullable: true })
  feedback!: string | null;

  @Column({ type: 'integer', default: 0 })
  sequence!: number;

  @Column({ ...instantColumn, name: 'updated_at' })
  updatedAt!: string;

  @Column({ ...instantColumn, name: 'changed_at' })
  changedAt!: string;

  /** Taken off the list, and kept for a while so that it can be put back as it was. */
  @Column({ ...instantColumn, name: 'removed_at', nullable: true })
  removedAt!: string | null;
}
