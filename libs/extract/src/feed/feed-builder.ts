import type { Problem } from '#libs/domain';
import type { FeedElement } from './feed.js';
import { FEED_LIMITS } from './feed-limits.js';
import { FeedNames } from './feed-names.js';

/** Ends the reading; its message is the name of the limit. */
export class FeedStop extends Error {}

type Open = { readonly element: FeedElement & { readonly children: FeedElement[] }; readonly text: string[] };

const ITEMS = new Set(['item', 'entry']);

/** Grows the tree of a feed from its tags and texts, and mends what is broken: an item that is not closed ends where the next begins. */
export class FeedBuilder {
  readonly names = new FeedNames();
  readonly items: FeedElement[] = [];
  readonly problems: Problem[] = [];
  readonly root: Open = opened('', new Map());
  private readonly stack: Open[] = [this.root];
  private elements = 0;

  open(written: string, attributes: ReadonlyMap<string, string>): void {
    this.names.learn(attributes);
    const name = this.names.of(written);
    if (ITEMS.has(name)) this.endItem();
    this.elements += 1;
    if (this.elements > FEED_LIMITS.elements) throw new FeedStop('elements');
    if (this.stack.length > FEED_LIMITS.depth) throw new FeedStop('depth');
    if (ITEMS.has(name) && this.items.length >= FEED_LIMITS.items) throw new FeedStop('items');
    this.stack.push(opened(name, attributes));
  }

  text(part: string): void {
    this.stack.at(-1)?.text.push(part);
  }

  /** A closing tag that nothing was opened for is passed over. */
  close(written: string): void {
    const name = this.names.of(written);
    const at = this.stack.findLastIndex(({ element }) => element.name === name);
    if (at > 0) this.endFrom(at);
  }

  /** The feed breaks off: what is open of an item is left out. */
  cutOff(): void {
    const at = this.itemAt();
    this.stack.splice(at === -1 ? this.stack.length : at);
    if (at !== -1) this.problems.push(cutOff(this.items.length + 1));
    this.endFrom(1);
  }

  about(): FeedElement {
    const [top] = this.root.element.children;
    return top?.children.find(({ name }) => name === 'channel') ?? top ?? this.root.element;
  }

  private endItem(): void {
    const at = this.itemAt();
    if (at !== -1) this.endFrom(at);
  }

  private itemAt(): number {
    return this.stack.findIndex(({ element }) => ITEMS.has(element.name));
  }

  private endFrom(at: number): void {
    while (this.stack.length > Math.max(at, 1)) this.endLast();
  }

  private endLast(): void {
    const last = this.stack.pop();
    if (last === undefined) return;
    const { name, attributes, children } = last.element;
    const text = last.text.length === 1 ? (last.text[0] ?? '') : last.text.join('');
    const done = { name, attributes, text: text.trim(), children };
    if (ITEMS.has(done.name)) this.items.push(done);
    else this.stack.at(-1)?.element.children.push(done);
  }
}

function opened(name: string, attributes: ReadonlyMap<string, string>): Open {
  return { element: { name, attributes, text: '', children: [] }, text: [] };
}

function cutOff(item: number): Problem {
  const message = 'The file breaks off inside this event, so it was left out.';
  return { code: 'cut-off', message, where: `item ${item}`, severity: 'error' };
}
