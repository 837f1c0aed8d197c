import type { Problem } from '#libs/domain';
import { LINE_BREAKING } from '../html/line-breaking.js';
import { walkHtml } from '../html/walk-html.js';
import type { LdNode } from './ld-node.js';
import { LD_LIMITS } from './lenient-json.js';
import { type MutableNode, newNode, putValue, wordsIn } from './put-value.js';

/** Items of a page's schema.org microdata, in the shape of JSON-LD nodes. */
export type Microdata = {
  readonly items: readonly LdNode[];
  readonly problems: readonly Problem[];
  readonly cut: boolean;
};

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

/**
 * Reads schema.org microdata (`itemscope`, `itemprop`) from the token stream into the shape of JSON-LD, so that one reader
 * serves both. `itemref` is not followed: no calendar was seen to use it.
 */
export function readMicrodata(html: string): Microdata {
  const items: LdNode[] = [];
  const frames: Frame[] = [];
  let depth = 0;
  const tell = (text: string): void => {
    for (let at = frames.length - 1; at >= 0 && frames[at]?.item === null; at -= 1) frames[at]?.text?.push(text);
  };
  const cut = walkHtml(html, {
    open(name, attributes) {
      depth += 1;
      if (LINE_BREAKING.has(name)) tell(' ');
      const frame = frameOf(name, attributes, depth, items, frames);
      if (frame !== null) frames.push(frame);
    },
    text: tell,
    close(name) {
      if (LINE_BREAKING.has(name)) tell(' ');
      const frame = frames.at(-1);
      if (frame?.depth === depth) {
        frames.pop();
        if (frame.text !== null)
          putValue(enclosing(frames), frame.properties, frame.text.join('').replace(/\s+/gu, ' ').trim());
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
  const properties = wordsIn(attributes['itemprop']);
  if (attributes['itemscope'] !== undefined) {
    const item = newNode(wordsIn(attributes['itemtype']), attributes['itemid'] ?? null);
    const parent = enclosing(frames);
    if (properties.length > 0 && parent !== null) putValue(parent, properties, item);
    else if (items.length < LD_LIMITS.array) items.push(item);
    return { item, properties, text: null, depth };
  }
  if (properties.length === 0) return null;
  const value = attributes['content'] ?? attributes[VALUE_ATTRIBUTES[name] ?? ''];
  if (value === undefined) return { item: null, properties, text: [], depth };
  putValue(enclosing(frames), properties, value.trim());
  return null;
}

function enclosing(frames: readonly Frame[]): MutableNode | null {
  return frames.findLast((frame) => frame.item !== null)?.item ?? null;
}
