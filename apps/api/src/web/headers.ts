import { stylesheetPath } from './stylesheet.controller.js';

/** Which kind of page a route leads to: each kind tells browsers and search engines something else. */
export type Surface = 'public' | 'private' | 'share' | 'feed' | 'api';

const SURFACES: Readonly<Record<string, Surface>> = {
  s: 'share',
  f: 'feed',
  api: 'api',
  '': 'public',
  find: 'public',
  gatherings: 'public',
  'list-an-event': 'public',
  'how-we-check': 'public',
  privacy: 'public',
  display: 'public',
  help: 'public',
  fetching: 'public',
};

/**
 * The surface of a route as it is declared (`/clients/:client/list`), which stays the same however an address is spelt. What is
 * not known to be public, and what leads nowhere, is private.
 */
export function surfaceOf(route: string | undefined): Surface {
  if (route === undefined) return 'private';
  if (route === stylesheetPath) return 'public';
  return SURFACES[route.split('/')[1] ?? ''] ?? 'private';
}

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types porchlight',
].join('; ');

const EVERYWHERE = {
  'content-security-policy': CSP,
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
};

const BY_SURFACE: Record<Surface, Readonly<Record<string, string>>> = {
  // Pages carry a form token, so a shared cache may not keep them.
  public: { 'referrer-policy': 'strict-origin-when-cross-origin', 'cache-control': 'private, no-cache' },
  api: { 'referrer-policy': 'no-referrer', 'cache-control': 'public, max-age=60' },
  private: { 'referrer-policy': 'no-referrer', 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' },
  share: {
    'referrer-policy': 'no-referrer',
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex, nofollow, noarchive, nosnippet',
  },
  // A calendar has to be kept and asked about: no-store would forbid 304 and multiply traffic.
  feed: {
    'referrer-policy': 'no-referrer',
    'cache-control': 'private, no-cache',
    'x-robots-tag': 'noindex, nofollow, noarchive, nosnippet',
  },
};

/** The headers of every answer of a route. HSTS only where we are reached by https. */
export function headersFor(route: string | undefined, secure: boolean): Readonly<Record<string, string>> {
  return {
    ...EVERYWHERE,
    ...(secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
    ...BY_SURFACE[surfaceOf(route)],
  };
}
