import { canParseUrl } from '#libs/domain';
import { FetchPort, FetchRefusedAddress, FetchScheme } from './fetch-errors.js';

/** What is allowed of an address before any name is resolved. */
export type UrlRules = {
  /** A moderator allowed plain http for this source. */
  readonly allowHttp: boolean;
  /** `host:port` pairs, exactly, that tests may reach whatever the rules say. Empty outside tests. */
  readonly testOrigins: ReadonlySet<string>;
  /** Names under which this deployment answers itself; asking them would feed us our own pages. */
  readonly ownHosts: readonly string[];
};

/**
 * The address as we will use it, or a thrown refusal. It is parsed once, by the WHATWG rules, and only the parsed host is
 * judged and used from here on: text that looks like another host never meets the network.
 */
export function admitUrl(text: string, rules: UrlRules, base?: URL): URL {
  if (text.length > MAX_LENGTH) throw new FetchRefusedAddress('too-long', '');
  const url = parse(text, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new FetchScheme(`Only https addresses are fetched, not ${url.protocol.slice(0, 20)}`);
  }
  if (url.username !== '' || url.password !== '') throw new FetchRefusedAddress('user-info', url.hostname);
  url.hash = '';
  if (isTestOrigin(url, rules.testOrigins)) return url;
  if (url.protocol === 'http:' && !rules.allowHttp) {
    throw new FetchScheme('Plain http is only fetched for sources that a moderator allowed it for.');
  }
  // WHATWG drops the scheme's own port, so that any port left is another one.
  if (url.port !== '') throw new FetchPort(`Port ${url.port} is not fetched; only 80 and 443 are.`);
  refuseHost(url.hostname, rules.ownHosts);
  return url;
}

/** Whether tests exempted exactly this host and port. */
export function isTestOrigin(url: URL, testOrigins: ReadonlySet<string>): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return testOrigins.size > 0 && testOrigins.has(`${url.hostname}:${port}`);
}

const MAX_LENGTH = 2_048;

/** Names that resolve inside a machine, a home or a company, or to nothing (RFC 6761, RFC 6762, RFC 8375, RFC 7686). */
const INSIDE_SUFFIXES = [
  'local',
  'localhost',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'home.arpa',
  'arpa',
  'onion',
  'test',
  'invalid',
  'alt',
];

function parse(text: string, base: URL | undefined): URL {
  // `webcal:` is a hint to calendar programs; what answers there is https. Not a special scheme, so it is renamed first.
  const renamed = text.replace(/^\s*webcals?:/iu, 'https:');
  if (!canParseUrl(renamed, base?.href)) throw new FetchRefusedAddress('unreadable', '');
  return new URL(renamed, base);
}

function refuseHost(hostname: string, ownHosts: readonly string[]): void {
  const name = (hostname.endsWith('.') ? hostname.slice(0, -1) : hostname).toLowerCase();
  if (hostname.startsWith('[') || /^[\d.]+$/u.test(name)) throw new FetchRefusedAddress('ip-literal', hostname);
  if (
    !name.includes('.') ||
    name.includes('..') ||
    name.endsWith('.') ||
    INSIDE_SUFFIXES.some((suffix) => isUnder(name, suffix))
  ) {
    throw new FetchRefusedAddress('name', hostname);
  }
  if (ownHosts.some((own) => isUnder(name, own.toLowerCase()))) throw new FetchRefusedAddress('own-host', hostname);
}

function isUnder(name: string, suffix: string): boolean {
  return name === suffix || name.endsWith(`.${suffix}`);
}
