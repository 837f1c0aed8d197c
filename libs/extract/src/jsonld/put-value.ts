import type { LdValue } from './ld-node.js';
import { LD_LIMITS } from './lenient-json.js';

/** A node while it is being read. */
export type MutableNode = { [property: string]: LdValue | undefined };

const DROPPED = new Set(['__proto__', 'constructor', 'prototype']);

/** A node of some types, without a prototype. */
export function newNode(types: readonly string[], id: string | null): MutableNode {
  const node = Object.create(null) as MutableNode;
  node['@type'] = types;
  if (id !== null) node['@id'] = id;
  return node;
}

/** Adds a value to properties of a node; a second value makes a list. Empty text says nothing. */
export function putValue(node: MutableNode | null, properties: readonly string[], value: LdValue): void {
  if (node === null || value === '') return;
  for (const property of properties) {
    if (DROPPED.has(property)) continue;
    const before = node[property];
    if (before === undefined) node[property] = value;
    else if (!Array.isArray(before)) node[property] = [before, value];
    else if (before.length < LD_LIMITS.array) (before as LdValue[]).push(value);
  }
}

/** The words of a token list attribute (`itemprop`, `typeof`, `class`). */
export function wordsIn(attribute: string | undefined): readonly string[] {
  return (attribute ?? '').split(/\s+/u).filter((word) => word !== '');
}
