const FIRST_TAG = /<([a-z][\w:-]*)/i;
const NOT_PAGES = new Set(['rss', 'feed', 'rdf:rdf', 'urlset', 'sitemapindex', 'opml', 'svg', 'plist']);

/**
 * Whether a text is a web page or a piece of one, as against a calendar, a feed, JSON or bytes. Words before the first tag
 * (a server's own warnings) are allowed when the page then says `<html`, `<body` or `<!doctype html`.
 */
export function isHtml(text: string): boolean {
  const head = text.slice(0, 4096).replace(/^\s+/u, '');
  if (head.includes('\0') || head.startsWith('BEGIN:')) return false;
  const tag = FIRST_TAG.exec(head)?.[1]?.toLowerCase();
  if (tag === undefined) return /^<!(?:--|doctype html)/iu.test(head);
  if (NOT_PAGES.has(tag)) return false;
  return head.startsWith('<') || /<(?:html|body|!doctype html)/iu.test(head);
}
