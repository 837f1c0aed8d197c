import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instantColumn } from '../database/instant-column.js';

@Entity('link_out')
export class LinkOutEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'text' })
  organisation!: string;

  @Column({ type: 'text' })
  about!: string;

  @Column({ type: 'text', name: 'for_whom' })
  forWhom!: string;

  @Column({ type: 'text' })
  how!: string;

  @Column({ type: 'text' })
  url!: string;

  @Column({ type: 'text', name: 'place_url', nullable: true })
  placeUrl!: string | null;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ type: 'text', name: 'why_not_copied' })
  whyNotCopied!: string;

  @Column({ type: 'text', array: true })
  languages!: string[];

  @Column({ ...instantColumn, name: 'checked_at' })
  checkedAt!: string;

  @Column({ type: 'text' })
  state!: 'listed' | 'retired';
}
