import { isLdNode, type LdNode, type LdValue } from '#libs/extract';
import { isObject, type JsonObject } from '../reading/json-value.js';
import { remembered } from '../reading/remembered.js';

const DEEPEST = 24;
const MOST = 5_000;
const PREFIX = /^(?:schema|oa|beta|https?:\/\/(?:schema\.org|openactive\.io)\/?):?/iu;

/** An item's data as a node: names without their prefix, `type` and `id` (the older way) as `@type` and `@id`. Null for anything else. */
export function nodeOf(data: unknown): LdNode | null {
  const value = valueOf(data, 0);
  return isLdNode(value) ? value : null;
}

const plainName = remembered((name) => (name === 'type' ? '@type' : name === 'id' ? '@id' : name.replace(PREFIX, '')));

/** Most items are written plainly, and then nothing is copied. */
function valueOf(value: unknown, depth: number): LdValue {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (depth > DEEPEST) return null;
  return Array.isArray(value) ? listIn(value, depth + 1) : isObject(value) ? nodeIn(value, depth + 1) : null;
}

function listIn(values: readonly unknown[], depth: number): readonly LdValue[] {
  const list = values.length > MOST ? values.slice(0, MOST) : values;
  let read: LdValue[] | null = null;
  for (let at = 0; at < list.length; at += 1) {
    const value = valueOf(list[at], depth);
    if (read === null && value !== list[at]) read = list.slice(0, at) as LdValue[];
    if (read !== null) read.push(value);
  }
  return read ?? (list as readonly LdValue[]);
}

function nodeIn(value: JsonObject, depth: number): LdNode {
  let node: Record<string, LdValue> | null = null;
  const names = Object.keys(value);
  for (const name of names) {
    const one = value[name];
    const read = valueOf(one, depth);
    const plain = plainName(name);
    if (node === null && (plain !== name || read !== one || plain === '__proto__')) node = upTo(name, names, value);
    if (node !== null && plain !== '__proto__') node[plain] = read;
  }
  return node ?? (value as LdNode);
}

/** The names before one, none of which had to be changed. */
function upTo(last: string, names: readonly string[], value: JsonObject): Record<string, LdValue> {
  const node: Record<string, LdValue> = {};
  for (const name of names) {
    if (name === last) break;
    node[name] = value[name] as LdValue;
  }
  return node;
}
