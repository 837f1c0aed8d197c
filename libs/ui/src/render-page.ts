import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** The HTML document of a page component: `renderPage(h(FindPage, props))`. Send as `text/html; charset=utf-8`. */
export function renderPage(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`;
}
