import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { SealBroken } from './keyring.errors.js';

/** Where a sealed value lives. It is authenticated with the value: moved to another row or column, it does not open. */
export type Place = {
  readonly table: string;
  readonly column: string;
  readonly row: string;
  readonly practice: string;
};

export type Key = { readonly id: string; readonly bytes: Buffer };

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Seals text: `v1.<key id>.<nonce>.<ciphertext and tag>`, AES-256-GCM, a fresh random nonce each time (NIST SP 800-38D §8.2.2). */
export function seal(key: Key, place: Place, text: string | Buffer): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce).setAAD(associated(key, place));
  const sealed = Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]);
  return ['v1', key.id, nonce.toString('base64url'), sealed.toString('base64url')].join('.');
}

/** Opens what {@link seal} made for the same key and place. Throws {@link SealBroken} for anything else, never partial data. */
export function open(key: Key, place: Place, value: string): Buffer {
  const [version, keyId, nonce, sealed, ...more] = value.split('.');
  if (version !== 'v1' || keyId !== key.id || nonce === undefined || sealed === undefined || more.length > 0) {
    throw broken(place);
  }
  const bytes = Buffer.from(sealed, 'base64url');
  try {
    const decipher = createDecipheriv('aes-256-gcm', key.bytes, Buffer.from(nonce, 'base64url'), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(associated(key, place)).setAuthTag(bytes.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch (cause) {
    throw broken(place, cause);
  }
}

/** The id of the key that a sealed value names. */
export function keyIdOf(value: string): string | null {
  const [version, keyId] = value.split('.');
  return version === 'v1' && keyId !== undefined ? keyId : null;
}

function associated(key: Key, place: Place): Buffer {
  return Buffer.from([place.table, place.column, place.row, place.practice, key.id].join('|'));
}

function broken(place: Place, cause?: unknown): SealBroken {
  const context = { table: place.table, column: place.column, row: place.row };
  return new SealBroken('A stored value was changed or moved and does not open any more.', context, { cause });
}
