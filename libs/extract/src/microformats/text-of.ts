import type { HtmlElement } from '../html/element-tree.js';
import { LINE_BREAKING } from '../html/line-breaking.js';

const UNREAD = new Set(['script', 'style', 'template', 'noscript']);

/** No value is longer than this: reading on would make nested properties cost the square of the page. */
const LIMITS = { nodes: 10_000, characters: 50_000 } as const;

/** Collects pieces of text up to the limits. */
class Pieces {
  private readonly parts: string[] = [];
  private nodes = 0;
  private characters = 0;

  add(part: string): void {
    this.parts.push(part.slice(0, Math.max(0, LIMITS.characters - this.characters)));
    this.characters += part.length;
  }

  /** Whether one more element may be read. */
  more(): boolean {
    this.nodes += 1;
    return this.nodes <= LIMITS.nodes && this.characters <= LIMITS.characters;
  }

  text(): string {
    return this.parts.join('');
  }
}

/** An element that is a name, a time and an address at once says the same words each time. */
const TEXTS = new WeakMap<HtmlElement, string>();

/** The words of an element on one line; pictures give their `alt`. */
export function textOf(element: HtmlElement): string {
  const known = TEXTS.get(element);
  if (known !== undefined) return known;
  const pieces = new Pieces();
  gather(element, pieces);
  const text = pieces.text().replace(/\s+/gu, ' ').trim();
  TEXTS.set(element, text);
  return text;
}

function gather(element: HtmlElement, pieces: Pieces): void {
  if (UNREAD.has(element.name) || !pieces.more()) return;
  const apart = LINE_BREAKING.has(element.name);
  if (apart) pieces.add(' ');
  if (element.name === 'img') pieces.add(` ${element.attributes['alt'] ?? ''} `);
  for (const child of element.children) {
    if (typeof child === 'string') pieces.add(child);
    else gather(child, pieces);
  }
  if (apart) pieces.add(' ');
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'wbr']);

/** The markup inside an element, without its attributes but for the addresses of links: enough to read it as text. */
export function markupOf(element: HtmlElement): string {
  const pieces = new Pieces();
  for (const child of element.children) write(child, pieces);
  return pieces.text().trim();
}

function write(node: HtmlElement | string, pieces: Pieces): void {
  if (typeof node === 'string') {
    pieces.add(escaped(node));
    return;
  }
  if (UNREAD.has(node.name) || !pieces.more()) return;
  const href = node.attributes['href'];
  pieces.add(href === undefined ? `<${node.name}>` : `<${node.name} href="${escaped(href)}">`);
  if (VOID.has(node.name)) return;
  for (const child of node.children) write(child, pieces);
  pieces.add(`</${node.name}>`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
