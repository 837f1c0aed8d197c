import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HostKind, SourceState, Venue } from '#libs/domain';
import { instantColumn } from '../database/instant-column.js';

@Entity('source')
export class SourceEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  importer!: string;

  @Column({ type: 'text' })
  url!: string;

  /** Host and port of `url`: what politeness counts by. */
  @Column({ type: 'text' })
  host!: string;

  @Column({ type: 'text' })
  zone!: string;

  @Column({ type: 'text', nullable: true })
  language!: string | null;

  @Column({ type: 'text', name: 'host_name', nullable: true })
  hostName!: string | null;

  @Column({ type: 'text', name: 'host_kind' })
  hostKind!: HostKind;

  @Column({ type: 'jsonb', name: 'default_venue', nullable: true })
  defaultVenue!: Venue | null;

  @Column({ type: 'jsonb' })
  options!: Record<string, unknown>;

  @Column({ type: 'text' })
  state!: SourceState;

  @Column({ type: 'boolean', name: 'allow_http' })
  allowHttp!: boolean;

  @Column({ ...instantColumn, name: 'next_fetch_at' })
  nextFetchAt!: string;
}
