import { isHtml, walkHtml } from '#libs/extract';
import type { Probe } from '../importer.js';
import { httpLink } from './links.js';

const MOST = 5_000;

/** What a page shows of the platforms behind it. */
export type PageAddresses = {
  /** The address itself first, then every link, frame, script and feed of the page, whole, once each. */
  readonly addresses: readonly string[];
  /** The page's title on one line, empty when it has none. */
  readonly title: string;
};

/** Every address that a probe names: its own, and those on its page. */
export function pageAddresses({ url, text }: Probe): PageAddresses {
  const found = new Set<string>(url === null ? [] : [url]);
  const title: string[] = [];
  if (text === null || !isHtml(text)) return { addresses: [...found], title: '' };
  let inTitle = false;
  walkHtml(text, {
    open(name, attributes) {
      if (name === 'title') inTitle = true;
      for (const attribute of ['href', 'src', 'data-src', 'action']) {
        const link = httpLink(attributes[attribute]?.replace(/^webcals?:/iu, 'https:') ?? null, url);
        if (link !== null && found.size < MOST) found.add(link);
      }
    },
    text(part) {
      if (inTitle && title.length < 50) title.push(part);
    },
    close(name) {
      if (name === 'title') inTitle = false;
    },
  });
  return { addresses: [...found], title: title.join('').replace(/\s+/gu, ' ').trim() };
}
