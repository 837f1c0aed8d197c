import { LINE_BREAKING } from './line-breaking.js';
import { walkHtml } from './walk-html.js';

/** A tag or an entity: what a text holds when it is markup rather than plain words. */
const MARKUP = /<\/?[a-zA-Z][^<>]*>|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,30});/u;

/** Blanks that are none, or more than one, or at an end. */
const UNTIDY = /[^\S ]|\s\s|^\s|\s$/u;

/** Whether a string is markup. `a < b` and `Q&A` are not. */
export function isMarkup(text: string): boolean {
  return (text.includes('<') || text.includes('&')) && MARKUP.test(text);
}

/**
 * The words of a short string that may hold tags and entities, on one line. WordPress plugins escape twice, so that
 * `&amp;#8217;` is an apostrophe; two rounds are read, no more.
 */
export function htmlText(markup: string): string {
  let text = markup;
  for (let round = 0; round < 2 && isMarkup(text); round += 1) text = wordsOf(text);
  return UNTIDY.test(text) ? text.replace(/\s+/gu, ' ').trim() : text;
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
  const plain = markup.includes('<') ? null : withoutEntities(markup);
  if (plain !== null) return plain;
  const words: string[] = [];
  let skip = 0;
  // A declaration inside a title is nonsense, and no reason to refuse the page around it.
  walkHtml(markup.replace(/<!doctype/giu, ' '), {
    open(name) {
      if (name === 'script' || name === 'style') skip += 1;
      else if (LINE_BREAKING.has(name)) words.push(' ');
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

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  eacute: 'é',
  pound: '£',
};

/** A text whose only marks are the entities that everybody writes; null when there are others, which the parser knows. */
function withoutEntities(text: string): string | null {
  let plain = '';
  let from = 0;
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) {
    const end = text.indexOf(';', at);
    if (end === -1) break;
    const name = end - at > LONGEST_ENTITY ? '' : text.slice(at + 1, end);
    if (!/^(?:#\d{2,5}|[a-z]{2,6})$/u.test(name)) continue;
    const character = name.startsWith('#') ? characterOf(Number(name.slice(1))) : NAMED[name];
    if (character === undefined) return null;
    plain += text.slice(from, at) + character;
    from = end + 1;
  }
  plain += text.slice(from);
  // `&copy` without its semicolon is one to a browser; so the parser decides about any that is left.
  return plain.includes('&') && /&#?\w/u.test(plain.replaceAll(/&(?=amp|lt|gt)/gu, '')) ? null : plain;
}

/** `&#12345;` without its `;`. */
const LONGEST_ENTITY = 7;

/** HTML reads 128 to 159 as Windows-1252, and refuses some: those are the parser's. */
function characterOf(code: number): string | undefined {
  return code >= 160 && code < 0xd800
    ? String.fromCharCode(code)
    : code >= 32 && code < 127
      ? String.fromCharCode(code)
      : undefined;
}
