import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instantColumn } from '../database/instant-column.js';

@Entity('submission')
export class SubmissionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  reference!: string;

  @Column({ type: 'text' })
  kind!: 'event' | 'feed' | 'report' | 'opt-out';

  @Column({ type: 'text', nullable: true })
  url!: string | null;

  @Column({ type: 'uuid', name: 'gathering_id', nullable: true })
  gatheringId!: string | null;

  @Column({ type: 'text', nullable: true })
  host!: string | null;

  @Column({ type: 'jsonb' })
  payload!: unknown;

  @Column({ type: 'text', nullable: true })
  contact!: string | null;

  @Column({ ...instantColumn, name: 'submitted_at' })
  submittedAt!: string;

  @Column({ type: 'text', nullable: true })
  decision!: 'approved' | 'declined' | 'blocked' | null;

  @Column({ type: 'uuid', name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column({ ...instantColumn, name: 'decided_at', nullable: true })
  decidedAt!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'uuid', name: 'source_id', nullable: true })
  sourceId!: string | null;

  @Column({ type: 'uuid', name: 'upload_id', nullable: true })
  uploadId!: string | null;

  @Column({ type: 'uuid', name: 'replaces_id', nullable: true })
  replacesId!: string | null;
}
