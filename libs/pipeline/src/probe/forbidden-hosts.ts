import { canParseUrl } from '#libs/domain';

/** Sites whose terms forbid programs to read them, whatever their robots.txt says (read in 2026), with their subdomains. */
const FORBIDDEN: readonly string[] = [
  'facebook.com',
  'fb.com',
  'fb.me',
  'instagram.com',
  'happity.co.uk',
  'intherooms.com',
  'griefshare.org',
  'domesticshelters.org',
  'findhelp.org',
  '211.org',
  'ymca.org',
  'songkick.com',
  'bandsintown.com',
];

/** Why an address is not to be asked at all; null where nothing stands against it. */
export function termsForbid(address: string): string | null {
  const text = address.replace(/^webcals?:/iu, 'https:');
  const host = canParseUrl(text) ? new URL(text).hostname.replace(/\.$/u, '') : '';
  const site = FORBIDDEN.find((one) => host === one || host.endsWith(`.${one}`));
  return site === undefined
    ? null
    : `The terms of ${site} forbid programs to read it, so nothing was asked there. It can be listed with a link instead.`;
}
