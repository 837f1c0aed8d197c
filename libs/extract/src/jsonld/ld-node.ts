/** A JSON-LD value as read: nothing expanded, no context fetched. */
export type LdValue = string | number | boolean | null | LdNode | readonly LdValue[];

/** An object without a prototype; keys without their `schema:` or `https://schema.org/` prefix. */
export type LdNode = { readonly [property: string]: LdValue | undefined };

export function isLdNode(value: LdValue | undefined): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The last word of a schema.org name: `https://schema.org/EventCancelled`, `schema:EventCancelled`, `EventCancelled`. */
export function schemaName(name: string): string {
  let from = name.length;
  while (from > 0 && !isPrefixEnd(name.charCodeAt(from - 1))) from -= 1;
  return (from === 0 ? name : name.slice(from)).trim();
}

/** `/`, `#` or `:`. */
function isPrefixEnd(code: number): boolean {
  return code === 47 || code === 35 || code === 58;
}

/** Every value of a property, one or many, as one flat list; `null` and empty strings left out. */
export function ldValues(node: LdNode, property: string): readonly One[] {
  return flat(node[property] ?? null);
}

type One = Exclude<LdValue, null | readonly LdValue[]>;

const NONE: readonly never[] = [];

function flat(value: LdValue): readonly One[] {
  if (value === null || value === '') return NONE;
  if (typeof value !== 'object' || isLdNode(value)) return [value];
  return value.every(isOne) ? value : flattened(value, []);
}

/** Most lists are flat as they are, and are not copied. */
function isOne(value: LdValue): value is One {
  return value !== null && value !== '' && !Array.isArray(value);
}

function flattened(list: readonly LdValue[], values: One[]): readonly One[] {
  for (const one of list) {
    if (one === null || one === '') continue;
    if (typeof one !== 'object' || isLdNode(one)) values.push(one);
    else flattened(one, values);
  }
  return values;
}

/** The first value of a property as text: a string, a number, or the `@value` of a language-tagged string; else null. */
export function ldText(node: LdNode, property: string): string | null {
  const only = node[property];
  if (typeof only !== 'object') return asText(only);
  for (const value of ldValues(node, property)) {
    const text = asText(value);
    if (text !== null) return text;
  }
  return null;
}

/** One value as text, or null when it is something else. */
export function asText(value: LdValue | undefined): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number') return String(value);
  if (isLdNode(value) && value['@value'] !== undefined) return asText(value['@value']);
  return null;
}

/** The objects among a property's values. */
export function ldNodes(node: LdNode, property: string): readonly LdNode[] {
  const only = node[property];
  if (only === undefined || only === null || typeof only !== 'object') return NONE;
  if (isLdNode(only)) return [only];
  const all = flat(only);
  return all.every(isLdNode) ? all : all.filter(isLdNode);
}

/** The types of a node, as bare schema.org names. */
export function ldTypes(node: LdNode): readonly string[] {
  const only = node['@type'];
  if (typeof only === 'string') return only === '' ? NONE : [schemaName(only)];
  return ldValues(node, '@type').flatMap((type) => (typeof type === 'string' ? [schemaName(type)] : []));
}
