import { walkHtml } from './walk-html.js';

/** A tag or an entity: what a text holds when it is markup rather than plain words. */
const MARKUP = /<\/?[a-z][^<>]*>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/iu;

/** Whether a string is markup. `a < b` and `Q&A` are not. */
export function isMarkup(text: string): boolean {
  return MARKUP.test(text);
}

/**
 * The words of a short string that may hold tags and entities, on one line. WordPress plugins escape twice, so that
 * `&amp;#8217;` is an apostrophe; two rounds are read, no more.
 */
export function htmlText(markup: string): string {
  let text = markup;
  for (let round = 0; round < 2 && isMarkup(text); round += 1) text = wordsOf(text);
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * A text whose markup was escaped a second time (`&lt;p&gt;Hello&lt;/p&gt;`, as The Events Calendar writes) with that undone,
 * line breaks kept; any other text as it is.
 */
export function unescapedMarkup(text: string): string {
  if (text.includes('<') || !/&lt;\/?[a-z]/iu.test(text)) return text;
  const parts: string[] = [];
  walkHtml(text, { text: (part) => parts.push(part) });
  return parts.join('');
}

function wordsOf(markup: string): string {
  const words: string[] = [];
  let skip = 0;
  // A declaration inside a title is nonsense, and no reason to refuse the page around it.
  walkHtml(markup.replace(/<!doctype/giu, ' '), {
    open(name) {
      if (name === 'script' || name === 'style') skip += 1;
      else if (BREAKS.has(name)) words.push(' ');
    },
    close(name) {
      if (name === 'script' || name === 'style') skip -= 1;
    },
    text(text) {
      if (skip === 0) words.push(text);
    },
  });
  return words.join('');
}

const BREAKS = new Set(['br', 'p', 'div', 'li', 'td', 'th', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
