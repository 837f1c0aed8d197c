import { canParseUrl } from '#libs/domain';
/** An address with `{key}` where its secret stood, and the secret as it is before it is written into an address. */
export type Locked = { readonly url: string; readonly key: string };

/** Where the key stands in the address of a source, for whoever asks there. */
export const KEY_PLACE = '{key}';

/** Services that give out private calendars by a path of which one segment is a secret; what comes before it, and it. */
const SECRET_PATHS: readonly { readonly host: RegExp; readonly path: RegExp }[] = [
  { host: /^(?:calendar|www)\.google\.com$/u, path: /^(\/calendar\/ical\/[^/]{1,400}\/private-)([^/]{1,200})/u },
  {
    host: /^outlook\.(?:live|office|office365)\.com$/u,
    path: /^(\/(?:owa\/)?calendar\/[^/]{1,400}\/)([^/]{1,400})(?=\/)/u,
  },
  { host: /(?:^|\.)planningcenteronline\.com$/u, path: /^(\/icals\/)([^/]{1,2000})/u },
  { host: /\.breezechms\.com$/u, path: /^(\/events\/feed\/)([^/]{1,400})/u },
  { host: /^ics\.teamup\.com$/u, path: /^(\/feed\/)([^/]{1,100})/u },
  { host: /^(?:www\.)?teamup\.com$/u, path: /^(\/(?:c\/)?)(ks[\da-z]{10,40})(?=\/|$)/u },
];

/** Names that services give to a secret in a query. */
const SECRET_NAMES =
  /^(?:x[-_])?(?:api[-_]?key|key|pvttk|(?:access|auth|private|share|feed|user)?[-_]?token|secret|sig|signature|password|passwd|pwd)$/iu;

/**
 * The secret in an address: a private calendar of Google, Outlook, Planning Center, Breeze or Teamup, or a key or token in a query.
 * Null where there is none. `unkeepable` where there are several, or one that cannot be taken out and put back as it was.
 */
export function secretIn(address: string): Locked | 'unkeepable' | null {
  if (!canParseUrl(address)) return null;
  const url = new URL(address);
  const inPath = pathSecret(url);
  const inQuery = url.search
    .slice(1)
    .split('&')
    .filter((pair) => isSecret(pair));
  const [first, ...more] = [...(inPath === null ? [] : [inPath.raw]), ...inQuery.map((pair) => afterEquals(pair))];
  if (first === undefined) return null;
  const key = decoded(first, inPath === null);
  if (more.length > 0 || key === null) return 'unkeepable';
  const path = inPath === null ? url.pathname : inPath.before + KEY_PLACE + inPath.after;
  const query = url.search
    .slice(1)
    .split('&')
    .map((pair) => (isSecret(pair) ? beforeEquals(pair) + KEY_PLACE : pair));
  return { url: url.origin + path + (url.search === '' ? '' : `?${query.join('&')}`), key };
}

/** An address as it may stand on a page: without its secret. */
export function shownAddress(address: string): string {
  const locked = secretIn(address);
  if (locked === 'unkeepable') return `${new URL(address).origin}/…`;
  return withoutMark(locked?.url ?? address)
    .replaceAll('%7Bkey%7D', KEY_PLACE)
    .replaceAll(KEY_PLACE, '…');
}

/** An address without what stands behind `#`, which is never sent. */
export function withoutMark(address: string): string {
  return address.split('#', 1)[0] ?? address;
}

function pathSecret({ hostname, pathname }: URL) {
  for (const { host, path } of SECRET_PATHS) {
    const found = host.test(hostname) ? path.exec(pathname) : null;
    if (found === null || found[2] === undefined) continue;
    const before = found[1] ?? '';
    // Teamup and others end a key with the kind of file.
    const raw = found[2].replace(/\.ics$/iu, '');
    if (raw !== '' && !raw.includes('%7Bkey%7D'))
      return { before, raw, after: pathname.slice(before.length + raw.length) };
  }
  return null;
}

function isSecret(pair: string): boolean {
  const value = afterEquals(pair);
  return SECRET_NAMES.test(beforeEquals(pair).slice(0, -1)) && value !== '' && !/^(?:\{key\}|%7Bkey%7D)$/u.test(value);
}

function beforeEquals(pair: string): string {
  return pair.slice(0, pair.indexOf('=') + 1);
}

function afterEquals(pair: string): string {
  return pair.includes('=') ? pair.slice(pair.indexOf('=') + 1) : '';
}

/** In a query, `+` is a blank. */
function decoded(raw: string, inQuery: boolean): string | null {
  try {
    return decodeURIComponent(inQuery ? raw.replaceAll('+', ' ') : raw);
  } catch (broken) {
    if (!(broken instanceof URIError)) throw broken;
    return null;
  }
}
