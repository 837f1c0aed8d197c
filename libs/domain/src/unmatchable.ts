import type { Attribute } from './attributes/attribute.js';
import { attributeOf } from './attributes/attributes.js';
import { FURTHER_ATTRIBUTES } from './attributes/further.js';

type Accept = readonly (string | number)[] | { readonly min?: number | undefined; readonly max?: number | undefined };

/** What is wrong with a need, as the rest of a sentence about the part of it that `path` names. */
export type Unmatchable = { readonly path: readonly (string | number)[]; readonly message: string };

/** What set attributes may be beside their own values: how it is offered. */
const OFFERED: readonly string[] = ['yes', 'no', 'limited', 'on_request'];

/**
 * Why no claim could ever answer a need, or null when one could. A misspelt `never` would otherwise silently forbid nothing.
 */
export function unmatchable(id: string, accept: Accept): Unmatchable | null {
  const attribute = attributeOf(id);
  if (attribute === undefined) {
    return FURTHER_ATTRIBUTES.has(id)
      ? null
      : { path: ['attribute'], message: `there is no attribute "${id.slice(0, 60)}"` };
  }
  return isList(accept) ? ofList(attribute, accept) : ofRange(attribute, accept);
}

function isList(accept: Accept): accept is readonly (string | number)[] {
  return Array.isArray(accept);
}

function ofList(attribute: Attribute, accept: readonly (string | number)[]): Unmatchable | null {
  if (accept.length === 0) return { path: ['accept'], message: `must name at least one value of ${attribute.id}` };
  const at = accept.findIndex((value) => !isValue(attribute, value));
  if (at === -1) return null;
  return {
    path: ['accept', at],
    message: `"${String(accept[at]).slice(0, 60)}" is no value of ${attribute.id}: ${valuesOf(attribute)}`,
  };
}

function ofRange(attribute: Attribute, { min, max }: Exclude<Accept, readonly unknown[]>): Unmatchable | null {
  if (attribute.type === 'tri' || attribute.type === 'set' || attribute.type === 'relation') {
    return { path: ['accept'], message: `${attribute.id} takes a list of values and no range: ${valuesOf(attribute)}` };
  }
  if (min !== undefined && max !== undefined && min > max)
    return { path: ['accept'], message: 'min is larger than max' };
  const outside = attribute.type === 'ord' && ((min ?? 0) > (attribute.max ?? 0) || (max ?? 0) < 0);
  return outside ? { path: ['accept'], message: `lies outside ${attribute.id}: ${valuesOf(attribute)}` } : null;
}

function isValue({ type, max, values }: Attribute, value: string | number): boolean {
  switch (type) {
    case 'tri':
      return OFFERED.includes(String(value));
    case 'ord':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= (max ?? 0);
    case 'set':
      return typeof value === 'string' && (!values?.length || values.includes(value) || OFFERED.includes(value));
    case 'relation':
      return /^[a-z_]+:./u.test(String(value));
    case 'num':
    case 'cost':
    case 'age':
    case 'contact':
      return true;
  }
}

function valuesOf({ type, max, values }: Attribute): string {
  if (type === 'tri') return `it is ${OFFERED.join(', ')}`;
  if (type === 'ord') return `it is a whole number from 0 to ${max ?? 0}`;
  if (type === 'relation') return 'it is written <relation>:<community>, such as affirming_of:trans';
  return values?.length ? `it is ${values.join(', ')}` : 'it is a word';
}
