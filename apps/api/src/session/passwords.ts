import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id with 19 MiB, two passes, one lane: the floor that OWASP gives; the parameters stand in each hash. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

@Injectable()
export class Passwords {
  private decoy: Promise<string> | null = null;

  hash(password: string): Promise<string> {
    return hash(password, COST);
  }

  /** Takes as long without a hash to compare with, so that nobody learns which accounts exist. */
  async verify(known: string | null, password: string): Promise<boolean> {
    this.decoy ??= this.hash('nobody has this password');
    const right = await verify(known ?? (await this.decoy), password.slice(0, 512));
    return right && known !== null;
  }
}
