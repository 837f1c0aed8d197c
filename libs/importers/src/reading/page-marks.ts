import { canParseUrl } from '#libs/domain';
import { isHtml, walkHtml } from '#libs/extract';
import type { Probe } from '../importer.js';

/** An address that a page names, made whole against the page's own. */
export type PageLink = {
  /** `a`, `area`, `link`, `iframe`, `script`, `embed` or `form`. */
  readonly tag: string;
  readonly url: string;
  /** Names in lower case, as written. */
  readonly attributes: Readonly<Record<string, string>>;
};

/** What a page shows of the software behind it. */
export type PageMarks = {
  readonly links: readonly PageLink[];
  /** The contents of `meta` by lower-case `name`, the first of each. */
  readonly metas: ReadonlyMap<string, string>;
  /** The page's title on one line, empty when it has none. */
  readonly title: string;
};

const WHERE: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  iframe: ['src', 'data-src'],
  script: ['src'],
  embed: ['src'],
  form: ['action'],
};
/** Pages with more addresses than this are directories; what stands further down is not looked at. */
const MAX_LINKS = 5_000;
const NO_MARKS: PageMarks = { links: [], metas: new Map(), title: '' };

const known = new WeakMap<Probe, PageMarks>();

/** The addresses and the `meta` of a page; none of a probe that holds no page. Every importer asks, so a probe is read once. */
export function pageMarks(probe: Probe): PageMarks {
  const before = known.get(probe);
  if (before !== undefined) return before;
  const marks = probe.text === null || !isHtml(probe.text) ? NO_MARKS : marksOf(probe.text, probe.url);
  known.set(probe, marks);
  return marks;
}

/** Every address that a probe names, once each: its own first, then those on its page, `webcal:` as `https:`. */
export function addressesOf(probe: Probe): readonly string[] {
  const own = probe.url === null ? [] : [probe.url];
  return [...new Set([...own, ...pageMarks(probe).links.map(({ url }) => url.replace(/^webcals?:/u, 'https:'))])];
}

function marksOf(text: string, base: string | null): PageMarks {
  const links: PageLink[] = [];
  const metas = new Map<string, string>();
  const title: string[] = [];
  let inTitle = false;
  walkHtml(text, {
    open(tag, attributes) {
      if (tag === 'title') inTitle = true;
      const name = tag === 'meta' ? attributes['name']?.trim().toLowerCase() : undefined;
      if (name !== undefined && !metas.has(name)) metas.set(name, attributes['content']?.trim() ?? '');
      for (const attribute of WHERE[tag] ?? []) {
        const url = whole(attributes[attribute], base);
        if (url !== null && links.length < MAX_LINKS) links.push({ tag, url, attributes });
      }
    },
    text(part) {
      if (inTitle && title.length < 50) title.push(part);
    },
    close(tag) {
      if (tag === 'title') inTitle = false;
    },
  });
  return { links, metas, title: title.join('').replace(/\s+/gu, ' ').trim() };
}

/** `webcal:` counts, `mailto:` and `javascript:` do not. */
function whole(raw: string | undefined, base: string | null): string | null {
  const text = raw?.trim() ?? '';
  if (text === '' || text.startsWith('#') || text.length > 2_000) return null;
  if (!(base === null ? canParseUrl(text) : canParseUrl(text, base))) return null;
  const { protocol, href } = base === null ? new URL(text) : new URL(text, base);
  return ['http:', 'https:', 'webcal:', 'webcals:'].includes(protocol) ? href : null;
}
