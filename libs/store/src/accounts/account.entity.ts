import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from './role.js';

@Entity('account')
export class AccountEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'practice_id', nullable: true })
  practiceId!: string | null;

  /** As normalised by the mapper: one address, one account. */
  @Column({ type: 'text' })
  email!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  role!: Role;

  @Column({ type: 'text', name: 'password_hash' })
  passwordHash!: string;
}
