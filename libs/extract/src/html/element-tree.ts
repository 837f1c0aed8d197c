import { type HtmlCut, walkHtml } from './walk-html.js';

/** An element of a page: attribute names in lower case, texts as read. */
export type HtmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (HtmlElement | string)[];
};

/** A page as a tree under one element without a name; `cut` is set when a limit left its end unread. */
export type ElementTree = { readonly root: HtmlElement; readonly cut: HtmlCut | null };

type Open = HtmlElement & { readonly children: (HtmlElement | string)[] };

/**
 * The plain tree of a page, within `HTML_LIMITS` and so never deeper than a function may call itself. For readers that need to look
 * at an element twice; whoever needs selectors takes `loadPage`.
 */
export function elementTree(html: string): ElementTree {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  const cut = walkHtml(html, {
    open(name, attributes) {
      const element: Open = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    text(text) {
      open.at(-1)?.children.push(text);
    },
    close() {
      if (open.length > 1) open.pop();
    },
  });
  return { root, cut };
}
