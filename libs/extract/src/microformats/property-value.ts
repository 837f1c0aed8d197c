import type { HtmlElement } from '../html/element-tree.js';
import type { Prefix } from './classes.js';
import { joinedTime, type MfTime } from './date-time.js';
import { textOf } from './text-of.js';
import { valueParts } from './value-class.js';

/** Attributes in which a value stands, by the property's prefix and the element (microformats2 parsing). */
const ATTRIBUTES: Readonly<Record<Exclude<Prefix, 'e'>, Readonly<Record<string, string>>>> = {
  p: { abbr: 'title', link: 'title', data: 'value', input: 'value', img: 'alt', area: 'alt' },
  u: {
    a: 'href',
    area: 'href',
    link: 'href',
    img: 'src',
    audio: 'src',
    video: 'src',
    source: 'src',
    iframe: 'src',
    object: 'data',
  },
  dt: { time: 'datetime', ins: 'datetime', del: 'datetime', abbr: 'title', data: 'value', input: 'value' },
};
/** Where an address stands when nothing links to it. */
const LATER: Readonly<Record<string, string>> = { abbr: 'title', data: 'value', input: 'value' };

/** The value of a `p-` property: its marked parts, an attribute made for it, or its words. */
export function wordsOf(element: HtmlElement): string {
  const parts = valueParts(element);
  return parts.length > 0 ? parts.join('') : (attribute(element, ATTRIBUTES.p) ?? textOf(element));
}

/** The value of a `u-` property, as published. */
export function addressOf(element: HtmlElement): string {
  const linked = attribute(element, ATTRIBUTES.u);
  if (linked !== null) return linked;
  const parts = valueParts(element);
  return parts.length > 0 ? parts.join('') : (attribute(element, LATER) ?? textOf(element));
}

/** The value of a `dt-` property, and its day for times after it; `before` is the day of the last time. */
export function timeOf(element: HtmlElement, before: string | null): MfTime {
  const parts = valueParts(element);
  const joined = parts.length > 0 ? joinedTime(parts, before) : null;
  if (joined !== null) return joined;
  const text = attribute(element, ATTRIBUTES.dt) ?? textOf(element);
  return joinedTime([text], before) ?? { text, date: null };
}

function attribute(element: HtmlElement, names: Readonly<Record<string, string>>): string | null {
  const name = names[element.name];
  return (name === undefined ? undefined : element.attributes[name]?.trim()) ?? null;
}
