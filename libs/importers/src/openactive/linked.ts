import { isLdNode, type LdNode, type LdValue } from '#libs/extract';
import { isObject } from '../reading/json-value.js';
import { remembered } from '../reading/remembered.js';

const DEEPEST = 24;
const PREFIX = /^(?:schema|oa|beta|https?:\/\/(?:schema\.org|openactive\.io)\/?):?/iu;

/** An item's data as a node: names without their prefix, `type` and `id` (the older way) as `@type` and `@id`. Null for anything else. */
export function nodeOf(data: unknown): LdNode | null {
  const value = valueOf(data, 0);
  return isLdNode(value) ? value : null;
}

const plainName = remembered((name) => (name === 'type' ? '@type' : name === 'id' ? '@id' : name.replace(PREFIX, '')));

/** Most items are written plainly, and then nothing is copied. */
function valueOf(value: unknown, depth: number): LdValue {
  if (isPlain(value, depth)) return value;
  if (typeof value === 'number' || depth > DEEPEST) return null;
  if (Array.isArray(value)) return value.slice(0, 5_000).map((one) => valueOf(one, depth + 1));
  if (!isObject(value)) return null;
  const node: Record<string, LdValue> = {};
  for (const name of Object.keys(value)) {
    const plain = plainName(name);
    if (plain !== '__proto__') node[plain] = valueOf(value[name], depth + 1);
  }
  return node;
}

function isPlain(value: unknown, depth: number): value is LdValue {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (depth > DEEPEST || typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.length <= 5_000 && value.every((one) => isPlain(one, depth + 1));
  if (!isObject(value)) return false;
  for (const name in value) {
    if (name === '__proto__' || plainName(name) !== name || !isPlain(value[name], depth + 1)) return false;
  }
  return true;
}
