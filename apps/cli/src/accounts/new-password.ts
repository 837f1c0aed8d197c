import { randomBytes } from 'node:crypto';
import { hashPassword } from '../../../api/src/session/hash-password.js';

/** A random password of 96 bits, to be said once, and what is kept of it. */
export async function newPassword(): Promise<{ readonly password: string; readonly passwordHash: string }> {
  const password = randomBytes(12).toString('base64url');
  return { password, passwordHash: await hashPassword(password) };
}
