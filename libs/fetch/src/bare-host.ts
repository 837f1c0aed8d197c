import { canParseUrl } from '#libs/domain';
/** Host and port of an address without `www.`; empty for what has none, such as a file. */
export function bareHost(url: string): string {
  return canParseUrl(url) ? new URL(url).host.replace(/^www\./u, '') : '';
}
