/** Which kind of page a path is: each kind tells browsers and search engines something else. */
export type Surface = 'public' | 'staff' | 'share' | 'feed' | 'api';

export function surfaceOf(path: string): Surface {
  if (/^\/f(?:\/|$)/.test(path)) return 'feed';
  if (/^\/s(?:\/|$)/.test(path)) return 'share';
  if (/^\/api(?:\/|$)/.test(path)) return 'api';
  return /^\/(?:clients|moderation|sources|sign-in|sign-out)(?:\/|$)/.test(path) ? 'staff' : 'public';
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
  staff: { 'referrer-policy': 'no-referrer', 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' },
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

/** The headers of every answer at a path. HSTS only where we are reached by https. */
export function headersFor(path: string, secure: boolean): Readonly<Record<string, string>> {
  return {
    ...EVERYWHERE,
    ...(secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
    ...BY_SURFACE[surfaceOf(path)],
  };
}
