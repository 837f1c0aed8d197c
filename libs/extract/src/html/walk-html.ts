import { type DomHandler, Parser } from 'htmlparser2';
import { type Problem, UnreadableInput } from '#libs/domain';
import { HTML_LIMITS } from './html-limits.js';

/** Listens to a page's tags and text in order. Attribute names are lower case; text inside `script` is as written. */
export type HtmlListener = {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
};

/** Where reading stopped because a limit was reached: the offset in the text, and the problem that says which limit. */
export type HtmlCut = { readonly at: number; readonly problem: Problem };

/**
 * Reads a page as a stream, without a tree, up to the first limit of {@link HTML_LIMITS}; returns where it stopped, or null
 * when the whole page was read. `children` bounds the elements inside one element; `tree` is told of everything that is within the limits. Throws `UnreadableInput` for a page that declares entities of its own.
 */
export function walkHtml(
  html: string,
  listener: HtmlListener,
  children = Infinity,
  tree: DomHandler | null = null,
): HtmlCut | null {
  const long = html.length > HTML_LIMITS.characters;
  const count = new Counter(children);
  const parser: Parser = new Parser({
    onparserinit: (own) => tree?.onparserinit(own),
    onend: () => tree?.onend(),
    oncommentend: () => tree?.oncommentend(),
    oncdatastart: () => tree?.oncdatastart(),
    oncdataend: () => tree?.oncdataend(),
    onopentagname() {
      count.attributes = 0;
    },
    onattribute() {
      count.attributes += 1;
      if (count.attributes > HTML_LIMITS.attributes) throw new Stop('attributes on one tag');
    },
    onopentag(name, attributes) {
      count.open();
      listener.open?.(name, attributes);
      tree?.onopentag(name, attributes);
    },
    onclosetag(name) {
      count.close();
      listener.close?.(name);
      tree?.onclosetag();
    },
    ontext(text) {
      count.text();
      listener.text?.(text);
      tree?.ontext(text);
    },
    oncomment(data) {
      count.node();
      tree?.oncomment(data);
    },
    onprocessinginstruction(name, data) {
      if (name.toLowerCase() === '!doctype' && /\[|<!entity/iu.test(data)) {
        throw new UnreadableInput('The page declares entities of its own, which are never read.');
      }
      tree?.onprocessinginstruction(name, data);
    },
  });
  try {
    parser.end(long ? html.slice(0, HTML_LIMITS.characters) : html);
  } catch (stopped) {
    if (!(stopped instanceof Stop)) throw stopped;
    return cutAt(parser.startIndex, stopped.message);
  }
  return long ? cutAt(HTML_LIMITS.characters, 'characters') : null;
}

/** Ends the walk; its message is the name of the limit. */
class Stop extends Error {}

class Counter {
  attributes = 0;
  private nodes = 0;
  private inText = false;
  private readonly children: number[] = [0];

  constructor(private readonly maxChildren: number) {}

  open(): void {
    this.node();
    const siblings = (this.children.pop() ?? 0) + 1;
    if (siblings > this.maxChildren) throw new Stop('elements inside one element');
    this.children.push(siblings, 0);
    if (this.children.length > HTML_LIMITS.depth) throw new Stop('nested elements');
  }

  close(): void {
    this.inText = false;
    if (this.children.length > 1) this.children.pop();
  }

  /** The parser gives one run of text in several pieces; a tree would hold one node. */
  text(): void {
    if (!this.inText) this.node();
    this.inText = true;
  }

  node(): void {
    this.inText = false;
    this.nodes += 1;
    if (this.nodes > HTML_LIMITS.nodes) throw new Stop('elements and texts');
  }
}

const NUMBERS: Readonly<Record<string, number>> = {
  'attributes on one tag': HTML_LIMITS.attributes,
  'nested elements': HTML_LIMITS.depth,
  'elements inside one element': HTML_LIMITS.children,
  'elements and texts': HTML_LIMITS.nodes,
  characters: HTML_LIMITS.characters,
};

function cutAt(at: number, limit: string): HtmlCut {
  const message = `The page has more than ${NUMBERS[limit]?.toLocaleString('en') ?? 'the permitted'} ${limit}; the rest was not read.`;
  return { at, problem: { code: 'html-limit', message, where: `character ${at}`, severity: 'error' } };
}
