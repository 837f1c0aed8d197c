import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * A short fingerprint (128 bits of SHA-256, hex) of any JSON value. The order of an object's keys does not matter, that of
 * an array's items does.
 */
export function hashOf(value: unknown): string {
  return bytesToHex(sha256(UTF8.encode(canonical(value))).subarray(0, 16));
}

const UTF8 = new TextEncoder();

/** JSON with the keys of each object in order. Written piece by piece: whole listings come through here, with all their dates. */
function canonical(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  let written = '';
  if (Array.isArray(value)) {
    for (const item of value as readonly unknown[]) written += written === '' ? canonical(item) : `,${canonical(item)}`;
    return `[${written}]`;
  }
  const parts = value as Readonly<Record<string, unknown>>;
  for (const key of inOrder(Object.keys(parts))) {
    const part = parts[key];
    if (part === undefined) continue;
    written += `${written === '' ? '' : ','}${quoted(key)}:${canonical(part)}`;
  }
  return `{${written}}`;
}

/** By code unit. Objects of one shape come one after the other, and dates by the thousand: the last orders are kept. */
function inOrder(keys: string[]): readonly string[] {
  const shape = keys.join(' ');
  const known = ORDERS.get(shape);
  if (known !== undefined && known.length === keys.length) return known;
  const sorted = keys.sort();
  if (ORDERS.size >= MOST_SHAPES) ORDERS.clear();
  if (!sorted.some((key) => key.includes(' '))) ORDERS.set(shape, sorted);
  return sorted;
}

const MOST_SHAPES = 500;
const ORDERS = new Map<string, readonly string[]>();

/** As JSON.stringify writes it, which most text needs no help for. */
function quoted(text: string): string {
  return NEEDS_ESCAPES.test(text) ? JSON.stringify(text) : `"${text}"`;
}

const NEEDS_ESCAPES = /["\\\u0000-\u001f\ud800-\udfff]/;
