import { isMarkup } from './html-text.js';
import { walkHtml } from './walk-html.js';

const BLOCKS = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'td', 'th', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The words of a short text that may be markup, line by line as a page would show them; empty lines are left out. */
export function htmlLines(markup: string): readonly string[] {
  const parts: string[] = [];
  if (isMarkup(markup)) {
    const line = (name: string): void => {
      if (BLOCKS.has(name)) parts.push('\n');
    };
    // A declaration inside a text is nonsense, and no reason to refuse what stands around it.
    walkHtml(markup.replace(/<!doctype/giu, ' '), { open: line, close: line, text: (text) => parts.push(text) });
  } else {
    parts.push(markup);
  }
  const lines = parts.join('').split('\n');
  return lines.map((line) => line.replace(/\s+/gu, ' ').trim()).filter((line) => line !== '');
}
