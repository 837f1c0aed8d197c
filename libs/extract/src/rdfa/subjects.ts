import type { LdNode, LdValue } from '../jsonld/ld-node.js';
import { type MutableNode, newNode, putValue } from '../jsonld/put-value.js';

/** A thing that a page speaks of, and the id it is called by, if any. */
export type Subject = { readonly node: MutableNode; readonly id: string | null };

/** No thing is of more types. */
const MAX_TYPES = 20;

/** Properties whose value is an address, even when something on the page is called by it. */
const ADDRESSES = new Set(['url', 'sameAs', 'image', 'thumbnailUrl', 'mainEntityOfPage']);

/**
 * The subjects of a page. A thing that is called by one id in two places is one thing; it stands in full where it was
 * met first and is referred to (`{"@id": …}`) elsewhere, so that nothing holds itself.
 */
export class Subjects {
  private readonly byId = new Map<string, Subject>();
  private readonly roots: Subject[] = [];
  private readonly links: { readonly subject: Subject; readonly properties: readonly string[]; readonly to: string }[] =
    [];

  /** The subject of an element with `typeof`. */
  open(id: string | null, types: readonly string[]): { readonly subject: Subject; readonly isNew: boolean } {
    const before = id === null ? undefined : this.byId.get(id);
    if (before !== undefined) {
      if (types.length > 0)
        before.node['@type'] = [...new Set([...typesOf(before.node), ...types])].slice(0, MAX_TYPES);
      return { subject: before, isNew: false };
    }
    const subject = { node: newNode(types.slice(0, MAX_TYPES), id), id };
    if (id !== null) this.byId.set(id, subject);
    return { subject, isNew: true };
  }

  /** The subject of that id, met before or not. */
  named(id: string): Subject {
    const { subject, isNew } = this.open(id, []);
    if (isNew) this.top(subject);
    return subject;
  }

  /** A thing that belongs to no other. */
  top(subject: Subject): void {
    this.roots.push(subject);
  }

  /** One thing as the value of another's properties: whole the first time, by its id after that. */
  put(holder: Subject | null, properties: readonly string[], subject: Subject, isNew: boolean): void {
    if (properties.length === 0 || holder === null) {
      if (isNew) this.top(subject);
    } else if (isNew) putValue(holder.node, properties, subject.node);
    else if (subject.id !== null) putValue(holder.node, properties, { '@id': subject.id });
  }

  /** An address as a value: of a thing on this page where it is called so, else only an address. */
  link(subject: Subject | null, properties: readonly string[], to: string): void {
    if (subject !== null && to.trim() !== '') this.links.push({ subject, properties, to: to.trim() });
  }

  /** Everything that belongs to no other thing, once the page has ended. */
  settled(): readonly LdNode[] {
    for (const { subject, properties, to } of this.links) {
      for (const property of properties) {
        const isThing = this.byId.has(to) && !ADDRESSES.has(property) && subject.id !== to;
        putValue(subject.node, [property], isThing ? { '@id': to } : to);
      }
    }
    return this.roots.map(({ node }) => node);
  }
}

function typesOf(node: MutableNode): readonly string[] {
  const types: LdValue = node['@type'] ?? [];
  return Array.isArray(types) ? types.filter((type): type is string => typeof type === 'string') : [];
}
