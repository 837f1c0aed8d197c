import { PracticeId, TherapistId } from '#libs/domain';
import { toText } from '../database/batches.js';
import { AccountEntity } from './account.entity.js';
import type { Role } from './role.js';

/** Someone who signs in. A moderator belongs to no practice. */
export type User = {
  readonly id: TherapistId;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly practiceId: PracticeId | null;
};

export type NewUser = Omit<User, 'id'> & { readonly passwordHash: string };

export function toDomain(row: AccountEntity): User {
  return {
    id: TherapistId.parse(row.id),
    email: row.email,
    name: row.name,
    role: row.role,
    practiceId: row.practiceId === null ? null : PracticeId.parse(row.practiceId),
  };
}

export function toRow(id: string, user: NewUser): AccountEntity {
  return Object.assign(new AccountEntity(), {
    id,
    practiceId: user.practiceId,
    email: sameAddress(user.email),
    name: toText(user.name),
    role: user.role,
    passwordHash: user.passwordHash,
  });
}

/** Addresses are compared without regard to case and to spaces around them. */
export function sameAddress(email: string): string {
  return toText(email).trim().toLowerCase();
}
