import { type HtmlCut, walkHtml } from '#libs/extract';
import { jsonOf } from '../reading/json-value.js';

/** The data that a Wix page carries for its own scripts (`script#wix-warmup-data`); null where there is none. */
export function warmupOf(html: string): { readonly data: unknown; readonly cut: HtmlCut | null } {
  const parts: string[] = [];
  let inside = false;
  let found = false;
  const cut = walkHtml(html, {
    open(tag, attributes) {
      inside = tag === 'script' && attributes['id'] === 'wix-warmup-data' && !found;
      found ||= inside;
    },
    text(text) {
      if (inside) parts.push(text);
    },
    close(tag) {
      if (tag === 'script') inside = false;
    },
  });
  // Where a limit stopped the walk inside the data, there is none.
  const whole = found && !inside;
  return { data: whole ? jsonOf(parts.join(''), 'The data of this Wix page could not be read.') : null, cut };
}
