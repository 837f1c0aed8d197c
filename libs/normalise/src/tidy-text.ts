import { htmlToText } from './html-to-text.js';

// Marks that change how a line reads without being seen: zero-width spaces, soft hyphens, direction marks and overrides.
const UNSEEN = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/gu;
// Joiners belong in Persian, Hindi and emoji, and nowhere between Latin letters.
const JOINERS = /(?<=\p{Script=Latin})[\u200C\u200D]+/gu;
const CONTROLS = /[\u0000-\u0008\v\f\u000E-\u001F\u007F-\u009F]/gu;
const SPACES = /[^\S\n]+/gu;

/** One line of plain text: entities and markup undone, nothing unseen, single spaces. */
export function tidyTitle(text: string): string {
  return clean(decoded(text)).replace(/\s+/gu, ' ').trim();
}

/** Several lines of plain text: as {@link tidyTitle} but with line breaks kept, at most one empty line in a row. */
export function tidyText(text: string, html: boolean): string {
  const plain = html ? htmlToText(text) : unescapeTwice(text);
  return clean(plain)
    .replace(SPACES, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(UNSEEN, '')
    .replace(JOINERS, '')
    .replace(CONTROLS, '');
}

function decoded(text: string): string {
  return /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});|<\/?[a-z][^<>]{0,500}>/iu.test(text) ? htmlToText(text) : text;
}

/** Some writers escape twice, so that one text without a line break is full of the two characters `\n`. */
function unescapeTwice(text: string): string {
  return text.includes('\n') || !/\\[nN]/u.test(text)
    ? text
    : text.replace(/\\[nN]/gu, '\n').replace(/\\([,;])/gu, '$1');
}
