import { randomBytes } from 'node:crypto';

/** A version 7 UUID (RFC 9562 §5.7): sorts by the time it was made, to the millisecond. */
export function newId(nowMs: number): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(nowMs, 0, 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Text nobody can guess: 256 random bits in URL-safe base64, after a prefix that lets a leaked one be recognised. */
export function newToken(prefix: string): string {
  return prefix + randomBytes(32).toString('base64url');
}
