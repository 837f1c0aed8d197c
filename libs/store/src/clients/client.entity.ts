import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instantColumn } from '../database/instant-column.js';

/** A client as stored: what the therapist calls them, where and what they need, sealed. No column holds a person's name. */
@Entity('client')
export class ClientEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'practice_id' })
  practiceId!: string;

  @Column({ type: 'uuid', name: 'owner_id' })
  ownerId!: string;

  @Column({ type: 'text' })
  label!: string;

  @Column({ type: 'text', nullable: true })
  area!: string | null;

  @Column({ type: 'text', nullable: true })
  needs!: string | null;

  @Column({ ...instantColumn, name: 'created_at', insert: false, update: false })
  createdAt!: string;
}
