import type { HtmlElement } from '../html/element-tree.js';
import { classesOf } from './classes.js';
import { textOf } from './text-of.js';

/** The parts of a value that are marked as such, in order; none when the element's value is the whole of it. */
export function valueParts(element: HtmlElement): readonly string[] {
  const parts: string[] = [];
  gather(element, parts);
  return parts;
}

/** A part inside a part belongs to it, and a property of its own inside is none of ours. */
function gather(element: HtmlElement, parts: string[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const words = classesOf(child);
    if (words.includes('value-title')) parts.push((child.attributes['title'] ?? '').trim());
    else if (words.includes('value')) parts.push(partOf(child));
    else if (!words.some((word) => /^(?:p|u|dt|e|h)-/u.test(word))) gather(child, parts);
  }
}

const ATTRIBUTES: Readonly<Record<string, string>> = {
  img: 'alt',
  area: 'alt',
  data: 'value',
  abbr: 'title',
  time: 'datetime',
  ins: 'datetime',
  del: 'datetime',
};

function partOf(element: HtmlElement): string {
  const attribute = ATTRIBUTES[element.name];
  const value = attribute === undefined ? undefined : element.attributes[attribute];
  return value === undefined ? textOf(element) : value.trim();
}
