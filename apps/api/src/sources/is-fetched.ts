import { canParseUrl } from '#libs/domain';
/** Whether there is an address to read a source at: what was sent in stands under one where nothing answers. */
export function isFetched({ url, importer }: { readonly url: string; readonly importer: string }): boolean {
  if (importer === 'form' || !canParseUrl(url)) return false;
  const { protocol, hostname } = new URL(url);
  return ['https:', 'http:', 'webcal:', 'webcals:'].includes(protocol) && !hostname.endsWith('.invalid');
}
