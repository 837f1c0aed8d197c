import { type JsonObject, objectIn, textIn } from '../reading/json-value.js';
import { httpLink } from '../reading/links.js';

/** The largest picture of `images`, which is an empty list where there is none. */
export function imageOf(row: JsonObject): string | null {
  const images = objectIn(row, 'images');
  for (const size of ['lg', 'md', 'sm', 'original']) {
    const link = httpLink(textIn(objectIn(images, size), 'url') ?? textIn(images, size), null);
    if (link !== null) return link;
  }
  return null;
}
