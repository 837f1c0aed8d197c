import type { PageElement } from '#libs/extract';
import type { Item } from './items.js';
import type { Field } from './recipe.js';

/** Longer values are cut: no field of an event needs more. */
const MAX = 50_000;

const NONE: readonly never[] = [];

/** The elements a field points at inside an item; without a selector, the item itself. */
function elementsOf(item: Item, field: Field): readonly PageElement[] {
  return field.css === undefined ? item.self : item.find(field.css);
}

/** The first value of a field on one line, or null when it is absent or empty. */
export function textOf(item: Item, field: Field | undefined, attr = field?.attr): string | null {
  const element = field === undefined ? undefined : elementsOf(item, field)[0];
  return element === undefined ? null : valueOf(item, element, attr);
}

/** All values of a field, each on one line, without repeats. */
export function textsOf(item: Item, field: Field | undefined): readonly string[] {
  const found = field === undefined ? NONE : elementsOf(item, field);
  if (field === undefined || found.length === 0) return NONE;
  const all = found.slice(0, 100);
  const texts = all.map((element) => valueOf(item, element, field.attr));
  return [...new Set(texts.filter((text): text is string => text !== null))];
}

/** Blanks that are none, or more than one, or at an end. */
const UNTIDY = /[^\S ]| {2}|^ | $/u;

function valueOf(item: Item, element: PageElement, attr: string | undefined): string | null {
  const raw = attr === undefined ? linesOf(element) : attributeOf(item, element, attr);
  const cut = raw.length > MAX ? raw.slice(0, MAX) : raw;
  const text = UNTIDY.test(cut) ? cut.split(/\s+/u).join(' ').trim() : cut;
  return text === '' ? null : text;
}

/** Attributes that say something by being there (`checked`), and those of inputs, are the selector's to read. */
function attributeOf({ $ }: Item, element: PageElement, name: string): string {
  const usual = name === 'href' || name === 'src' || name === 'datetime' || name === 'content';
  return (usual && 'attribs' in element ? element.attribs[name] : $(element).attr(name)) ?? '';
}

/** The markup of all elements of a field, for `normalise` to read as text. */
export function markupOf(item: Item, field: Field | undefined): string {
  if (field === undefined) return '';
  if (field.attr !== undefined) return textOf(item, field) ?? '';
  const found = elementsOf(item, field);
  if (found.length === 0) return '';
  const parts = found.map((element) => item.$(element).html()?.trim() ?? '');
  return parts
    .filter((part) => part !== '')
    .join('\n')
    .slice(0, MAX);
}

/** Text with a blank where an element ends a line: `<br>` and blocks part words that `text()` would join. */
function linesOf(element: PageElement): string {
  const parts: string[] = [];
  const whole: Node = element;
  // The blanks around a block alone are taken off again.
  const only = whole.children?.length === 1 && !UNREAD.has(whole.name ?? '') ? whole.children[0] : undefined;
  if (only?.type === 'text') return only.data ?? '';
  gather([whole], parts);
  return parts.length === 1 ? (parts[0] ?? '') : parts.join('');
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
