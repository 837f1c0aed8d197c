import { plainKey } from '#libs/domain';

/** As {@link plainKey}, of so much of a page as tells what it is; an apostrophe joins. How phrases of any language are compared. */
export function plainWords(text: string): string {
  return plainKey(text.slice(0, 20_000).normalize('NFKD').replace(/['’`]/gu, ''));
}
