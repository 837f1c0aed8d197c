import { Injectable } from '@nestjs/common';
import { verify } from '@node-rs/argon2';
import { hashPassword } from './hash-password.js';

@Injectable()
export class Passwords {
  private decoy: Promise<string> | null = null;

  /** Takes as long without a hash to compare with, so that nobody learns which accounts exist. */
  async verify(known: string | null, password: string): Promise<boolean> {
    this.decoy ??= hashPassword('nobody has this password');
    const right = await verify(known ?? (await this.decoy), password.slice(0, 512));
    return right && known !== null;
  }
}
