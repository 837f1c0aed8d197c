import type { Problem } from '#libs/domain';
import { walkHtml } from '../html/walk-html.js';
import type { LdNode, LdValue } from './ld-node.js';
import { LD_LIMITS } from './lenient-json.js';

/** Items of a page's schema.org microdata, in the shape of JSON-LD nodes. */
export type Microdata = {
  readonly items: readonly LdNode[];
  readonly problems: readonly Problem[];
  readonly cut: boolean;
};

type MutableNode = { [property: string]: LdValue | undefined };
/** An open element that holds an item or a property: where its text goes when it closes. */
type Frame = { item: MutableNode | null; properties: readonly string[]; text: string[] | null; depth: number };

/** Attributes that hold an element's value in place of its text (HTML, microdata 5.2.4). */
const VALUE_ATTRIBUTES: Readonly<Record<string, string>> = {
  meta: 'content',
  time: 'datetime',
  a: 'href',
  area: 'href',
  link: 'href',
  img: 'src',
  audio: 'src',
  video: 'src',
  iframe: 'src',
  embed: 'src',
  source: 'src',
  object: 'data',
  data: 'value',
  meter: 'value',
};
const DROPPED = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads schema.org microdata (`itemscope`, `itemprop`) from the token stream into the shape of JSON-LD, so that one reader
 * serves both. `itemref` is not followed: no calendar was seen to use it.
 */
export function readMicrodata(html: string): Microdata {
  const items: LdNode[] = [];
  const frames: Frame[] = [];
  let depth = 0;
  const cut = walkHtml(html, {
    open(name, attributes) {
      depth += 1;
      const frame = frameOf(name, attributes, depth, items, frames);
      if (frame !== null) frames.push(frame);
    },
    text(text) {
      for (let at = frames.length - 1; at >= 0 && frames[at]?.item === null; at -= 1) frames[at]?.text?.push(text);
    },
    close() {
      const frame = frames.at(-1);
      if (frame?.depth === depth) {
        frames.pop();
        if (frame.text !== null)
          put(enclosing(frames), frame.properties, frame.text.join('').replace(/\s+/gu, ' ').trim());
      }
      depth -= 1;
    },
  });
  return { items, problems: cut === null ? [] : [cut.problem], cut: cut !== null };
}

function frameOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  depth: number,
  items: LdNode[],
  frames: readonly Frame[],
): Frame | null {
  const properties = (attributes['itemprop'] ?? '').split(/\s+/u).filter((property) => property !== '');
  if (attributes['itemscope'] !== undefined) {
    const item = itemOf(attributes);
    const parent = enclosing(frames);
    if (properties.length > 0 && parent !== null) put(parent, properties, item as LdNode);
    else if (items.length < LD_LIMITS.array) items.push(item as LdNode);
    return { item, properties, text: null, depth };
  }
  if (properties.length === 0) return null;
  const value = attributes['content'] ?? attributes[VALUE_ATTRIBUTES[name] ?? ''];
  if (value === undefined) return { item: null, properties, text: [], depth };
  put(enclosing(frames), properties, value.trim());
  return null;
}

function itemOf(attributes: Readonly<Record<string, string>>): MutableNode {
  const item = Object.create(null) as MutableNode;
  item['@type'] = (attributes['itemtype'] ?? '').split(/\s+/u).filter((type) => type !== '');
  if (attributes['itemid'] !== undefined) item['@id'] = attributes['itemid'];
  return item;
}

function enclosing(frames: readonly Frame[]): MutableNode | null {
  return frames.findLast((frame) => frame.item !== null)?.item ?? null;
}

function put(item: MutableNode | null, properties: readonly string[], value: LdValue): void {
  if (item === null || value === '') return;
  for (const property of properties) {
    if (DROPPED.has(property)) continue;
    const before = item[property];
    if (before === undefined) item[property] = value;
    else if (!Array.isArray(before)) item[property] = [before, value];
    else if (before.length < LD_LIMITS.array) (before as LdValue[]).push(value);
  }
}
