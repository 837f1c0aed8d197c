import { type CheerioAPI, load } from 'cheerio/slim';
import { DomHandler, parseDocument } from 'htmlparser2';
import { HTML_LIMITS } from './html-limits.js';
import { type HtmlCut, walkHtml } from './walk-html.js';

export type { CheerioAPI } from 'cheerio/slim';

/** What a selector found on a page, and one element of it. */
export type Selection = ReturnType<typeof select>;
export type PageElement = Selection[number];

/** A page as a tree to select from; `cut` is set when a limit left its end unread. */
export type Page = { readonly $: CheerioAPI; readonly cut: HtmlCut | null };

/**
 * Builds the tree of a page while the token stream shows that its size is harmless. Throws `UnreadableInput` as
 * {@link walkHtml} does. Nothing in the page (`base`, `refresh`, `canonical`) changes where it is held to come from.
 */
export function loadPage(html: string): Page {
  const tree = new DomHandler();
  const cut = walkHtml(html, {}, HTML_LIMITS.children, tree);
  // Tree and guard come from one tokenizer: cheerio's own copy is older and disagrees about which tags hold raw text.
  // A tree that was cut is built anew, so that what was open is closed as at the end of a page.
  const document = cut === null ? tree.root : parseDocument(html.slice(0, cut.at));
  return { $: load(document as unknown as Parameters<typeof load>[0], { xml: { xmlMode: false } }), cut };
}

/** The elements of a page that a CSS selector matches, in order. */
export function select($: CheerioAPI, css: string) {
  return $(css);
}
