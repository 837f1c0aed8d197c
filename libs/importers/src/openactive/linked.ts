import { isLdNode, type LdNode, type LdValue } from '#libs/extract';
import { isObject } from '../reading/json-value.js';

const DEEPEST = 24;
const PREFIX = /^(?:schema|oa|beta|https?:\/\/(?:schema\.org|openactive\.io)\/?):?/iu;

/** An item's data as a node: names without their prefix, `type` and `id` (the older way) as `@type` and `@id`. Null for anything else. */
export function nodeOf(data: unknown): LdNode | null {
  const value = valueOf(data, 0);
  return isLdNode(value) ? value : null;
}

function valueOf(value: unknown, depth: number): LdValue {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return value.slice(0, 5_000).map((one) => valueOf(one, depth + 1));
  if (!isObject(value)) return null;
  const node: Record<string, LdValue> = {};
  for (const [name, one] of Object.entries(value)) {
    const plain = name === 'type' ? '@type' : name === 'id' ? '@id' : name.replace(PREFIX, '');
    if (plain !== '__proto__') node[plain] = valueOf(one, depth + 1);
  }
  return node;
}
