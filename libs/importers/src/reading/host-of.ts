/** Host name of an address, lower case; null when it is none. `webcal:` counts as an address. */
export function hostOf(url: string | null): string | null {
  const match = /^(?:https?|webcals?):\/\/(?:[^/?#@]*@)?([^/?#:]{1,253})/iu.exec(url ?? '');
  return match?.[1]?.toLowerCase() ?? null;
}

/**
 * The part of a host name before one of a platform's domains: `elmtown` of `elmtown.libcal.com`. Null for other hosts, for the
 * platform's own front page, and for the names in `but`, which are the platform's and no customer's.
 */
export function tenantOf(url: string | null, domains: readonly string[], but: readonly string[] = []): string | null {
  const host = hostOf(url) ?? '';
  const domain = domains.find((name) => host.endsWith(`.${name}`));
  if (domain === undefined) return null;
  const tenant = host.slice(0, -(domain.length + 1));
  return tenant === 'www' || but.includes(tenant) ? null : tenant;
}

/** `https://elm.example` of any address there; null when it is none. */
export function originOf(url: string | null): string | null {
  return url !== null && /^https?:/iu.test(url) && URL.canParse(url) ? new URL(url).origin : null;
}
