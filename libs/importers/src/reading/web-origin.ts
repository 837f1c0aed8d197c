/** Scheme, host and port of an address on the web; null for anything else. */
export function webOrigin(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { origin, protocol } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? origin : null;
}

/** The host of an address on the web, in lower case; empty for anything else. */
export function webHost(url: string | null): string {
  const origin = webOrigin(url);
  return origin === null ? '' : new URL(origin).hostname;
}

/** Whether a host is that domain or one of its subdomains. */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** Whether a host is a university's, where calendars are often for its own people. */
export function isCampus(host: string): boolean {
  return /\.edu(?:\.[a-z]{2})?$|\.ac\.[a-z]{2}$/u.test(host);
}
