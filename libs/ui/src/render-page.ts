import { type ComponentChild, Fragment, h } from 'preact';
import { renderToString } from 'preact-render-to-string';

/**
 * The HTML document of a page component: `renderPage(<FindPage {...props} />)` or `renderPage(h(FindPage, props))`. Send it as
 * `text/html; charset=utf-8`.
 */
export function renderPage(page: ComponentChild): string {
  return `<!doctype html>${renderToString(h(Fragment, null, page))}`;
}
