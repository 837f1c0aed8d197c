import { canParseUrl } from '#libs/domain';
import { remembered } from './remembered.js';
import { webOrigin } from './web-origin.js';

const ABSOLUTE = /^[a-z][a-z\d+.-]*:/iu;
/** Whatever follows such a beginning is an address that a browser opens: only hosts can be refused, by odd letters, numbers or ports. */
const PLAIN = /^https?:\/\/(?!xn--)(?:[a-z\d]{1,63}[.-](?!xn--)){1,20}[a-z]{2,30}(?:[/?#]|$)/u;

/** A path from the host's root of which parsing would change nothing. */
const ROOTED = /^(?:\/[\w-][\w.-]*)+\/?$/u;
const originOf = remembered(webOrigin);

/**
 * An address that a person can open: `http` or `https`, made whole against the page it stands on. Null for anything else
 * (`javascript:`, `mailto:`, a fragment without a page). A page's own `<base>` is not believed.
 */
export function httpLink(raw: string | null, page: string | null): string | null {
  const text = raw?.trim() ?? '';
  if (text === '' || text.length > 2_000) return null;
  if (PLAIN.test(text)) return text;
  if (ABSOLUTE.test(text)) return /^https?:\/\/[^\s/]/iu.test(text) && canParseUrl(text) ? text : null;
  if (page === null) return null;
  const origin = ROOTED.test(text) ? originOf(page) : null;
  if (origin !== null) return `${origin}${text}`;
  if (!canParseUrl(text, page)) return null;
  const link = new URL(text, page);
  return link.protocol === 'http:' || link.protocol === 'https:' ? link.href : null;
}
