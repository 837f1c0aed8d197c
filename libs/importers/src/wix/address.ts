import { objectIn, textIn } from '../reading/json-value.js';
import { onSameHost } from '../reading/same-host.js';
import { isUnder, webHost } from '../reading/web-host.js';
import { webOrigin } from '../reading/web-origin.js';

/** The event's own page: as the data says, else `/event-details/<slug>`; sites on wixsite.com lie in a folder of their own. */
export function pageOf(event: unknown, page: string | null): string | null {
  const stated = objectIn(event, 'eventPageUrl');
  const [base, path, slug] = [textIn(stated, 'base'), textIn(stated, 'path'), textIn(event, 'slug')];
  const own = base === null || path === null ? null : onSameHost(`${base}${path}`, page);
  if (own !== null) return own;
  const origin = webOrigin(page);
  if (origin === null || page === null || slug === null || !/^[\p{L}\p{N}%._~-]{1,300}$/u.test(slug)) return null;
  const folder = isUnder(webHost(page), 'wixsite.com')
    ? /^\/[\w-]{1,100}/u.exec(new URL(page).pathname)?.[0]
    : undefined;
  return new URL(`${origin}${folder ?? ''}/event-details/${slug}`).href;
}
