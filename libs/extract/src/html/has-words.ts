import { htmlText } from './html-text.js';

const ENTITY = /&[^\s;<&]{1,30};/uy;
const LETTER = /[\p{L}\p{N}]/u;

/** Whether markup says anything in words. Much faster than reading them all, for bodies that may hold pictures only. */
export function hasWords(markup: string): boolean {
  if (/<(?:script|style)/iu.test(markup)) return htmlText(markup) !== '';
  for (let at = 0; at < markup.length; at += 1) {
    const code = markup.charCodeAt(at);
    if (code === LESS) {
      const end = markup.startsWith('<!--', at) ? markup.indexOf('-->', at) : markup.indexOf('>', at);
      if (end === -1) return false;
      at = end;
    } else if (code === AND) {
      ENTITY.lastIndex = at;
      if (ENTITY.test(markup)) at = ENTITY.lastIndex - 1;
    } else if (code > BLANK && LETTER.test(markup.charAt(at))) return true;
  }
  return false;
}

const LESS = 60;
const AND = 38;
const BLANK = 32;
