const ABSOLUTE = /^[a-z][a-z\d+.-]*:/iu;

/**
 * An address that a person can open: `http` or `https`, made whole against the page it stands on. Null for anything else
 * (`javascript:`, `mailto:`, a fragment without a page). A page's own `<base>` is not believed.
 */
export function httpLink(raw: string | null, page: string | null): string | null {
  const text = raw?.trim() ?? '';
  if (text === '' || text.length > 2_000) return null;
  if (ABSOLUTE.test(text)) return /^https?:\/\/[^\s/]/iu.test(text) && URL.canParse(text) ? text : null;
  if (page === null || !URL.canParse(text, page)) return null;
  const link = new URL(text, page);
  return link.protocol === 'http:' || link.protocol === 'https:' ? link.href : null;
}
