import { canParseUrl } from '#libs/domain';

/** The host of an address on the web, or of a calendar to subscribe to (`webcal:`), in lower case; empty for anything else. */
export function webHost(url: string | null): string {
  if (url === null || !/^\s*(?:https?|webcals?):/iu.test(url) || !canParseUrl(url)) return '';
  return new URL(url).hostname.toLowerCase();
}

/** Whether a host is that domain or one of its subdomains. */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** Whether a host is a university's, where calendars are often for its own people. */
export function isCampus(host: string): boolean {
  return /\.edu(?:\.[a-z]{2})?$|\.ac\.[a-z]{2}$/u.test(host);
}

/**
 * The part of a host name before one of a platform's domains: `elmtown` of `elmtown.libcal.com`. Null for other hosts, for the
 * platform's own front page, and for the names in `but`, which are the platform's and no customer's.
 */
export function tenantOf(url: string | null, domains: readonly string[], but: readonly string[] = []): string | null {
  const host = webHost(url);
  const domain = domains.find((name) => host.endsWith(`.${name}`));
  if (domain === undefined) return null;
  const tenant = host.slice(0, -(domain.length + 1));
  return tenant === 'www' || but.includes(tenant) ? null : tenant;
}
