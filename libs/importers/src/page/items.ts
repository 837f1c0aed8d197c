import { type CheerioAPI, type PageElement, select, type Selection } from '#libs/extract';

/** A part of a page to read fields from. */
export type Item = {
  readonly $: CheerioAPI;
  readonly self: readonly PageElement[];
  /** The elements inside it that a selector matches, in order. */
  find(css: string): readonly PageElement[];
};

/**
 * The items of a page. An item inside an item is a part of it. Each selector is run once over all that is in items and its elements
 * shared out, as running it in every item takes seconds on long lists.
 */
export function itemsOf($: CheerioAPI, css: string): readonly Item[] {
  const matched = select($, css).toArray();
  const all = new Set<unknown>(matched);
  const outer = matched.filter((element) => enclosing(element, all) === null);
  const items = new Set<unknown>(outer);
  const parts = $(outer.flatMap((element) => within(element, [])));
  const found = new Map<string, ReadonlyMap<unknown, readonly PageElement[]>>();
  const sharedOut = (element: PageElement, inner: string): readonly PageElement[] => {
    let shares = found.get(inner);
    if (shares === undefined) found.set(inner, (shares = shared(parts, inner, items)));
    return shares.get(element) ?? NONE;
  };
  return outer.map((element) => ({ $, self: [element], find: (inner) => sharedOut(element, inner) }));
}

/** All elements inside one, in the order of the page, which is not deeper than a function may call itself. */
function within(element: PageElement, inside: PageElement[]): PageElement[] {
  if (!('children' in element)) return inside;
  for (const child of element.children) {
    if (!('attribs' in child)) continue;
    inside.push(child);
    within(child, inside);
  }
  return inside;
}

const NONE: readonly never[] = [];

/** The page itself, for what stands outside all items. */
export function wholePage($: CheerioAPI): Item {
  return { $, self: select($, ':root').toArray(), find: (css) => select($, css).toArray() };
}

function shared(parts: Selection, css: string, items: ReadonlySet<unknown>): Map<unknown, PageElement[]> {
  const shares = new Map<unknown, PageElement[]>();
  for (const element of parts.filter(css).toArray()) {
    const item = enclosing(element, items);
    if (item === null) continue;
    const share = shares.get(item);
    if (share === undefined) shares.set(item, [element]);
    else share.push(element);
  }
  return shares;
}

/** The nearest of some elements around one, at most as far up as the page is deep. */
function enclosing(element: PageElement, among: ReadonlySet<unknown>): unknown {
  for (let parent = element.parent; parent !== null; parent = parent.parent) if (among.has(parent)) return parent;
  return null;
}
