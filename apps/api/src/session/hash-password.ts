import { hash } from '@node-rs/argon2';

/** Argon2id with 19 MiB, two passes, one lane: the floor that OWASP gives; the parameters stand in each hash. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}
