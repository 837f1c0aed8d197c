import type { CheerioAPI } from '#libs/extract';
import type { Field } from './recipe.js';

type Element = ReturnType<CheerioAPI>;

/** Longer values are cut: no field of an event needs more. */
const MAX = 50_000;

/** The elements a field points at inside an item; without a selector, the item itself. */
function elementsOf(item: Element, field: Field): Element {
  return field.css === undefined ? item : item.find(field.css);
}

/** The first value of a field on one line, or null when it is absent or empty. */
export function textOf(item: Element, field: Field | undefined): string | null {
  if (field === undefined) return null;
  const first = elementsOf(item, field).first();
  const raw = field.attr === undefined ? linesOf(first).replaceAll('\n', ' ') : (first.attr(field.attr) ?? '');
  const text = raw.slice(0, MAX).split(/\s+/u).join(' ').trim();
  return text === '' ? null : text;
}

/** All values of a field, each on one line, without repeats. */
export function textsOf($: CheerioAPI, item: Element, field: Field | undefined): readonly string[] {
  if (field === undefined) return [];
  const all = elementsOf(item, field)
    .toArray()
    .slice(0, 100)
    .map((element) => textOf($(element), { css: undefined, attr: field.attr }));
  return [...new Set(all.filter((text): text is string => text !== null))];
}

/** The markup of all elements of a field, for `normalise` to read as text. */
export function markupOf($: CheerioAPI, item: Element, field: Field | undefined): string {
  if (field === undefined) return '';
  if (field.attr !== undefined) return textOf(item, field) ?? '';
  const parts = elementsOf(item, field)
    .toArray()
    .map((element) => $(element).html()?.trim() ?? '');
  return parts
    .filter((part) => part !== '')
    .join('\n')
    .slice(0, MAX);
}

/** Text with a blank where an element ends a line: `<br>` and blocks part words that `text()` would join. */
function linesOf(element: Element): string {
  const parts: string[] = [];
  gather(element.toArray() as readonly Node[], parts);
  return parts.join('');
}

type Node = {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly children?: readonly Node[];
};

const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'code',
  'em',
  'font',
  'i',
  'mark',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'wbr',
]);
const UNREAD = new Set(['script', 'style', 'template', 'noscript', 'svg']);

function gather(nodes: readonly Node[], parts: string[]): void {
  for (const node of nodes) {
    if (node.type === 'text') parts.push(node.data ?? '');
    if (node.children === undefined || UNREAD.has(node.name ?? '')) {
      if (node.name === 'br') parts.push('\n');
      continue;
    }
    const block = node.name !== undefined && !INLINE.has(node.name);
    if (block) parts.push('\n');
    gather(node.children, parts);
    if (block) parts.push('\n');
  }
}
