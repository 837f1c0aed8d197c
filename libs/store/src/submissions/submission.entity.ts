import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instantColumn } from '../database/instant-column.js';

@Entity('submission')
export class SubmissionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  reference!: string;

  @Column({ type: 'text' })
  kind!: 'event' | 'feed';

  @Column({ type: 'text', nullable: true })
  url!: string | null;

  @Column({ type: 'jsonb' })
  payload!: unknown;

  @Column({ type: 'text', nullable: true })
  contact!: string | null;

  @Column({ ...instantColumn, name: 'submitted_at' })
  submittedAt!: string;

  @Column({ type: 'text', nullable: true })
  decision!: 'approved' | 'declined' | null;

  @Column({ type: 'uuid', name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column({ ...instantColumn, name: 'decided_at', nullable: true })
  decidedAt!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;
}
