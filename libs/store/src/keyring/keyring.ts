import { createHash, createHmac, hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { KeyMissing } from './keyring.errors.js';
import { keyIdOf, open, seal, type Key, type Place } from './sealed-text.js';

const KEY_BYTES = 32;
const TOKEN_BYTES = 32;

/**
 * Master key → a key per practice → a key per client. The master only wraps, so that it can be changed without touching data; a
 * client's key is the only way to that client's words, so that destroying it erases them, backups included.
 */
export class Keyring {
  private constructor(
    private readonly active: Key,
    private readonly masters: ReadonlyMap<string, Key>,
    private readonly pepper: Buffer,
  ) {}

  /** From base64 of 32 bytes. `older` are masters that earlier keys may still be wrapped with. */
  static fromMaster(base64Key: string, older: readonly string[] = []): Keyring {
    const active = toKey(base64Key);
    const masters = new Map([active, ...older.map(toKey)].map((key) => [key.id, key]));
    // Tokens outlive a change of the master: they are hashed with the oldest one's pepper.
    const first = older.length === 0 ? active : toKey(older.at(-1) ?? base64Key);
    const pepper = Buffer.from(hkdfSync('sha256', first.bytes, '', 'porchlight token pepper', KEY_BYTES));
    return new Keyring(active, masters, pepper);
  }

  /** The id of the master that wraps new keys. */
  get activeId(): string {
    return this.active.id;
  }

  knows(masterId: string): boolean {
    return this.masters.has(masterId);
  }

  /** A new random key, wrapped by the master for its place. */
  newPracticeKey(place: Place): { readonly key: Key; readonly wrapped: string } {
    const key = newKey();
    return { key, wrapped: wrap(this.active, place, key) };
  }

  /** Throws `KeyMissing` when its master was not given. */
  practiceKey(place: Place, wrapped: string): Key {
    const masterId = keyIdOf(wrapped) ?? '';
    const master = this.masters.get(masterId);
    if (master === undefined) throw new KeyMissing('A practice key is wrapped with a master key that was not given.');
    return unwrap(master, place, wrapped);
  }

  /** Seals a text that belongs to no practice, with the active master, for its place. */
  seal(place: Place, text: string): string {
    return seal(this.active, place, text);
  }

  /** Opens what {@link seal} made. Throws `KeyMissing` when its master was not given, `SealBroken` when it was moved or changed. */
  open(place: Place, sealed: string): string {
    const master = this.masters.get(keyIdOf(sealed) ?? '');
    if (master === undefined) throw new KeyMissing('A stored value is sealed with a master key that was not given.');
    return open(master, place, sealed).toString('utf8');
  }

  /** What is stored of a token: its HMAC, so that a copy of the table opens nothing. */
  tokenHash(token: string): string {
    return createHmac('sha256', this.pepper).update(token).digest('base64url');
  }
}

/** A new random key, wrapped by its parent for its place. */
export function newKeyUnder(parent: Key, place: Place): { readonly key: Key; readonly wrapped: string } {
  const key = newKey();
  return { key, wrapped: wrap(parent, place, key) };
}

export function unwrap(parent: Key, place: Place, wrapped: string): Key {
  const [id = '', bytes = ''] = open(parent, place, wrapped).toString('utf8').split(' ');
  return { id, bytes: Buffer.from(bytes, 'base64url') };
}

/** 256 random bits with a prefix that leak scanners and people can recognise. */
export function newToken(prefix: 'pls_' | 'plf_' | 'pss_'): string {
  return `${prefix}${randomBytes(TOKEN_BYTES).toString('base64url')}`;
}

function wrap(parent: Key, place: Place, key: Key): string {
  return seal(parent, place, `${key.id} ${key.bytes.toString('base64url')}`);
}

function newKey(): Key {
  return { id: randomUUID(), bytes: randomBytes(KEY_BYTES) };
}

function toKey(base64Key: string): Key {
  const bytes = Buffer.from(base64Key, 'base64');
  if (bytes.length !== KEY_BYTES) {
    throw new KeyMissing('The master key must be 32 bytes in base64: `openssl rand -base64 32` makes one.');
  }
  return { id: createHash('sha256').update('porchlight key id').update(bytes).digest('hex').slice(0, 16), bytes };
}
