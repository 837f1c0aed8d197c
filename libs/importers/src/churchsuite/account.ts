import { canParseUrl } from '#libs/domain';

const HOST = /^([\w-]{1,60})\.(?:churchsuite\.(?:com|co\.uk)|churchapp\.co\.uk)$/i;
/** Hosts of the company itself, which are no church's account. */
const OWN: ReadonlySet<string> = new Set([
  'www',
  'login',
  'api',
  'support',
  'status',
  'blog',
  'cdn',
  'my',
  'developer',
  'account',
]);

/** The origin of a church's account (`https://elm.churchsuite.com`); the vendor moved the British addresses there. Null for others. */
export function accountOf(url: string | null): string | null {
  if (url === null || !canParseUrl(url)) return null;
  const { hostname } = new URL(url);
  const name = HOST.exec(hostname)?.[1]?.toLowerCase();
  if (name === undefined || OWN.has(name)) return null;
  return hostname.endsWith('churchapp.co.uk') ? `https://${name}.churchapp.co.uk` : `https://${name}.churchsuite.com`;
}
