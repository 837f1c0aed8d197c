import { canParseUrl } from '#libs/domain';
/** An address of the web as people type it, with its scheme; null when it is none. `webcal:` is a hint to calendar programs. */
export function webAddress(text: string): string | null {
  const typed = text.trim().replace(/^webcals?:\/\//iu, 'https://');
  const whole = /^[a-z][a-z\d+.-]*:/iu.test(typed) && !/^[^/:]{1,253}:\d/u.test(typed) ? typed : `https://${typed}`;
  if (/\s/u.test(whole) || !canParseUrl(whole)) return null;
  const url = new URL(whole);
  if (!['https:', 'http:'].includes(url.protocol) || !/[.:]/u.test(url.hostname)) return null;
  url.hash = '';
  return url.href;
}
