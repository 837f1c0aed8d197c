import { canParseUrl } from '#libs/domain';
import { KEY_PLACE } from './secret-in.js';

/**
 * The address to ask, with the key in its place. Only on the source's own host: an answer, or a redirect that it came from, may name
 * addresses with `{key}` in them elsewhere, and whoever answers there must not be handed the key. Those stay as they are.
 */
export function addressWithKey(url: string, key: string | null, source: string): string {
  if (key === null || !canParseUrl(url) || new URL(url).host !== new URL(source).host) return url;
  // `URL` writes braces in a path as %7B and %7D.
  return url.replaceAll('%7Bkey%7D', KEY_PLACE).replaceAll(KEY_PLACE, encodeURIComponent(key));
}

/** The address with `{key}` wherever the key stands in it: {@link addressWithKey} undone. */
export function addressWithoutKey(url: string, key: string | null): string {
  return key === null ? url : url.replaceAll(encodeURIComponent(key), KEY_PLACE).replaceAll(key, KEY_PLACE);
}
