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

const unprefixed = remembered((name) => name.replace(PREFIX, ''));

function plainName(name: string): string {
  if (name === 'type') return '@type';
  if (name === 'id') return '@id';
  return STARTS.has(startOf(name)) ? unprefixed(name) : name;
}

/** The first two letters in any case, as a number: no text is made of names that are as they should be. */
function startOf(name: string): number {
  return (name.charCodeAt(0) | SMALL) * 256 + (name.charCodeAt(1) | SMALL);
}

/** What makes a small letter of a capital one. */
const SMALL = 32;
/** Those of the prefixes: hardly any other name has them. */
const STARTS = new Set(['schema', 'oa', 'beta', 'http'].map(startOf));

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
  // Listing the names first would make a list of every node.
  for (const name in value) {
    const one = value[name];
    const read = valueOf(one, depth);
    const plain = plainName(name);
    if (node === null && (plain !== name || read !== one || plain === '__proto__')) node = upTo(name, value);
    if (node !== null && plain !== '__proto__') node[plain] = read;
  }
  return node ?? (value as LdNode);
}

/** The names before one, none of which had to be changed. */
function upTo(last: string, value: JsonObject): Record<string, LdValue> {
  const node: Record<string, LdValue> = {};
  for (const name in value) {
    if (name === last) break;
    node[name] = value[name] as LdValue;
  }
  return node;
}
